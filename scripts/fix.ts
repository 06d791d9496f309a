import { renameSync, writeFileSync } from 'node:fs';
import {
  atLeast,
  canonicalFile,
  countErrors,
  describeChange,
  formatProblems,
  readCatalogue,
  repair,
  summarise,
} from '../src/catalogue/index.ts';
import { readArguments } from './arguments.ts';
import { run } from './run.ts';

/** One repair can uncover the next fault in the same file; no file needs more rounds than this. */
const rounds = 5;

// Repairs what a machine can repair, says what it changed, writes studies in their
// one form, and lists the rest.
await run(() => {
  const { content: root, today } = readArguments('fix');
  let result = readCatalogue({ root, today });
  for (let round = 0; round < rounds; round++) {
    const repaired = repair(result.sources, result.problems);
    if (repaired.length === 0) break;
    for (const { file, text, changes } of repaired) {
      write(file, text);
      for (const change of changes) console.log(describeChange(file, change));
    }
    result = readCatalogue({ root, today });
  }
  for (const { file, path, written } of result.sources) {
    const form = canonicalFile(path, written);
    if (form === written) continue;
    write(file, form);
    console.log(`${file}: skrevet på den faste måten`);
  }
  result = readCatalogue({ root, today });
  const remaining = atLeast(result.problems, 'warning');
  if (remaining.length > 0) console.log(formatProblems(remaining, 'text'));
  console.error(summarise(result.problems, result.studyFiles));
  return countErrors(result.problems) > 0 ? 1 : 0;
});

/** Written beside and moved into place: an interruption never leaves half a file. */
function write(file: string, text: string): void {
  writeFileSync(`${file}.tmp`, text);
  renameSync(`${file}.tmp`, file);
}
