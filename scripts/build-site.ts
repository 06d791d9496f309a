import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Listr } from 'listr2';
import { atLeast, type Catalogue, formatProblems, readCatalogue, summarise } from '../src/catalogue/index.ts';
import { publish } from '../src/published.ts';
import { type Beside, startBeside } from '../src/site/build/beside.ts';
import { type BuildStep, buildSteps } from '../src/site/build/build.ts';
import { takeTarget, UnfitTarget, whyNotWritten } from '../src/site/build/target.ts';
import { type CommonArguments, Refusal } from './arguments.ts';

/** Checks the content and builds the site, showing the stages. Gives the exit code. */
export async function build(asked: CommonArguments): Promise<number> {
  const { content, today, site } = asked;
  const fonts = pathToFileURL(`${process.cwd()}/.cache/fonts/`).href;
  const beside = startBeside({ options: { content, today, siteUrl: site }, fonts });
  try {
    return await checkAndBuild(asked, beside);
  } finally {
    await beside.stop();
  }
}

async function checkAndBuild(asked: CommonArguments, beside: Beside): Promise<number> {
  const { content, out, today } = asked;
  const { catalogue, problems, studyFiles } = readCatalogue({ root: content, today });
  const missing = problems.find((problem) => problem.rule === 'folder-unreadable');
  if (missing) throw new Refusal(`${missing.message} ${missing.help}`);
  const shown = atLeast(problems, 'warning');
  if (shown.length > 0) console.error(formatProblems(shown, 'text'));
  console.error(summarise(problems, studyFiles));
  if (!catalogue) {
    console.error('Nettstedet ble ikke bygget. Det som er publisert fra før, er urørt.');
    return 1;
  }
  const target = await takeTarget(out).catch(refuse);
  // Also a build that is interrupted leaves through here.
  process.once('exit', target.release);
  try {
    await runSteps(asked, catalogue, beside, target.folder);
  } catch (error) {
    refuse(whyNotWritten(error, out, dirname(target.folder)) ?? error);
  } finally {
    target.release();
    process.off('exit', target.release);
  }
  return 0;
}

const refuse = (error: unknown): never => {
  throw error instanceof UnfitTarget ? new Refusal(error.message) : error;
};

async function runSteps(
  { content, out, today, site }: CommonArguments,
  catalogue: Catalogue,
  beside: Beside,
  target: string,
): Promise<void> {
  const options = { content, today, siteUrl: site };
  const published = publish(catalogue, site);
  const { steps, clean } = buildSteps({ project: process.cwd(), out, target, options, published, beside });
  // An interrupted build leaves nothing behind: leaving through `exit` cleans up on the way.
  const stop = async (): Promise<never> => {
    await beside.stop();
    process.exit(130);
  };
  process.once('exit', clean);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  try {
    const settings = { fallbackRenderer: 'simple', registerSignalListeners: false } as const;
    await new Listr(steps.map(timedTask), settings).run();
  } finally {
    await beside.stop();
    clean();
    process.off('exit', clean);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, stop);
  }
}

const timedTask = ({ title, run }: BuildStep) => ({
  title,
  task: async (_: unknown, task: { title: string }): Promise<void> => {
    const started = performance.now();
    const result = await run();
    const seconds = ((performance.now() - started) / 1000).toFixed(1).replace('.', ',');
    task.title = [title, result, `${seconds} s`].filter(Boolean).join(' · ');
  },
});
