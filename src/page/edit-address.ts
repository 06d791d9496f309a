import type { Site } from '../catalogue/index.ts';

/** GitHub's editor for a content file; undefined when `site.yaml` names no repository. */
export function editAddress(site: Site, file: string): string | undefined {
  if (site.repository === undefined) return undefined;
  const inContent = file.replaceAll('\\', '/').replace(/^.*?(?=(studies|pages|conditions)\/)/, 'content/');
  return `${site.repository.replace(/\/$/, '')}/edit/main/${inContent}`;
}
