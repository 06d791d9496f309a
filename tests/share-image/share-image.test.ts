import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { type Status, type StatusSign, statuses } from '../../src/catalogue/index.ts';
import { publish } from '../../src/published.ts';
import { drawShareImage } from '../../src/share-image/draw.ts';
import { drawingFont } from '../../src/share-image/font.ts';
import { type DrawOnce, shareImages } from '../../src/share-image/images.ts';
import { fittedText, setText, withSoftHyphens } from '../../src/share-image/text.ts';
import { type ShareWords, siteWords, studyImage } from '../../src/share-image/words.ts';
import { token } from '../tokens.ts';
import { standing, study, valid } from '../valid.ts';

const words: ShareWords = {
  name: 'Kliniske studier i Norge',
  title: 'Kan en ny tablett hjelpe mot hjerteflimmer?',
  status: { status: 'recruiting', words: 'Åpen' },
  below: 'Haukeland, Ahus og 3 til',
};
const longTitle = 'Undersøkelse av pasienter med brystkreft som får kortere stråling i flere land og år';
type Box = Record<'left' | 'top' | 'width' | 'height', number>;

/** The colours in a part of a picture, the commonest first: what stands between are edges of letters. */
async function coloursIn(picture: Uint8Array, box: Box): Promise<string[]> {
  const bytes = await sharp(picture).extract(box).removeAlpha().raw().toBuffer();
  const count = new Map<string, number>();
  for (let at = 0; at < bytes.length; at += 3) {
    const colour = `#${bytes.subarray(at, at + 3).toString('hex')}`;
    count.set(colour, (count.get(colour) ?? 0) + 1);
  }
  return [...count].sort(([, a], [, b]) => b - a).map(([colour]) => colour);
}

const tokens: Record<StatusSign, string> = {
  recruiting: 'open',
  'not-yet-recruiting': 'waiting',
  uncertain: 'finished',
  'active-not-recruiting': 'closed',
  completed: 'finished',
  stopped: 'finished',
};

describe('the picture beside a shared link', () => {
  test('is a PNG of the size that link previews ask for, at most 30 kB', async () => {
    const picture = await drawShareImage({ ...words, title: longTitle });
    const { format, width, height } = await sharp(picture).metadata();
    expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
    expect(picture.length).toBeLessThan(30 * 1024);
  });

  test.each([
    ['its accent along the edge', { left: 0, top: 0, width: 16, height: 630 }, ['accent']],
    ['nothing to the right', { left: 1112, top: 0, width: 88, height: 630 }, ['ground']],
    ['its name in the accent', { left: 88, top: 60, width: 500, height: 60 }, ['ground', 'accent']],
    ['the title in ink', { left: 88, top: 146, width: 900, height: 200 }, ['ground', 'ink']],
    ['the places in soft ink', { left: 88, top: 504, width: 500, height: 90 }, ['ground', 'soft']],
  ])(
    'stands on the ground of the site, with %s, all in the colours of the light theme',
    async (_, box, names) => {
      const colours = await coloursIn(await drawShareImage(words), box);
      expect(colours.slice(0, names.length)).toEqual(names.map((name) => token(name)));
    },
  );

  test.each([...statuses, 'stopped'] as const)(
    'has the status %s in the colours that it has on the page',
    async (status) => {
      const picture = await drawShareImage({ ...words, status: { status, words: 'Åpen' } });
      const colours = await coloursIn(picture, { left: 116, top: 434, width: 112, height: 28 });
      const name = tokens[status];
      expect(new Set(colours.slice(0, 2))).toEqual(new Set([token(`${name}-ground`), token(name)]));
    },
  );

  test('has the same bytes each time', async () => {
    expect(await drawShareImage(words)).toEqual(await drawShareImage(words));
  });

  test('can be drawn without status, name or places, and with signs that mean something in markup', async () => {
    for (const each of [siteWords(valid), { ...words, below: '' }, { ...words, title: 'A < B & «C» <b>' }])
      expect((await sharp(await drawShareImage(each)).metadata()).width).toBe(1200);
  });
});

describe('where a picture stands', () => {
  test('says of what was stopped that it was, and never that it is finished', () => {
    const given = study('d-vitamin-ved-ms', { ...standing('completed'), stopKind: 'terminated' });
    const { words, path } = studyImage(given, 'nb', valid);
    expect(words.status).toEqual({ status: 'stopped', words: 'Avbrutt' });
    expect(path).not.toBe(studyImage({ ...given, stopKind: undefined }, 'nb', valid).path);
  });

  test('follows from its words: another status is another picture', () => {
    const open = study('trening-ved-hjertesvikt');
    const { path } = studyImage(open, 'nb', valid);
    expect(path).toMatch(/^share\/[0-9a-f]{20}\.png$/);
    expect(studyImage(study(open.id), 'nb', valid).path).toBe(path);
    expect(studyImage(study(open.id, { status: 'completed' }), 'nb', valid).path).not.toBe(path);
  });

  test('is a study’s own for as long as it takes in participants, or will', () => {
    const pathsOf = (status: Status): string[] =>
      valid.studies.map(
        (of) => studyImage({ ...of, ...standing(status), stopKind: undefined }, 'nb', valid).path,
      );
    const own = statuses.filter((status) => new Set(pathsOf(status)).size === valid.studies.length);
    expect(own).toEqual(['recruiting', 'not-yet-recruiting']);
    const common = statuses
      .filter((status) => !own.includes(status))
      .map((status) => new Set(pathsOf(status)));
    expect(common.map(({ size }) => size)).toEqual([1, 1, 1]);
    expect(new Set(common.flatMap((paths) => [...paths])).size).toBe(3);
  });

  test('is, where many share it, in the language of the page, and says that it is a study and how it stands', () => {
    const finished = study('d-vitamin-ved-ms', standing('completed'));
    const { words, alt } = studyImage(finished, 'en', valid);
    expect([words.title, words.status, alt]).toEqual([
      'Clinical study',
      { status: 'completed', words: 'Completed' },
      'Clinical study. Completed.',
    ]);
    expect(studyImage(finished, 'nn', valid).alt).toBe('Klinisk studie. Ferdig.');
  });

  test('is the Norwegian picture for an English page that is not translated', () => {
    const translated = study('trening-ved-hjertesvikt');
    expect(studyImage(translated, 'en', valid).words.status?.words).toBe('Open');
    const untranslated = study('d-vitamin-ved-ms', standing('recruiting'));
    expect(studyImage(untranslated, 'en', valid)).toEqual(studyImage(untranslated, 'nn', valid));
  });

  test('is told to those who cannot see it, with title and status', () => {
    const open = study('trening-ved-hjertesvikt');
    const { alt } = studyImage(open, 'nb', valid);
    expect(alt).toContain(open.norwegian.shortTitle);
    expect(alt).toMatch(/[Åå]pen/);
  });
});

describe('the pictures of a build', () => {
  const finished = ['ny-tablett-mot-hjerteflimmer', 'apning-av-trange-arer'].map((id) =>
    study(id, { ...standing('completed'), language: 'nb' }),
  );
  const studies = [study('trening-ved-hjertesvikt'), ...finished];
  const published = publish({ ...valid, studies }, undefined);

  test('are the site’s own, one for each language of an open study and one that the finished share, drawn once', async () => {
    const kept = new Map<string, Uint8Array>();
    const asked: string[] = [];
    const once: DrawOnce = async ({ title }, draw) => {
      asked.push(title);
      const picture = kept.get(title) ?? (await draw({ name: '', title, below: '' }));
      kept.set(title, picture);
      return picture;
    };
    const drawn = await shareImages(published, once);
    const own = drawn.filter(({ path }) => path.startsWith('share/'));
    expect(drawn.map(({ path }) => path)).toContain('share.png');
    // Those who finished share one in Norwegian and one in English.
    expect(own).toHaveLength(2 + 2);
    expect(asked).toHaveLength(drawn.length);
    expect(asked).toContain(valid.site.name.nb);
    for (const { content } of drawn) expect(Buffer.from(content).subarray(1, 4).toString()).toBe('PNG');

    for (const title of kept.keys()) kept.set(title, Buffer.from(`${title}, kept from before`));
    const later = await shareImages(published, once);
    expect(later.map(({ path }) => path)).toEqual(drawn.map(({ path }) => path));
    expect(later.map(({ content }) => String(content)).sort()).toEqual(
      asked
        .slice(drawn.length)
        .map((title) => `${title}, kept from before`)
        .sort(),
    );
  });
});

describe('text in a picture', async () => {
  const box = { width: 1024, height: 244 };
  const font = await drawingFont();
  const lines = (text: string, size: number): number[] => {
    const { letters } = setText(font, text, size, box.width);
    return [...Map.groupBy(letters, ({ baseline }) => baseline).values()].map((line) => line.length);
  };

  test('shrinks until it fits', () => {
    const large = setText(font, longTitle, 84, box.width);
    expect(large.height).toBeGreaterThan(box.height);
    const set = fittedText(font, longTitle, box, [84, 72, 62, 54, 46]);
    expect(set.size).toBeLessThan(84);
    expect(set.height).toBeLessThanOrEqual(box.height);
    expect(set.width).toBeLessThanOrEqual(box.width);
  });

  test('is cut at a word when no size is small enough', () => {
    const set = fittedText(font, Array(60).fill(longTitle).join(' '), box, [46]);
    expect(set.height).toBeGreaterThan(150);
    expect(set.height).toBeLessThanOrEqual(box.height);
  });

  test('goes on to a new line at a blank, which is not set there, and after a hyphen or a dash', () => {
    expect(lines('aaaaaaaaaa bbbbbbbbbb cccccccccc', 70)).toEqual([20, 10]);
    expect(lines('aaaaaaaaaaaaaaa bbbbbbbbb-ccccccccccc', 60)).toEqual([15 + 10, 11]);
    expect(lines('aaaaaaaaaaaaaaa bbbbbbbbb – ccccccccccc', 60).at(-1)).toBe(11);
  });

  test('has a hyphen where a word is divided, and none where it is not', () => {
    expect(lines('halv\u00adstor', 60)).toEqual([8]);
    expect(lines('aaaaaaaaaaaaaaa bbbbbbbbb\u00adccccccccccc', 60)).toEqual([15 + 9 + 1, 11]);
  });

  test('has a drawing for each letter: also Sámi and Greek ones', () => {
    const unknown = font.set('\u4e00').letters[0]?.key;
    const keys = font.set('Čáhppesŋieida β2 Åse').letters.map(({ key }) => key);
    expect(keys).not.toContain(unknown);
    expect(new Set(keys.map((key) => key.split(' ')[0]))).toEqual(new Set(['latin', 'latin-ext', 'greek']));
  });

  test('divides only very long words, between syllables', () => {
    expect(withSoftHyphens('Behandling av hjertesvikt')).toBe('Behandling av hjertesvikt');
    expect(withSoftHyphens('Prostatakreftbehandlinger').split('\u00ad').join('-')).toBe(
      'Pros-ta-ta-kreft-be-hand-lin-ger',
    );
  });

  test('with one word of ninety letters stays inside the picture', () => {
    const set = fittedText(font, 'kreftoppfølging'.repeat(6), box, [84, 46]);
    expect(set.width).toBeGreaterThan(500);
    expect(set.width).toBeLessThanOrEqual(box.width);
  });
});
