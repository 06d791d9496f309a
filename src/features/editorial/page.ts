import type { Page as EditorsPage } from '../../catalogue/index.ts';
import { fill, formatDate } from '../../i18n/index.ts';
import { type EditLink, editLink } from '../../kit/edit-link.ts';
import { prose } from '../../kit/prose.ts';
import type { PageContext } from '../../page/context.ts';
import { everyLanguage } from '../../page/head.ts';
import type { Page } from '../../page/page.ts';
import { explainPage } from '../glossary/index.ts';

/** A page that editors write, below «about». */
export interface EditorialPage extends Page {
  title: string;
  /** HTML of one line, with words explained. */
  lead: string;
  /** Sanitised HTML, with words explained. */
  body: string;
  updated: string;
  edit: EditLink | undefined;
}

/** Makes a page of what an editor has written. */
export function editorialPage(here: PageContext, page: EditorsPage): EditorialPage {
  const { language, strings, urls } = here;
  const { title, summary, body, updated, file } = page;
  const explained = explainPage(here, page);
  return {
    head: {
      title,
      description: summary,
      translations: everyLanguage(here),
      crumbs: [{ name: strings.about.title, path: urls.section('about', language) }],
    },
    title,
    lead: prose(here, explained(summary)),
    body: prose(here, explained(body)),
    updated: fill(strings.about.updated, { date: formatDate(updated, language) }),
    edit: editLink(here, file),
  };
}
