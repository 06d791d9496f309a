import { readFrontMatter } from '../src/catalogue/reading/front-matter.ts';
import { commentsIn } from '../src/catalogue/writing/comments.ts';

/**
 * What the catalogue reads in a Markdown file, with all that must outlast another layout of its fields: the order of
 * the keywords says nothing.
 */
export function told(raw: string, path: string): unknown {
  const text = raw
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
  const read = readFrontMatter({ file: path, path, text, written: raw });
  if (!read.ok) return { raw, rules: read.problems.map(({ rule }) => rule) };
  const { yaml, body } = read.value;
  if (yaml.faults.length > 0) return { raw, faults: yaml.faults };
  const fields = text.slice(0, text.length - body.length);
  return {
    data: keywordsByAlphabet(yaml.data),
    comments: commentsIn(fields)
      .map((comment) => comment.text)
      .sort(),
    body,
    mark: raw.startsWith('\uFEFF'),
    lineEnds: new Set(raw.match(/\r\n?|\n/g)),
  };
}

const keywordsByAlphabet = (data: unknown): unknown =>
  typeof data === 'object' && data !== null && 'keywords' in data && Array.isArray(data.keywords)
    ? { ...data, keywords: data.keywords.map((word) => JSON.stringify(word)).sort() }
    : data;
