import type { PublishedFile } from '../published.ts';
import { headersFile } from './headers-file.ts';
import { hostFileName } from './host-file-names.ts';
import { nginxFile } from './nginx.ts';
import { type Redirect, redirectsFile } from './redirects-file.ts';

/**
 * What hosts are told about the site, each in its own way and all from the same rules.
 *
 * @param base the folder the site stands in, `/` or `/katalog/`
 */
export const hostFiles = (base: string, redirects: readonly Redirect[]): PublishedFile[] =>
  [
    { path: hostFileName.headers, content: headersFile(base) },
    { path: hostFileName.redirects, content: redirectsFile(redirects) },
    { path: hostFileName.nginx, content: nginxFile(base, redirects) },
  ].map((file) => ({ ...file, type: 'text/plain; charset=utf-8' }));

export {
  askEachTime,
  contentSecurityPolicy,
  everyAnswer,
  fieldsOf,
  type HeaderFields,
  isOpenToOthers,
  missing,
  missingOf,
  referrerPolicy,
  ruleOf,
} from './header-rules.ts';
export { hostFileName, hostFileNames } from './host-file-names.ts';
export { nearLimits, type SiteSize } from './limits.ts';
export { compressible } from './media-types.ts';
export { type Redirect, readRedirects } from './redirects-file.ts';
