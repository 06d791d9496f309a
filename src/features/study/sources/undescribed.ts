import { registerAddress, type Study } from '../../../catalogue/index.ts';
import { fill } from '../../../i18n/index.ts';
import { siteLanguageOf } from '../../../languages.ts';
import type { PageContext } from '../../../page/context.ts';
import type { Path } from '../../../urls.ts';

/** What the page of a study that nobody has written about says of itself. */
export interface Undescribed {
  words: string;
  /** The study in the registers that the facts are from. */
  registers: { href: string; words: string }[];
  /** The way to write about it; undefined where the site does not tell how. */
  write: { href: Path; words: string } | undefined;
}

/** Undefined of a study that somebody has written about. */
export function undescribed(here: PageContext, study: Study): Undescribed | undefined {
  if (study.described) return undefined;
  const { language, strings, urls, catalogue } = here;
  const words = strings.study.undescribed;
  const howTo = catalogue.pages[siteLanguageOf(catalogue, language)].find(({ id }) => id === writingPage);
  return {
    words: words.notice,
    registers: study.records.flatMap(({ register, number }) => {
      const { href } = registerAddress(register, number);
      return href === undefined
        ? []
        : [{ href, words: fill(words.inRegister, { register: strings.registerName[register] }) }];
    }),
    write: howTo && { href: urls.about(howTo.slug, language), words: words.write },
  };
}

/** The page that tells how a study comes into the catalogue. */
const writingPage = 'register-a-study';
