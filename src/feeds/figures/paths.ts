import type { FigureSubject } from '../../figures/index.ts';

/**
 * The ways in which the figures of the whole catalogue can be fetched, and those of one subject: these are for people
 * with a spreadsheet, and say the same whichever sign stands between two columns.
 */
export const figureFormats = { ofAll: ['csv', 'semicolon', 'json'], ofSubject: ['semicolon'] } as const;
export type FigureFormat = (typeof figureFormats.ofAll)[number];

const endings: Record<FigureFormat, string> = { csv: '.csv', semicolon: '-semicolon.csv', json: '.json' };

/** Where the figures of the whole catalogue, or of one subject, can be fetched, below the site's root. */
export const figureFile = (
  subject: Pick<FigureSubject, 'kind' | 'id'> | undefined,
  format: FigureFormat,
): string => `nokkeltall/data/${subject ? `${subject.kind}-${subject.id}` : 'all'}${endings[format]}`;
