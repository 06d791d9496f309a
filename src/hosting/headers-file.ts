import { everyAnswer, type HeaderFields, headerRules } from './header-rules.ts';
import { withEncoding } from './media-types.ts';

const preface = `\
# What Cloudflare Pages and Netlify send with each file. Whatever has no Cache-Control here gets their own
# «public, max-age=0, must-revalidate».
`;

/** The file `_headers`, in the form that Cloudflare Pages and Netlify have in common but for the exceptions. */
export const headersFile = (base: string): string =>
  [
    preface,
    notOpenToOthers(block(`${base}*`, everyAnswer)),
    ...headerRules.map(({ path, mediaType, fields }) =>
      exception(`${base}${path}`, {
        ...(mediaType && { 'Content-Type': withEncoding(mediaType) }),
        ...fields,
      }),
    ),
  ].join('\n');

const block = (path: string, fields: HeaderFields): string =>
  [path, ...Object.entries(fields).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');

/** Cloudflare lets the pages of other sites read every file, unless that is taken away. */
const notOpenToOthers = (everyFile: string): string =>
  everyFile.replace('\n', '\n  ! Access-Control-Allow-Origin\n');

/** A block that may replace what goes with every answer: Cloudflare joins the two unless the first is taken away. */
const exception = (path: string, fields: HeaderFields): string => {
  const replaced = Object.keys(fields).filter((name) => name in everyAnswer);
  const [head, ...lines] = block(path, fields).split('\n');
  return [head, ...replaced.map((name) => `  ! ${name}`), ...lines].join('\n');
};
