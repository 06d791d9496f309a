import { expect, test } from 'vitest';
import { siteRecogniser } from '../../src/catalogue/index.ts';
import { own as catalogue } from './catalogue.ts';

/** How registers write a name and a town when they have not all the letters. */
const spellings: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.replace(/ø/gi, 'o').replace(/å/gi, 'a').replace(/æ/gi, 'ae'),
  (text) => text.replace(/ø/gi, 'oe').replace(/å/gi, 'aa').replace(/æ/gi, 'ae'),
  (text) => text.replace(/ø/gi, 'ö').replace(/æ/gi, 'ä'),
  (text) => Buffer.from(text, 'utf8').toString('latin1'),
];
/** What stands around it. */
const settings: readonly ((name: string, town: string) => string)[] = [
  (name) => name,
  (name) => `Department of Oncology, ${name}`,
  (name) => `${name} ( Site 1602)`,
  (name, town) => `${name}, ${town}, Norway`,
];
/** A letter that is missing, or has changed places with the next, in the middle of each word that is not short. */
const slips = (name: string): string[] =>
  [...name.matchAll(/(?<=\p{L}{2})\p{L}(?=\p{L}{3})/gu)].flatMap(({ 0: letter, index: at }) => [
    name.slice(0, at) + name.slice(at + 1),
    `${name.slice(0, at)}${name[at + 1]}${letter}${name.slice(at + 2)}`,
  ]);

test('no name of an institution, however it is written, is taken for another institution', () => {
  const { institutions, places } = catalogue;
  const recognise = siteRecogniser({ institutions, places });
  const taken: string[] = [];
  let [asked, known] = [0, 0];
  for (const { id, name, shortName, englishName, trust, aliases, place, towns } of institutions) {
    const names = new Set(
      [name, shortName, englishName, trust, ...aliases].filter((one) => one !== undefined),
    );
    for (const town of [place, ...towns]) {
      for (const own of names) {
        const written = [
          ...spellings.flatMap((spell) => settings.map((setting) => spell(setting(own, town)))),
          // Letters that stand for words are other letters with a slip in them.
          ...(own.length > 12 ? slips(own) : []),
        ];
        for (const facility of written) {
          const { institution } = recognise({ facility, town });
          asked += 1;
          if (institution?.id === id) known += 1;
          else if (institution) taken.push(`${facility}, ${town}: ${institution.id}, not ${id}`);
        }
      }
    }
  }
  // «Aker» is not «Asker»: only who knows both can tell that there is no «Aker og Bærum».
  expect(taken.filter((line) => !line.startsWith('Sykehuset Aker og Bærum'))).toEqual([]);
  expect(asked).toBeGreaterThan(10_000);
  expect(known / asked).toBeGreaterThan(0.8);
});
