import { Listr } from 'listr2';
import { conditionsOf } from '../bench/conditions.ts';
import { writeMeasured } from '../bench/document.ts';
import { type Measured, measure } from '../bench/measure.ts';
import { originalsOf } from '../bench/originals.ts';
import { report } from '../bench/report.ts';
import { inWorkspace } from '../bench/workspace.ts';
import { readArguments } from './arguments.ts';
import { onStandardError } from './progress.ts';
import { run } from './run.ts';

const sizes = [100, 1_000, 5_000];
const largeSizes = [20_000];

await run(() => {
  const { content, today, own } = readArguments('bench');
  const conditions = conditionsOf(today);
  const originals = originalsOf(content, today);
  const counts = [originals.count, ...sizes, ...(own['large'] ? largeSizes : [])];
  return inWorkspace(async (workspace) => {
    const measured: Measured[] = [];
    const tasks = counts.map((count, index) => ({
      title: index === 0 ? 'Eget innhold' : `${count.toLocaleString('nb-NO')} studier`,
      task: async (_: unknown, task: { output: string }): Promise<void> => {
        const files = index === 0 ? originals.files : originals.variants(count);
        const tell = (stage: string): void => {
          task.output = stage;
        };
        measured.push(await measure(workspace, { files, today, own: index === 0, tell }));
      },
    }));
    try {
      await new Listr(tasks, onStandardError).run();
      if (own['write']) writeMeasured('bench', report(measured, conditions));
    } finally {
      // What was measured before a stop or a failure is worth having.
      if (measured.length > 0) console.log(`\n${report(measured, conditions)}`);
    }
    return 0;
  });
});
