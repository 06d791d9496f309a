import type { Catalogue } from '../../catalogue/index.ts';
import { figuresOf } from '../../figures/index.ts';
import type { Urls } from '../../urls.ts';
import type { DataOf } from './kinds.ts';

/** The key figures of the whole catalogue, as the open interface gives them. */
export function toKeyFigures(catalogue: Catalogue, urls: Urls): DataOf<'key-figures'> {
  const { by, certainty, ...figures } = figuresOf(catalogue);
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
    recent: figures.recent.map(withNull),
    openOverTime: figures.openOverTime,
    years: figures.years,
    compared: {
      year: figures.compared.year,
      soFar: withNull(figures.compared.soFar),
      sameDays: withNull(figures.compared.sameDays),
      lastYear: withNull(figures.compared.lastYear),
    },
    participants: figures.participants,
    byCertainty: certainty.counts,
    english: figures.english,
    remote: figures.remote,
  };
}

const withNull = <Happened extends { added: number | undefined }>(happened: Happened) => ({
  ...happened,
  added: happened.added ?? null,
});
