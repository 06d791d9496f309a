import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { runNpmScript } from './npm-script.ts';
import { type Weight, weightOf } from './weight.ts';
import { removal } from './workspace.ts';

/** What another generator makes of the same Markdown. */
export interface Peer extends Weight {
  seconds: number;
  peakMemory: number | undefined;
}

/** What a bare page needs: whatever a generator does beyond this is its own. */
const files = {
  'package.json': JSON.stringify({ private: true, type: 'module', scripts: { build: 'eleventy --quiet' } }),
  'eleventy.config.js': `export default (config) => {
    config.addGlobalData('layout', 'page.liquid');
    return {
      templateFormats: ['md'],
      markdownTemplateEngine: false,
      dir: { input: '../content', includes: '../peer', output: 'out' },
    };
  };`,
  'page.liquid': `<!doctype html>
<html lang="nb">
<head><meta charset="utf-8"><title>{{ title }}</title></head>
<body><h1>{{ title }}</h1>{{ content }}</body>
</html>`,
};

/**
 * Builds the Markdown of a content folder with Eleventy, as bare pages from one template: no search, no open data,
 * no lists. That is what reading, rendering and writing cost at the least.
 *
 * @param content a folder `content`; the work is done in a folder beside it
 */
export async function measurePeer(content: string, signal: AbortSignal): Promise<Peer> {
  const folder = join(dirname(content), 'peer');
  try {
    await mkdir(folder);
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    await symlink(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
    const { seconds, peakMemory } = await runNpmScript(folder, 'build', [], signal);
    return { seconds, peakMemory, ...(await weightOf(join(folder, 'out'))) };
  } finally {
    await rm(folder, removal);
  }
}
