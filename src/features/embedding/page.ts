import type { Language } from '../../catalogue/index.ts';
import { fill, type Strings } from '../../i18n/index.ts';
import { type CodeExample, type CopyWords, copyWords } from '../../kit/code-example.ts';
import type { PageContext } from '../../page/context.ts';
import { everyLanguage } from '../../page/head.ts';
import type { Page } from '../../page/page.ts';
import type { Path } from '../../urls.ts';
import { codeSite, embeddingOptions, firstChosen, type Option, type Options } from './choices.ts';
import { type Codes, codesFor } from './element/codes.ts';
import { subjects } from './element/settings.ts';
import { type EmbeddingForm, embeddingForm } from './form.ts';
import { embedReleases } from './releases.ts';

/** The page where web editors choose what to show on their own sites, and copy the code for it. */
export interface EmbeddingPage extends Page {
  words: Strings['embedding'];
  /** What readers without script are told of the code. */
  withoutScript: string;
  form: EmbeddingForm;
  /** The element as it is at first, with the link that stands in it. */
  element: { institution: string | undefined; language: Language; href: Path; words: string };
  /** What the script makes codes of besides what is chosen, as JSON. */
  site: string;
  codes: EmbeddingCode[];
  /** What stands instead of the code for an iframe, while there is none. */
  noFrame: { words: string; hidden: boolean };
  copy: CopyWords;
  /** What to add to a content security policy. */
  policies: CodeExample[];
  /** The custom properties of the element, and what each of them sets. */
  properties: { name: string; meaning: string }[];
  /** The ids of all that can be shown, for those who write the code themselves. */
  ids: { title: string; options: Option[] }[];
  /** The very file that the code with a checksum names. */
  script: Path;
}

/** A code to copy. */
export interface EmbeddingCode {
  name: keyof Codes;
  example: CodeExample;
  /** There is no such code for what is chosen. */
  hidden: boolean;
}

/** Makes the page for web editors, with the codes for what is chosen at first. */
export function embeddingPage(here: PageContext): EmbeddingPage {
  const { language, strings, urls } = here;
  const words = strings.embedding;
  const options = embeddingOptions(here);
  const site = codeSite(here);
  const chosen = firstChosen(here, options);
  const codes = codesFor(chosen, site);
  const { institution } = chosen.choice;
  return {
    head: {
      title: words.title,
      description: words.description,
      translations: everyLanguage(here),
      crumbs: [
        { name: strings.nav.about, path: urls.section('about', language) },
        { name: strings.openData.title, path: urls.single('openData', language) },
      ],
    },
    words,
    withoutScript:
      institution === ''
        ? words.withoutScriptNone
        : fill(words.withoutScript, { name: chosen.names.institution ?? '', id: institution }),
    form: embeddingForm(here, options, chosen),
    element: {
      institution: institution === '' ? undefined : institution,
      language,
      href: urls.section('studies', language),
      words: strings.embed.see,
    },
    site: JSON.stringify(site),
    codes: codesToCopy(codes, words),
    noFrame: { words: `${words.frame.title}: ${words.frame.none}`, hidden: codes.frame !== '' },
    copy: copyWords(here),
    policies: policies(here),
    properties: Object.entries(words.properties).map(([name, meaning]) => ({
      name: `--kliniske-studier-${name}`,
      meaning,
    })),
    ids: ids(options, words),
    script: urls.file(embedReleases[0].path),
  };
}

/** Each way of showing the studies by itself. */
const codesToCopy = (codes: Codes, words: Strings['embedding']): EmbeddingCode[] =>
  (['current', 'style', 'fixed', 'frame'] as const).map((name) => {
    const { title, how } = words[name];
    return { name, example: { title, how, code: codes[name] }, hidden: codes[name] === '' };
  });

function policies({ strings: { embedding }, urls }: PageContext): CodeExample[] {
  const { origin } = new URL(urls.absolute(urls.base));
  return [
    { title: embedding.policyElement, code: `script-src ${origin}; connect-src ${origin}` },
    { title: embedding.policyFrame, code: `frame-src ${origin}` },
  ];
}

const ids = (options: Options, words: Strings['embedding']): EmbeddingPage['ids'] =>
  subjects
    .filter((subject) => options[subject].length > 0)
    .map((subject) => ({ title: words[subject], options: options[subject] }));
