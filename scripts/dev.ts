import { dev } from 'astro';
import { publishOptions } from '../src/site/build/options.ts';
import { readArguments } from './arguments.ts';
import { run } from './run.ts';

await run(async () => {
  const { content, today, site } = readArguments('dev');
  publishOptions({ content, today, siteUrl: site });
  await dev({ root: process.cwd() });
  return 0;
});
