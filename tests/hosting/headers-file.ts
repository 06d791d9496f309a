import { mediaTypes } from '../../src/hosting/media-types.ts';

/** One block of a `_headers` file. */
interface Block {
  path: string;
  fields: [name: string, value: string][];
}

export function readHeadersFile(text: string): Block[] {
  const blocks: Block[] = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('#') || line.trim() === '') continue;
    if (/^\S/.test(line)) blocks.push({ path: line, fields: [] });
    else {
      const [, name = '', value = ''] = /^\s+((?:! )?[\w-]+)(?:: (.+))?$/.exec(line) ?? [];
      blocks.at(-1)?.fields.push([name, value]);
    }
  }
  return blocks;
}

export const matches = ({ path }: Block, asked: string): boolean =>
  new RegExp(`^${path.replace(/[.?+^$()[\]{}|]/g, '\\$&').replace('*', '.*')}$`).test(asked);

/**
 * What Cloudflare Pages sends, as `wrangler pages dev` does: what it sends anyway, and over that every block that matches.
 * Equal fields of two blocks are joined, unless the earlier one is taken away with a `!`.
 */
export function sentByCloudflare(text: string, asked: string): Record<string, string> {
  const type = mediaTypes[/\.(\w+)$/.exec(asked)?.[1] ?? 'html'] ?? 'application/octet-stream';
  const sent: Record<string, string> = {
    'Cache-Control': 'public, max-age=0, must-revalidate',
    'Content-Type': type.startsWith('text/') ? `${type}; charset=utf-8` : type,
    'Access-Control-Allow-Origin': '*',
  };
  const told = new Set<string>();
  for (const block of readHeadersFile(text).filter((candidate) => matches(candidate, asked)))
    for (const [name, value] of block.fields) {
      if (name.startsWith('! ')) {
        delete sent[name.slice(2)];
        told.delete(name.slice(2));
      } else {
        sent[name] = told.has(name) ? `${sent[name]}, ${value}` : value;
        told.add(name);
      }
    }
  return sent;
}
