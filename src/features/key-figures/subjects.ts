import { figureName } from '../../feeds/index.ts';
import { type FigureSubjectKind, figureSubjects } from '../../figures/index.ts';
import { formatNumber, sortWords } from '../../i18n/index.ts';
import type { PageContext } from '../../page/context.ts';
import type { Path } from '../../urls.ts';

/** The ways to the figures of each region, institution, category and condition that has its own. */
export interface SubjectList {
  title: string;
  lead: string;
  groups: { heading: string; ways: { href: Path; name: string; studies: string }[] }[];
}

const kinds: readonly FigureSubjectKind[] = ['region', 'institution', 'category', 'condition'];

/** Each kind under a heading of its own, its subjects by name; undefined when none has figures of its own. */
export function subjectList({ strings, urls, language, catalogue }: PageContext): SubjectList | undefined {
  const words = strings.keyFigures.subjects;
  const subjects = figureSubjects(catalogue).map(({ kind, id, studies }) => ({
    kind,
    way: {
      href: urls.figures(kind, id, language),
      name: figureName(catalogue, kind, id, language),
      studies: formatNumber(studies.length, language),
    },
  }));
  const groups = kinds
    .map((kind) => {
      const ways = subjects.filter((subject) => subject.kind === kind).map(({ way }) => way);
      return { heading: words[kind], ways: sortWords(ways, ({ name }) => name, language) };
    })
    .filter(({ ways }) => ways.length > 0);
  return groups.length === 0 ? undefined : { title: words.title, lead: words.lead, groups };
}
