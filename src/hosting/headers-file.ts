import { everyAnswer, type Fields, headerRules } from './header-rules.ts';
import { withEncoding } from './media-types.ts';

const preface = `\
# What Cloudflare Pages and Netlify send with each file. Whatever has no Cache-Control here gets their own
# «public, max-age=0, must-revalidate».
`;

/** The file `_headers`, in the form that Cloudflare Pages and Netlify have in common. */
export const headersFile = (base: string): string =>
  [
    preface,
    block(`${base}*`, everyAnswer),
    ...headerRules.map(({ path, mediaType, fields }) =>
      block(`${base}${path}`, { ...(mediaType && { 'Content-Type': withEncoding(mediaType) }), ...fields }),
    ),
  ].join('\n');

const block = (path: string, fields: Fields): string =>
  [path, ...Object.entries(fields).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
