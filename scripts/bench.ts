import { Listr, ListrLogger, ProcessOutput } from 'listr2';
import { type Measured, measure } from '../bench/measure.ts';
import { originalsOf } from '../bench/originals.ts';
import { report } from '../bench/report.ts';
import { inWorkspace } from '../bench/workspace.ts';
import { readArguments } from './arguments.ts';
import { run } from './run.ts';

const sizes = [100, 1_000];
const largeSizes = [5_000, 20_000];

// Progress goes to standard error, so that standard output holds the table and nothing else.
const processOutput = new ProcessOutput(process.stderr, process.stderr);
const rendererOptions = { logger: new ListrLogger({ useIcons: true, processOutput }) };

await run(() => {
  const { content, today, own } = readArguments('bench');
  const originals = originalsOf(content, today);
  const counts = [originals.studies.length, ...sizes, ...(own['large'] ? largeSizes : [])];
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
      await new Listr(tasks, {
        fallbackRenderer: 'simple',
        rendererOptions,
        fallbackRendererOptions: rendererOptions,
        // The workspace listens for Ctrl-C itself: listr2 would end the process before anything is removed.
        registerSignalListeners: false,
      }).run();
    } finally {
      // What was measured before a stop or a failure is worth having.
      if (measured.length > 0) console.log(report(measured));
    }
    return 0;
  });
});
