import { conditionName, type Study } from '../../catalogue/index.ts';
import { fill, type Strings } from '../../i18n/index.ts';
import type { PageContext } from '../../page/context.ts';
import { type ComparedFacts, comparedFacts } from '../../search/index/card.ts';
import type { Path } from '../../urls.ts';
import { type PosterLink, posterLink } from '../poster/index.ts';
import type { StudyTexts } from './texts.ts';

/** What a reader can do with a study to keep it. */
export interface StudyActions {
  heading: string;
  /** What the script puts in the reader's list. */
  study: ComparedFacts & { title: string; previous: string[] };
  /** What the script says, and the words of its buttons. */
  words: Omit<Strings['actions'], 'keep' | 'follow' | 'followSame'>;
  myList: Path;
  /** How one hears of changes in the study, and of others of the same. */
  follow: { href: Path; words: string }[];
  poster: PosterLink | undefined;
}

export function studyActions(here: PageContext, study: Study, { text }: StudyTexts): StudyActions {
  const { language, strings, urls } = here;
  const { keep, follow, followSame, ...words } = strings.actions;
  const [condition] = study.conditions;
  return {
    heading: keep,
    study: { ...comparedFacts(study), title: text.shortTitle, previous: study.previousSlugs },
    words,
    myList: urls.single('myList', language),
    follow: [
      // What nobody has written about has no feed of its own.
      ...(study.described
        ? [{ href: `${urls.single('follow', language)}#study` as const, words: follow }]
        : []),
      ...(condition
        ? [
            {
              href: `${urls.condition(condition.id, language)}#follow` as const,
              words: fill(followSame, { name: conditionName(condition, language) }),
            },
          ]
        : []),
    ],
    poster: posterLink(here, { kind: 'study', study }),
  };
}
