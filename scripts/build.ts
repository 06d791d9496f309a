import { readArguments } from './arguments.ts';
import { build } from './build-site.ts';
import { run } from './run.ts';

// npm run build [-- --content DIR --out DIR --today YYYY-MM-DD --site URL]
await run(() => build(readArguments()));
