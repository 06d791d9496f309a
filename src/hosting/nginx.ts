import {
  askEachTime,
  everyAnswer,
  type HeaderFields,
  type HeaderRule,
  headerRules,
  isOpenToOthers,
  missing,
  missingOf,
  patternOf,
  ruleOf,
} from './header-rules.ts';
import { hostFileNames } from './host-file-names.ts';
import { compressible, mediaTypes, plainBytes, textTypes } from './media-types.ts';
import type { Redirect } from './redirects-file.ts';

/**
 * What nginx is to do with the site, to be included in a server block.
 *
 * @param base the folder the site stands in, `/` or `/katalog/`
 */
export const nginxFile = (base: string, redirects: readonly Redirect[]): string =>
  [
    preface,
    general(base),
    ...fieldLines,
    '',
    '# What other hosts are told, and nobody else needs, and what a program has left behind.',
    ...hostFileNames.map((name) => `location = ${base}${name} { return 404; }`),
    `location ~ ^${base}(.*/)?\\.(?!well-known/) { return 404; }`,
    '',
    ...headerRules.map((rule) => ruleBlock(base, rule)),
    '',
    '# Addresses that have moved.',
    ...redirects.map(({ from, to }) => {
      const fields = setLines(ruleOf(from.slice(base.length)));
      return `location = ${from} { ${[...fields, `return 301 ${to}$is_args$args;`].join(' ')} }`;
    }),
    '',
  ].join('\n');

const preface = `\
# Written by the build. Belongs in the server block of the site, where root is the folder that stands for the
# root of the host:
#
#   server {
#     listen 443 ssl;
#     server_name …;
#     root …;
#     include …/nginx.conf;
#   }
`;

/** A folder without a page is no secret, but nothing to see. */
const errorPages = (base: string, file: string): string[] => [
  `error_page 404 ${base}${file};`,
  `error_page 403 =404 ${base}${file};`,
];

const general = (base: string): string => `\
index index.html;
server_tokens off;
# The address the reader asked for, whatever stands before nginx.
absolute_redirect off;
${errorPages(base, missing.page).join('\n')}

default_type ${plainBytes};
types {
${Object.entries(mediaTypes)
  .map(([ending, type]) => `  ${type} ${ending};`)
  .join('\n')}
}
charset utf-8;
charset_types ${besidesHtml(textTypes)};

gzip on;
gzip_comp_level 6;
gzip_min_length 256;
gzip_proxied any;
gzip_vary on;
gzip_types ${besidesHtml(compressible)};
`;

/** nginx counts HTML in by itself. */
const besidesHtml = (types: readonly string[]): string =>
  types.filter((type) => type !== mediaTypes['html']).join(' ');

const usual: HeaderFields = { ...everyAnswer, ...askEachTime };

/** The fields that are not the same with every answer. */
const varying = [
  ...new Set(
    [askEachTime, ...headerRules.map(({ fields }) => fields)].flatMap((fields) => Object.keys(fields)),
  ),
];

const variable = (field: string): string => `$send_${field.toLowerCase().replaceAll('-', '_')}`;

const setLine = (field: string, value = ''): string => `set ${variable(field)} "${value}";`;

/**
 * Every field is added once, for all: a block that adds one of its own would lose the others. What differs is
 * put in by a variable, and a field without a value is not sent. nginx sets them anew when it answers with
 * another file than asked for, such as the page for missing addresses.
 */
const fieldLines: readonly string[] = [
  ...varying.map((field) => setLine(field, usual[field])),
  ...Object.entries(everyAnswer)
    .filter(([field]) => !varying.includes(field))
    .map(([field, value]) => `add_header ${field} "${value}" always;`),
  ...varying.map((field) => `add_header ${field} ${variable(field)} always;`),
];

const setLines = (rule: HeaderRule | undefined): string[] =>
  Object.entries(rule?.fields ?? {}).map(([field, value]) => setLine(field, value));

const ruleBlock = (base: string, rule: HeaderRule): string =>
  [
    `location ${matching(base, rule)} {`,
    ...[
      ...(rule.mediaType ? ['types { }', `default_type ${rule.mediaType};`] : []),
      ...setLines(rule),
      ...(isOpenToOthers(rule) && rule.path !== missing.data ? [answerWhatIsAsked] : []),
      ...ownErrorPages(base, rule),
    ].map((line) => `  ${line}`),
    '}',
  ].join('\n');

/** A browser asks first whether it may send a header of its own. */
const answerWhatIsAsked = 'if ($request_method = OPTIONS) { return 204; }';

/** Where the page for missing addresses would not do: another site may not read it, nor show it in a frame. */
function ownErrorPages(base: string, rule: HeaderRule): string[] {
  const file = missingOf(rule);
  return file === missing.page || file === rule.path ? [] : errorPages(base, file);
}

/** A whole folder by its beginning, which goes before patterns; other files by a pattern. */
const matching = (base: string, rule: HeaderRule): string =>
  /^[^*]+\/\*$/.test(rule.path) ? `^~ ${base}${rule.path.slice(0, -1)}` : `~ ${patternOf(base, rule)}`;
