import {
  type Category,
  type Condition,
  categoryName,
  conditionName,
  conditionsInUse,
  type Institution,
  institutionName,
  languages,
  openStudiesAt,
  recordOf,
} from '../../catalogue/index.ts';
import { sortWords, stringsIn } from '../../i18n/index.ts';
import type { PageContext } from '../../page/context.ts';
import type { Gathering } from '../../page/route.ts';
import type { Path } from '../../urls.ts';
import { usual } from './element/code.ts';
import type { Chosen, CodeSite } from './element/codes.ts';
import type { Subject } from './element/settings.ts';
import { embeddedTitle } from './embedded.ts';
import { currentEmbed, embedReleases } from './releases.ts';
import { embeddedPath } from './routes.ts';

/** A hospital, condition or category to choose. */
export interface Option {
  id: string;
  name: string;
  /** The page with its open studies for other sites to embed. */
  embedded: { href: Path; title: string };
}

/** What there is to choose of each kind. */
export type Options = Record<Subject, Option[]>;

/** Everything that has a document of its own in the open interface, in the order of the names. */
export function embeddingOptions(here: PageContext): Options {
  const { catalogue, language, urls } = here;
  const embedded = (subject: Gathering): Option['embedded'] => ({
    href: embeddedPath(subject, language, urls),
    title: embeddedTitle(subject, here),
  });
  const sorted = (options: Option[]): Option[] => sortWords(options, ({ name }) => name, language);
  const ofInstitution = (institution: Institution): Option => ({
    id: institution.id,
    name: institutionName(institution, language),
    embedded: embedded({ kind: 'hospital', institution }),
  });
  const ofCondition = (condition: Condition): Option => ({
    id: condition.id,
    name: conditionName(condition, language),
    embedded: embedded({ kind: 'condition', condition }),
  });
  const ofCategory = (category: Category): Option => ({
    id: category.id,
    name: categoryName(category, language),
    embedded: embedded({ kind: 'category', category }),
  });
  return {
    institution: sorted(catalogue.institutions.map(ofInstitution)),
    condition: sorted(conditionsInUse(catalogue).map(ofCondition)),
    category: sorted(catalogue.categories.map(ofCategory)),
  };
}

/** What codes are made of besides what is chosen. */
export function codeSite({ urls }: Pick<PageContext, 'urls'>): CodeSite {
  const [latest] = embedReleases;
  const whole = (path: Path): string => urls.absolute(path);
  return {
    script: whole(urls.file(currentEmbed)),
    fixed: { script: whole(urls.file(latest.path)), integrity: latest.integrity },
    pages: recordOf(languages, (language) => ({
      institution: whole(urls.section('hospitals', language)),
      condition: whole(urls.section('conditions', language)),
      category: whole(urls.section('categories', language)),
      all: whole(urls.section('studies', language)),
    })),
    frames: recordOf(languages, (language) => ({
      institution: whole(urls.frames('institution', language)),
      condition: whole(urls.frames('condition', language)),
      category: whole(urls.frames('category', language)),
    })),
    words: recordOf(languages, (language) => {
      const { embed, embedding } = stringsIn(language);
      const { institution, condition, category } = embedding.framed;
      return { see: embed.see, institution, condition, category };
    }),
  };
}

/** What is chosen before a reader chooses anything: a hospital that has something to show. */
export function firstChosen({ catalogue, language }: PageContext, options: Options): Chosen {
  const open = openStudiesAt(catalogue);
  const isOpen = new Set([...open.keys()].map(({ id }) => id));
  const first = options.institution.find(({ id }) => isOpen.has(id)) ?? options.institution[0];
  return {
    choice: { institution: first?.id ?? '', condition: '', category: '', language, ...usual },
    look: 'lines',
    link: '',
    names: { institution: first?.name },
  };
}
