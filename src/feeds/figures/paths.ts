import type { FigureSubject } from '../../figures/index.ts';

/** The ways in which the figures of a page can be fetched. */
export const figureFormats = ['csv', 'semicolon', 'json'] as const;
export type FigureFormat = (typeof figureFormats)[number];

const endings: Record<FigureFormat, string> = { csv: '.csv', semicolon: '-semicolon.csv', json: '.json' };

/** Where the figures of the whole catalogue, or of one subject, can be fetched, below the site's root. */
export const figureFile = (
  subject: Pick<FigureSubject, 'kind' | 'id'> | undefined,
  format: FigureFormat,
): string => `nokkeltall/data/${subject ? `${subject.kind}-${subject.id}` : 'all'}${endings[format]}`;
