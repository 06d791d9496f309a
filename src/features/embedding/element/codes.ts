import type { Language } from '../../../catalogue/index.ts';
import { fill } from '../../../i18n/fill.ts';
import {
  type Choice,
  elementCode,
  frameCode,
  type LookName,
  propertiesFor,
  scriptCode,
  styleCode,
} from './code.ts';
import { type Subject, subjects } from './settings.ts';

/** Everything an editor has chosen. */
export interface Chosen {
  choice: Choice & { language: Language };
  look: LookName;
  /** Colour for links; empty for the page's own. */
  link: string;
  /** What the chosen subjects are called. */
  names: Partial<Record<Subject, string | undefined>>;
}

/** What codes need to know of this site: how whole addresses begin, and words in each language. */
export interface CodeSite {
  script: string;
  fixed: { script: string; integrity: string };
  pages: Record<Language, Record<Subject | 'all', string>>;
  frames: Record<Language, Record<Subject, string>>;
  words: Record<Language, Record<Subject | 'see', string>>;
}

/** The codes to copy; empty where there is none for what is chosen. */
export interface Codes {
  current: string;
  style: string;
  fixed: string;
  frame: string;
}

export function codesFor({ choice, look, link, names }: Chosen, site: CodeSite): Codes {
  const { language } = choice;
  const words = site.words[language];
  const named = subjects.filter((subject) => choice[subject] !== '');
  const only = named.length === 1 ? named[0] : undefined;
  const page = only ? `${site.pages[language][only]}${choice[only]}/` : site.pages[language].all;
  const element = elementCode(choice, { address: page, words: words.see });
  const frame = only
    ? frameCode(
        `${site.frames[language][only]}${choice[only]}/`,
        fill(words[only], { name: names[only] ?? '' }),
      )
    : '';
  return {
    current: `${element}\n${scriptCode(site.script)}`,
    style: styleCode(propertiesFor(look, link)),
    fixed: `${element}\n${scriptCode(site.fixed.script, site.fixed.integrity)}`,
    frame,
  };
}
