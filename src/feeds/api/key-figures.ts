import type { Catalogue } from '../../catalogue/index.ts';
import { figuresOf } from '../../figures/index.ts';
import type { Urls } from '../../urls.ts';
import type { DataOf } from './kinds.ts';

/** The key figures of the whole catalogue, as the open interface gives them. */
export function toKeyFigures(catalogue: Catalogue, urls: Urls): DataOf<'key-figures'> {
  const { by, certainty, years, openOverTime, participants, ...figures } = figuresOf(catalogue);
  return {
    url: urls.absolute(urls.section('keyFigures', 'nb')),
    date: catalogue.today,
    total: figures.total,
    open: figures.open,
    uncertain: figures.uncertain,
    addedLast30Days: figures.added ?? null,
    updatedLast30Days: figures.updated,
    institutions: figures.institutions,
    byStatus: by.status.counts,
    byType: by.type.counts,
    byIntervention: by.intervention.counts,
    byPhase: by.phase.counts,
    byCategory: by.category.counts,
    byConditionGroup: by.conditionGroup.counts,
    byRegion: by.region.counts,
    byInstitution: by.institution.counts,
    byCoordinator: by.coordinator.counts,
    bySponsorKind: by.sponsor.counts,
    recent: figures.recent.map(({ added, closed, ...stretch }) => ({
      ...stretch,
      ...withNull({ added, closed }),
      known: { closed: years.known.closed },
    })),
    openOverTime: {
      ...openOverTime,
      months: openOverTime.months.map((month) => ({ ...month, known: openOverTime.known })),
    },
    years: { ...years, years: years.years.map(({ year, ...happened }) => ({ year, ...withNull(happened) })) },
    compared: {
      year: figures.compared.year,
      soFar: withNull(figures.compared.soFar),
      sameDays: withNull(figures.compared.sameDays),
      lastYear: withNull(figures.compared.lastYear),
      known: years.known,
    },
    participants: {
      planned: { ...participants.planned, people: participants.planned.people ?? null },
      included: { ...participants.included, people: participants.included.people ?? null },
    },
    byCertainty: certainty.counts,
    english: figures.english,
    remote: figures.remote,
  };
}

/** Numbers that nobody can tell are null: a 0 would say that nothing came. */
const withNull = <Measure extends string>(
  happened: Readonly<Record<Measure, number | undefined>>,
): Record<Measure, number | null> =>
  Object.fromEntries(Object.entries(happened).map(([measure, value]) => [measure, value ?? null])) as Record<
    Measure,
    number | null
  >;
