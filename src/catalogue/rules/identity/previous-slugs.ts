import type { Problem } from '../../problem.ts';
import type { Entry } from '../../reading/record.ts';
import type { Rule } from '../rule.ts';

/** What the ids of one kind of thing are called. */
interface Words {
  /** «filnavnet studien har nå». */
  present: string;
  /** «gammelt», as it is said of that. */
  old: string;
  /** «Det gamle filnavnet». */
  former: string;
  /** «det», as it is said of that. */
  it: string;
  /** «én studie». */
  one: string;
}

const fileName = (present: string, one: string): Words => ({
  present: `filnavnet ${present} har nå`,
  old: 'et gammelt',
  former: 'Det gamle filnavnet',
  it: 'det',
  one,
});

const listId = (present: string, one: string): Words => ({
  present: `id-en ${present} har nå`,
  old: 'en gammel',
  former: 'Den gamle id-en',
  it: 'den',
  one,
});

/** An old address can lead to one thing only. */
export const previousSlugs: Rule = ({ studies, conditions, categories, institutions }) => [
  ...clashesIn(studies, fileName('studien', 'én studie')),
  ...clashesIn(conditions, fileName('sykdommen', 'én sykdom')),
  ...clashesIn(categories, listId('kategorien', 'én kategori')),
  ...clashesIn(institutions, listId('institusjonen', 'én institusjon')),
];

function clashesIn(entries: readonly Entry<{ previousSlugs: string[] }>[], words: Words): Problem[] {
  const current = new Map(entries.map((entry) => [entry.id, entry]));
  const claimed = new Map<string, (typeof entries)[number]>();
  return entries.flatMap((entry) =>
    entry.fields.previousSlugs.flatMap((slug, index) => {
      const owner = current.get(slug) ?? claimed.get(slug);
      claimed.set(slug, entry);
      if (owner === undefined) return [];
      return [
        entry.problem(['previousSlugs', index], {
          rule: 'previous-slug',
          ...(owner.id === entry.id ? own(slug, entry.id, words) : anothers(slug, owner, entry, words)),
        }),
      ];
    }),
  );
}

const own = (slug: string, id: string, { present, old, former, it }: Words) => ({
  message: slug === id ? `«${slug}» er ${present}, ikke ${old}.` : `${former} «${slug}» står to ganger.`,
  help: `Slett ${it} her.`,
});

const anothers = (
  slug: string,
  owner: Pick<Entry<unknown>, 'id' | 'file'>,
  { file }: Pick<Entry<unknown>, 'file'>,
  { former, it, one }: Words,
) => ({
  message: `${former} «${slug}» hører til ${owner.file === file ? `«${owner.id}»` : owner.file}.`,
  help: `Slett ${it} her. En gammel adresse kan bare føre til ${one}.`,
});
