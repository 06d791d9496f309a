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
 * What Cloudflare Pages sends: every block that matches, over what it sends anyway. Equal fields are joined, unless
 * the earlier one is taken away with a `!`.
 */
export function sentByCloudflare(text: string, asked: string): Record<string, string> {
  const sent: Record<string, string> = {};
  for (const block of readHeadersFile(text).filter((candidate) => matches(candidate, asked)))
    for (const [name, value] of block.fields)
      if (name.startsWith('! ')) delete sent[name.slice(2)];
      else sent[name] = sent[name] === undefined ? value : `${sent[name]}, ${value}`;
  const type = mediaTypes[/\.(\w+)$/.exec(asked)?.[1] ?? 'html'] ?? 'application/octet-stream';
  return {
    'Cache-Control': 'public, max-age=0, must-revalidate',
    'Content-Type': type.startsWith('text/') ? `${type}; charset=utf-8` : type,
    ...sent,
  };
}
