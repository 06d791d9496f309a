import { join } from 'node:path';
import { problemAt } from '../reading/source.ts';
import type { Rule } from './rule.ts';

/** Without `site.yaml` no page has a name or an address. */
export const siteFile: Rule = ({ root, site, brokenIds }) => {
  if (site || brokenIds.has('site.yaml')) return [];
  return [
    problemAt(join(root, 'site.yaml'), 1, '', {
      rule: 'site-file',
      message: 'Filen site.yaml mangler.',
      help: 'Lag den i innholdsmappen, med name, description, url, language, demonstration og publisher.',
    }),
  ];
};
