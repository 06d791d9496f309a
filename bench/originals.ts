import { Refusal } from '../scripts/arguments.ts';
import { readCatalogue } from '../src/catalogue/index.ts';
import { writtenOut } from './register-facts.ts';
import { type ContentFile, type Original, variants } from './variants.ts';

/** The repository's own content, and catalogues of any size made from it. */
interface Originals {
  /** How many studies it has, also those that only registers know. */
  count: number;
  /** Every file, as it is. */
  files: ContentFile[];
  /** The same vocabularies and pages, with another number of studies. */
  variants(count: number): Iterable<ContentFile>;
}

/**
 * Reads the content that larger catalogues are made from.
 *
 * @throws Refusal when it has errors: studies made from it would have them too
 */
export function originalsOf(content: string, today: string): Originals {
  const { catalogue, sources } = readCatalogue({ root: content, today });
  if (!catalogue?.studies.some(({ described }) => described)) {
    throw new Refusal(`Innholdet i «${content}» har feil eller ingen studier. Kjør npm run check først.`);
  }
  const files = sources.map(({ path, text }) => ({ path, text }));
  const textOf = new Map(files.map(({ path, text }) => [path, text]));
  const studies: Original[] = catalogue.studies
    .filter(({ described }) => described)
    .map((study) => ({
      id: study.id,
      text: writtenOut(study, textOf.get(`studies/${study.id}.md`) ?? ''),
      english: textOf.get(`studies/en/${study.id}.md`),
    }));
  const ids = (records: { id: string }[]): string[] => records.map((record) => record.id);
  const vocabulary = { institutions: ids(catalogue.institutions), conditions: ids(catalogue.conditions) };
  return {
    count: catalogue.studies.length,
    files,
    variants: function* (count) {
      yield* files.filter(({ path }) => !/^(?:studies|captured)\//.test(path));
      yield* variants(studies, vocabulary, count);
    },
  };
}
