import { figureName } from '../../feeds/index.ts';
import type { FigureSubject } from '../../figures/index.ts';
import { fill, formatDate } from '../../i18n/index.ts';
import type { PageContext } from '../../page/context.ts';
import { everyLanguage } from '../../page/head.ts';
import type { Page } from '../../page/page.ts';
import { listAddress } from '../../search/query/list-address.ts';
import type { Path } from '../../urls.ts';

/** What stands above the figures of the catalogue or of a subject. */
export interface FigureHead extends Page {
  lead: string;
  /** What «open» means just here. */
  note?: string | undefined;
  /** The way to the studies that are counted. */
  studies?: { href: Path; words: string };
}

export function figureHead(here: PageContext, subject: FigureSubject | undefined): FigureHead {
  const { strings, urls, language, catalogue } = here;
  const words = strings.keyFigures;
  const date = formatDate(catalogue.today, language);
  const translations = everyLanguage(here);
  if (!subject) {
    const { title, description, lead } = strings.figures;
    return { head: { title, description, translations }, lead: fill(lead, { date }) };
  }
  const name = figureName(catalogue, subject.kind, subject.id, language);
  const title = fill(words.subjectTitle, { name });
  const crumbs = [{ name: strings.figures.title, path: urls.section('keyFigures', language) }];
  const notes = {
    institution: words.hereOnly,
    region: words.regionOnly,
    category: undefined,
    condition: undefined,
  };
  const note = notes[subject.kind];
  return {
    head: { title, description: fill(words.subjectDescription, { name }), translations, crumbs },
    lead: fill(words.subjectLead, { name, date }),
    note: note && fill(note, { name }),
    studies: { href: studiesOf(here, subject), words: fill(words.toStudies, { name }) },
  };
}

function studiesOf(here: PageContext, { kind, id }: FigureSubject): Path {
  const { urls, language } = here;
  switch (kind) {
    case 'institution':
      return urls.hospital(id, language);
    case 'category':
      return urls.category(id, language);
    case 'condition':
      return urls.condition(id, language);
    case 'region':
      return listAddress(here, { filters: { region: [id] } });
  }
}
