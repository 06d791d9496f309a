import { type FigureFormat, figureFile, figureFormats } from '../../feeds/index.ts';
import type { FigureSubject } from '../../figures/index.ts';
import type { PageContext } from '../../page/context.ts';
import type { Path } from '../../urls.ts';

/** The numbers of a page as files to fetch, and the way to what their columns mean. */
export interface Downloads {
  title: string;
  lead: string;
  columns: { href: Path; words: string };
  files: { href: Path; type: string; words: string }[];
}

const types: Record<FigureFormat, string> = {
  csv: 'text/csv',
  semicolon: 'text/csv',
  json: 'application/json',
};

export function downloadsOf({ strings, urls, language }: PageContext, subject?: FigureSubject): Downloads {
  const words = strings.keyFigures.download;
  return {
    title: words.title,
    lead: words.lead,
    columns: { href: `${urls.single('figuresAbout', language)}#columns`, words: words.columns },
    files: (subject ? figureFormats.ofSubject : figureFormats.ofAll).map((format) => ({
      href: urls.file(figureFile(subject, format)),
      type: types[format],
      words: words[format],
    })),
  };
}
