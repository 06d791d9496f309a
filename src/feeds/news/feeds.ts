import {
  type Catalogue,
  conditionsInUse,
  latestFirst,
  type Study,
  studiesAt,
  studiesOfCategory,
  studiesOfCondition,
} from '../../catalogue/index.ts';
import { fill, stringsIn } from '../../i18n/index.ts';
import type { Path, Urls } from '../../urls.ts';
import { type Feed, feedFormats, longestFeed } from './feed.ts';
import { studyEntry, studyEvents, studyTag } from './study-entry.ts';

/**
 * Every feed: of the whole catalogue, of each condition, category and institution, and of each study that somebody has
 * written about.
 */
export function feedsOf(catalogue: Catalogue, urls: Urls): Feed[] {
  const { site, studies, categories, institutions } = catalogue;
  const { language } = site;
  const words = stringsIn(language);
  // A study is in several feeds, with the same entry in each.
  const entries = new Map(studies.map((study) => [study, studyEntry(study, urls)]));
  const feed = (page: Path, name: string, description: string, among: readonly Study[]): Feed => ({
    id: urls.absolute(page),
    page,
    formats: feedFormats.ofOne,
    language,
    title: fill(words.feed.title, { name }),
    description,
    entries: latestFirst(among)
      .slice(0, longestFeed)
      .flatMap((study) => entries.get(study) ?? []),
  });
  return [
    {
      ...feed(urls.home(language), site.name[language], site.description[language], studies),
      formats: feedFormats.ofAll,
    },
    ...conditionsInUse(catalogue).map((condition) =>
      feed(
        urls.condition(condition.id, language),
        condition.name[language],
        condition.summary[language],
        studiesOfCondition(catalogue, condition),
      ),
    ),
    ...categories.map((category) =>
      feed(
        urls.category(category.id, language),
        fill(words.landing.category, { name: category.name[language] }),
        category.summary[language],
        studiesOfCategory(catalogue, category),
      ),
    ),
    ...institutions.map((institution) =>
      feed(
        urls.hospital(institution.id, language),
        institution.name,
        `${institution.place}, ${words.region[institution.region]}.`,
        studiesAt(catalogue, institution),
      ),
    ),
    ...studies
      .filter(({ described }) => described)
      .map((study) => ({
        id: `${studyTag(study, urls)}#news`,
        page: urls.study(study.id, study.language),
        formats: feedFormats.ofOne,
        language: study.language,
        title: fill(stringsIn(study.language).landing.studyFeed, { name: study.norwegian.shortTitle }),
        description: study.norwegian.summary,
        entries: studyEvents(study, urls),
      })),
  ];
}
