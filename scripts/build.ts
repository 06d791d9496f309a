import { readArguments } from './arguments.ts';
import { build } from './build-site.ts';
import { run } from './run.ts';

await run(() => build(readArguments('build')));
