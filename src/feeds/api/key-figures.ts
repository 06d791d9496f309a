import type { Catalogue } from '../../catalogue/index.ts';
import { figuresOf } from '../../figures/index.ts';
import type { Urls } from '../../urls.ts';
import type { DataOf } from './kinds.ts';

export function toKeyFigures(catalogue: Catalogue, urls: Urls): DataOf<'key-figures'> {
  const figures = figuresOf(catalogue);
  return {
    url: urls.absolute(urls.section('keyFigures', 'nb')),
    date: catalogue.today,
    total: figures.total,
    open: figures.open,
    addedLast30Days: figures.added,
    updatedLast30Days: figures.updated,
    institutions: figures.institutions,
    byStatus: figures.byStatus,
    byCategory: figures.byCategory,
    byRegion: figures.byRegion,
    byInstitution: figures.byInstitution,
  };
}
