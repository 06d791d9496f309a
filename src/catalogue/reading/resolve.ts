import { recordOf } from '../basics/record-of.ts';
import type { IsoDate } from '../dates.ts';
import type { StudyEntry } from '../joining/joined.ts';
import type { Catalogue, Condition, Institution, Page, Site, Study, StudyFacts } from '../model.ts';
import { siteWithStudy, standingOf, standingWithSites } from '../recruitment.ts';
import { languages, type Region } from '../schema/choices.ts';
import type { StudyFields, TranslationFields } from '../schema/study.ts';
import { unansweredIn } from '../unanswered.ts';
import type { Content } from './content.ts';
import { confirmedBy, siteEvidence, studyEvidence } from './evidence.ts';
import type { RenderText } from './markdown.ts';
import type { Entry } from './record.ts';
import { regionOfTown } from './region-of-town.ts';
import { resolvePlaces } from './resolve-places.ts';
import { englishText, norwegianText, withBody } from './resolve-text.ts';

/** Joins valid content into the catalogue. Every reference must have been checked before. */
export function resolve(content: Content, site: Site, render: RenderText): Catalogue {
  const conditions = resolveConditions(content, render);
  const institutions = new Map(content.institutions.map((entry) => [entry.id, entry.fields]));
  const categories = new Map(content.categories.map((entry) => [entry.id, entry.fields]));
  const translations = new Map(content.translations.map((entry) => [entry.id, entry]));
  const joins: Joins = {
    conditions,
    institutions,
    categories,
    translations,
    regionOf: regionOfTown(content),
    texts: content.texts,
    today: content.today,
    render,
  };
  return {
    today: content.today,
    site,
    studies: [...content.studies, ...content.undescribed].map((entry) => resolveStudy(entry, joins)),
    conditions: [...conditions.values()],
    institutions: [...institutions.values()],
    categories: [...categories.values()],
    glossary: content.glossary.map((entry) => entry.fields),
    lexicon: content.lexicon.map((entry) => entry.fields),
    places: resolvePlaces(content),
    pages: recordOf(languages, (language) =>
      content.pages[language]
        .map(
          (entry): Page =>
            withBody({ ...entry.fields, id: entry.id, language, file: entry.file }, entry.body, render),
        )
        .sort((a, b) => a.order - b.order),
    ),
    captured: content.captured,
    runs: content.runs.map(({ register, read }) => ({ register, read })),
  };
}

interface Joins {
  conditions: Map<string, Condition>;
  institutions: Map<string, Institution>;
  categories: Map<string, Catalogue['categories'][number]>;
  translations: Map<string, Entry<TranslationFields>>;
  regionOf(town: string): Region | undefined;
  texts: Content['texts'];
  today: IsoDate;
  render: RenderText;
}

function resolveConditions(content: Content, render: RenderText): Map<string, Condition> {
  const conditions = new Map<string, Condition>(
    content.conditions.map((entry) => [
      entry.id,
      withBody({ ...entry.fields, id: entry.id, parents: [] }, entry.body, render),
    ]),
  );
  for (const entry of content.conditions) {
    conditions.get(entry.id)?.parents.push(...pick(conditions, entry.fields.parents));
  }
  return conditions;
}

function resolveStudy(entry: StudyEntry, joins: Joins): Study {
  const { fields, joined } = entry;
  const translation = joins.translations.get(entry.id);
  const conditions = pick(joins.conditions, fields.conditions);
  const [coordinator] = pick(joins.institutions, fields.coordinator ? [fields.coordinator] : []);
  const written = standingOf(studyEvidence(entry), joins.today);
  const blocks = fields.sites.map((site, index) => ({
    site,
    facts: {
      ...siteWithStudy(standingOf(siteEvidence(entry, index), joins.today), written, fields.stopped?.kind),
      inclusion: site.inclusion,
      participants: site.participants,
      contact: site.contact,
    },
  }));
  const sites = blocks.flatMap(({ site, facts }) =>
    pick(joins.institutions, site.institution ? [site.institution] : []).map((institution) => ({
      institution,
      ...facts,
    })),
  );
  const unnamedSites = blocks.flatMap(({ site, facts }) =>
    site.place ? [{ town: site.place.town, region: joins.regionOf(site.place.town), ...facts }] : [],
  );
  const standings = blocks.map(({ facts }) => facts);
  const institutions = unique([
    ...sites.map((site) => site.institution),
    ...(coordinator ? [coordinator] : []),
  ]);
  const english = translation && englishText(translation, joins.render);
  return {
    ...factsOf(fields),
    id: entry.id,
    file: entry.file,
    written: joined?.described === false ? undefined : joins.texts.get(entry.file),
    described: joined?.described ?? true,
    voices: joined?.voices ?? {},
    records: joined?.records ?? [],
    norwegian: norwegianText(entry, joins.render),
    english,
    conditions,
    allConditions: unique(conditions.flatMap(withAncestors)),
    categories: pick(joins.categories, fields.categories),
    ...confirmedBy(standingWithSites(written, standings), fields.confirmed, standings, joins.today),
    coordinator,
    sites,
    unnamedSites,
    institutions,
    regions: unique([
      ...sites.map(({ institution }) => institution.region),
      ...unnamedSites.flatMap(({ region }) => region ?? []),
    ]),
    minimumAge: fields.eligibility.minimumAge,
    maximumAge: fields.eligibility.maximumAge,
    sex: fields.eligibility.sex,
    stopKind: fields.stopped?.kind,
    updated: english && english.updated > fields.updated ? english.updated : fields.updated,
    unanswered: unansweredIn(entry),
  };
}

/** What the model has as it stands in the file: all but the fields that it says in another form. */
function factsOf(fields: StudyFields): StudyFacts {
  const { title, shortTitle, summary, eligibility, keywords, remote, note, updated, ...rest } = fields;
  const { status, confirmed, conditions, categories, coordinator, sites, stopped, ...facts } = rest;
  return facts;
}

const withAncestors = (condition: Condition): Condition[] => [
  condition,
  ...condition.parents.flatMap(withAncestors),
];

const pick = <T>(from: Map<string, T>, ids: readonly string[]): T[] =>
  ids.flatMap((id) => {
    const found = from.get(id);
    return found === undefined ? [] : [found];
  });

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];
