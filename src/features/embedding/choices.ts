import {
  type Category,
  type Condition,
  categoryName,
  conditionName,
  conditionsInUse,
  type Institution,
  institutionName,
  type Language,
} from '../../catalogue/index.ts';
import { sortWords, stringsIn } from '../../i18n/index.ts';
import type { PageContext } from '../../page/context.ts';
import type { ConditionOrHospital } from '../../page/route.ts';
import type { Path } from '../../urls.ts';
import { usual } from './element/code.ts';
import type { Chosen, CodeSite } from './element/codes.ts';
import { currentEmbed, embedReleases } from './releases.ts';
import { embeddedPath } from './routes.ts';

/** A hospital, condition or category to choose. */
export interface Option {
  id: string;
  name: string;
  /** There is a page with its open studies for frames. */
  framed: boolean;
}

export interface Options {
  institution: Option[];
  condition: Option[];
  category: Option[];
}

/** Everything that has a document of its own in the open interface. */
export function embeddingOptions({ catalogue, language, urls }: PageContext): Options {
  const framed = (subject: ConditionOrHospital): boolean =>
    embeddedPath(subject, language, { catalogue, urls }) !== undefined;
  const sorted = (options: Option[]): Option[] => sortWords(options, ({ name }) => name, language);
  const ofInstitution = (institution: Institution): Option => ({
    id: institution.id,
    name: institutionName(institution, language),
    framed: framed({ kind: 'hospital', institution }),
  });
  const ofCondition = (condition: Condition): Option => ({
    id: condition.id,
    name: conditionName(condition, language),
    framed: framed({ kind: 'condition', condition }),
  });
  const ofCategory = (category: Category): Option => ({
    id: category.id,
    name: categoryName(category, language),
    framed: false,
  });
  return {
    institution: sorted(catalogue.institutions.map(ofInstitution)),
    condition: sorted(conditionsInUse(catalogue).map(ofCondition)),
    category: sorted(catalogue.categories.map(ofCategory)),
  };
}

/** What codes are made of besides what is chosen. */
export function embeddingPlaces({ urls }: Pick<PageContext, 'urls'>): CodeSite {
  const [latest] = embedReleases;
  const whole = (path: Path): string => urls.absolute(path);
  const each = <T>(make: (language: Language) => T): Record<Language, T> => ({
    nb: make('nb'),
    nn: make('nn'),
    en: make('en'),
  });
  return {
    script: whole(urls.file(currentEmbed)),
    fixed: { script: whole(urls.file(latest.path)), integrity: latest.integrity },
    pages: each((language) => ({
      institution: whole(urls.section('hospitals', language)),
      condition: whole(urls.section('conditions', language)),
      category: whole(urls.section('categories', language)),
      all: whole(urls.section('studies', language)),
    })),
    frames: each((language) => ({
      institution: whole(urls.frames('institution', language)),
      condition: whole(urls.frames('condition', language)),
    })),
    words: each((language) => {
      const { embed, embedding } = stringsIn(language);
      const { institution, condition } = embedding.framed;
      return { see: embed.see, institution, condition };
    }),
  };
}

/** What is chosen before a reader chooses anything. */
export function firstChosen(options: Options, language: Language): Chosen {
  const first = options.institution.find(({ framed }) => framed);
  return {
    choice: { institution: first?.id ?? '', condition: '', category: '', language, ...usual },
    look: 'lines',
    link: '',
    names: { institution: first?.name },
    framed: { institution: first?.framed },
  };
}
