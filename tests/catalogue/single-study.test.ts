import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../src/catalogue/reading/front-matter.ts';
import { sourceOfText } from '../../src/catalogue/reading/source.ts';
import { studySchema } from '../../src/catalogue/schema/study.ts';
import { judgeStudy } from '../../src/catalogue/single/judge-study.ts';
import { readStudyParts } from '../../src/catalogue/single/read-study.ts';
import { type StudyValues, studyText, withoutEmpty } from '../../src/catalogue/single/write-study.ts';
import { canonical } from '../../src/catalogue/writing/canonical.ts';
import { fixtureFiles, fixturesIn, readValid } from './content.ts';

const files = [
  ...readValid().sources,
  ...[...fixturesIn('tolerated'), ...fixturesIn('broken')].flatMap((name) =>
    Object.entries(fixtureFiles(name)).flatMap(([path, bytes]) =>
      path.endsWith('.md')
        ? [sourceOfText(`${name}/${path}`, path, new TextDecoder().decode(bytes as Uint8Array))]
        : [],
    ),
  ),
].filter(({ path }) => /^studies\/[^/]+\.md$/.test(path));

const partsOf = (text: string): { values: StudyValues; body: string } => {
  const parts = readStudyParts(sourceOfText('a.md', 'studies/a.md', text));
  if (!parts.ok) throw new Error(JSON.stringify(parts.problems));
  return { values: parts.value.yaml.data as StudyValues, body: parts.value.body };
};

test('a file is split where the check splits it', () => {
  expect(files.length).toBeGreaterThan(50);
  for (const file of files) {
    const parts = readStudyParts(file);
    const known = readFrontMatter(file);
    if (!parts.ok || !known.ok) continue;
    expect({ fields: parts.value.fields, body: parts.value.body, line: parts.value.bodyLine }).toEqual({
      fields: known.value.fields,
      body: known.value.body,
      line: known.value.bodyLine,
    });
  }
});

describe('a study that goes through the form', () => {
  const readable = files
    .filter((file) => readStudyParts(file).ok)
    .map(({ text }) => canonical(text, studySchema));

  test('is the same file, with its comments', () => {
    expect(readable.length).toBeGreaterThan(30);
    for (const text of readable) {
      const { values, body } = partsOf(text);
      expect(studyText(values, body, text)).toBe(text);
    }
  });

  test('is the same file when it is written anew, where it has no comments and no empty fields', () => {
    const whole = readable.filter((text) => /^---\ntitle: /.test(text) && !/#|- ""|^--- +$/m.test(text));
    expect(whole.length).toBeGreaterThan(10);
    for (const text of whole) {
      const { values, body } = partsOf(text);
      // An empty item says nothing, and is not written.
      if (JSON.stringify(values).includes('""')) continue;
      const anew = studyText(values, body);
      // Neither is an empty list that need not be there.
      expect(withoutEmpty(partsOf(anew).values)).toEqual(withoutEmpty(values));
      expect(partsOf(anew).body).toBe(body);
      expect(canonical(anew, studySchema)).toBe(anew);
    }
  });

  test('says whatever was written, in the one form, and opens again as it was', () => {
    const words = fc
      .oneof(
        fc.string({ minLength: 1, unit: 'grapheme' }),
        fc.constantFrom(
          'ja',
          'no',
          '2026-02-30',
          '#',
          '- a',
          'a: b',
          '"',
          "'",
          '---',
          '012',
          '\u2028',
          '\u00a0x',
          '* &',
        ),
      )
      .filter((word) => !/[\uD800-\uDFFF]/.test(word.replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g, '')));
    const study = fc.record({
      title: words,
      status: fc.constantFrom('recruiting', 'completed'),
      ids: fc.record({ rek: fc.array(words, { minLength: 1 }) }),
      conditions: fc.array(words, { minLength: 1 }),
      eligibility: fc.record({ include: fc.array(words, { minLength: 1, maxLength: 400 }) }),
      sites: fc.array(fc.record({ institution: words, contact: fc.record({ name: words }) }), {
        minLength: 1,
        maxLength: 60,
      }),
    });
    fc.assert(
      fc.property(study, fc.string(), (values, body) => {
        const text = studyText(values, body);
        const again = partsOf(text.replace(/\r\n?/g, '\n'));
        expect(again.values).toEqual(JSON.parse(JSON.stringify(values).normalize('NFC')));
        expect(canonical(text, studySchema)).toBe(text);
        expect(studyText(again.values, again.body, text)).toBe(text);
      }),
      { numRuns: 60 },
    );
  });
});

test('a change touches the lines of its own field alone', () => {
  const text = canonical(
    '---\n# Avtalt med REK\ntitle: "A"\n# Skal stå\nstatus: recruiting\nupdated: 2026-01-01\n---\nTekst\n',
    studySchema,
  );
  const { values, body } = partsOf(text);
  const changed = studyText({ ...values, status: 'completed' }, body, text);
  expect(changed).toBe(text.replace('status: recruiting', 'status: completed'));
});

test('a study is judged in the words of the check', () => {
  const { catalogue, sources } = readValid();
  if (!catalogue) throw new Error('The valid fixture is not valid.');
  const around = {
    conditions: catalogue.conditions,
    institutions: catalogue.institutions,
    categories: catalogue.categories,
  };
  const studies = sources.filter(({ path }) => /^studies\/[^/]+\.md$/.test(path));
  for (const { path, text } of studies) {
    const { problems } = judgeStudy(path.slice(8, -3), text, around as never, catalogue.today);
    expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
  }
  const [first] = studies;
  const broken = (first?.text ?? '').replace(/^status: .*$/m, 'status: åpnet');
  const { problems, unanswered } = judgeStudy('a', broken, around as never, catalogue.today);
  expect(problems).toMatchObject([{ field: 'status', level: 'error' }]);
  expect(unanswered).toBeUndefined();
});
