import { apiPath } from '../../feeds/index.ts';
import type { Strings } from '../../i18n/index.ts';
import type { CodeExample } from '../../kit/code-example.ts';
import type { Urls } from '../../urls.ts';

/** Three ways to begin: the command line, a program and a spreadsheet. */
export function dataExamples(urls: Urls, { openData: { examples } }: Strings): CodeExample[] {
  const list = urls.absolute(urls.file(apiPath.studies));
  return [
    { title: examples.curl, code: `curl -O ${list}` },
    {
      title: examples.script,
      code: [
        `const response = await fetch('${list}');`,
        'const { data } = await response.json();',
        'for (const { status, title, url } of data) {',
        "  if (status === 'recruiting') console.log(title, url);",
        '}',
      ].join('\n'),
    },
    {
      title: examples.sheet,
      how: examples.sheetHow,
      code: [
        'let',
        `  Answer = Json.Document(Web.Contents("${list}"))`,
        'in',
        '  Table.FromRecords(Answer[data])',
      ].join('\n'),
    },
  ];
}
