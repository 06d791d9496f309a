import { Refusal } from '../scripts/arguments.ts';
import { readCatalogue } from '../src/catalogue/index.ts';
import { type ContentFile, type Original, variants } from './variants.ts';

/** The repository's own content, and catalogues of any size made from it. */
interface Originals {
  studies: Original[];
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
  if (!catalogue || catalogue.studies.length === 0) {
    throw new Refusal(`Innholdet i «${content}» har feil eller ingen studier. Kjør npm run check først.`);
  }
  const files = sources.map(({ path, text }) => ({ path, text }));
  const textOf = new Map(files.map(({ path, text }) => [path, text]));
  const studies = catalogue.studies.map(({ id }) => ({
    id,
    text: textOf.get(`studies/${id}.md`) ?? '',
    english: textOf.get(`studies/en/${id}.md`),
  }));
  const ids = (records: { id: string }[]): string[] => records.map((record) => record.id);
  const vocabulary = { institutions: ids(catalogue.institutions), conditions: ids(catalogue.conditions) };
  return {
    studies,
    files,
    variants: function* (count) {
      yield* files.filter(({ path }) => !path.startsWith('studies/'));
      yield* variants(studies, vocabulary, count);
    },
  };
}
