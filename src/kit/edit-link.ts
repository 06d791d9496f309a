import type { Site } from '../catalogue/index.ts';
import type { PageContext } from '../page/context.ts';
import { studyParameter } from '../urls.ts';

/** The way to change what a page says. */
export interface EditLink {
  href: string;
  words: string;
}

/** The way to change a content file; undefined when `site.yaml` names no repository. */
export function editLink({ catalogue, strings }: PageContext, file: string): EditLink | undefined {
  const href = editAddress(catalogue.site, file);
  return href === undefined ? undefined : { href, words: strings.site.edit };
}

/** The ways to change a study: the form with the study opened, and its file in the repository where there is one. */
export function studyEditLinks(here: PageContext, { id, file }: { id: string; file: string }): EditLink[] {
  const { catalogue, strings, urls, language } = here;
  const href = `${urls.single('registering', language)}?${studyParameter}=${id}`;
  const inRepository = editAddress(catalogue.site, file);
  return [
    { href, words: strings.site.edit },
    ...(inRepository === undefined ? [] : [{ href: inRepository, words: strings.site.editFile }]),
  ];
}

/** GitHub's editor for a content file; undefined when `site.yaml` names no repository. */
export function editAddress(site: Site, file: string): string | undefined {
  if (site.repository === undefined) return undefined;
  const inContent = file.replaceAll('\\', '/').replace(/^.*?(?=(studies|pages|conditions)\/)/, 'content/');
  return `${site.repository.replace(/\/$/, '')}/edit/main/${inContent}`;
}
