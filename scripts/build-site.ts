import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Listr } from 'listr2';
import { atLeast, type Catalogue, formatProblems, readCatalogue, summarise } from '../src/catalogue/index.ts';
import { publish } from '../src/published.ts';
import { type Addresses, LostAddresses } from '../src/site/build/addresses.ts';
import { type Beside, startBeside } from '../src/site/build/beside.ts';
import { type BuildStep, buildSteps } from '../src/site/build/build.ts';
import { type Keeping, keepingOf } from '../src/site/build/keeping.ts';
import { renderOnce } from '../src/site/build/kept-texts.ts';
import { previousAddresses, UnknownAddresses } from '../src/site/build/previous-addresses.ts';
import { putBack, takeTarget, UnfitTarget, whyNotWritten } from '../src/site/build/target.ts';
import { type CommonArguments, Refusal } from './arguments.ts';

/** What a build is done with: the thread beside, what earlier builds kept, and a count of pages that are begun. */
interface Means {
  beside: Beside;
  keeping: Keeping;
  pagesTaken: Int32Array;
}

/** Checks the content and builds the site, showing the stages. Gives the exit code. */
export async function build(asked: CommonArguments): Promise<number> {
  const { content, out, today, site } = asked;
  const project = process.cwd();
  const strange = /[#?]/.exec(project)?.[0];
  if (strange !== undefined)
    throw new Refusal(
      `Nettstedet kan ikke bygges i en mappe med tegnet ${strange} i navnet: «${project}». Gi mappen et annet navn, eller flytt prosjektet.`,
    );
  // Also where the content turns out to have errors, and nothing is built.
  await putBack(out);
  const keeping = await keepingOf(project, { fresh: asked.own['fresh'] === true });
  const fonts = pathToFileURL(`${project}/.cache/fonts/`).href;
  const { file, fresh } = keeping;
  const pagesTaken = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const options = { content, today, siteUrl: site };
  const beside = startBeside({ options, fonts, kept: { file, fresh }, pagesTaken });
  try {
    return await checkAndBuild(asked, { beside, keeping, pagesTaken });
  } finally {
    await beside.stop();
    keeping.kept.close();
  }
}

async function checkAndBuild(asked: CommonArguments, means: Means): Promise<number> {
  const { content, out, today } = asked;
  const { catalogue, problems, studyFiles } = readCatalogue({
    root: content,
    today,
    render: renderOnce(means.keeping.kept),
  });
  const missing = problems.find((problem) => problem.rule === 'folder-unreadable');
  if (missing) throw new Refusal(`${missing.message} ${missing.help}`);
  const shown = atLeast(problems, 'warning');
  if (shown.length > 0) console.error(formatProblems(shown, 'text'));
  console.error(summarise(problems, studyFiles));
  if (!catalogue) {
    console.error('Nettstedet ble ikke bygget. Det som er publisert fra før, er urørt.');
    return 1;
  }
  const previous = await addressesBefore(asked);
  const target = await takeTarget(out).catch(refuse);
  // Also a build that is interrupted leaves through here.
  process.once('exit', target.release);
  try {
    await runSteps(asked, catalogue, { ...means, target: target.folder, previous });
  } catch (error) {
    const { cause } = error as Error;
    refuse(
      cause instanceof LostAddresses ? cause : (whyNotWritten(error, out, dirname(target.folder)) ?? error),
    );
  } finally {
    target.release();
    process.off('exit', target.release);
  }
  return 0;
}

const refuse = (error: unknown): never => {
  const isOurs = [UnfitTarget, LostAddresses, UnknownAddresses].some((kind) => error instanceof kind);
  throw isOurs ? new Refusal((error as Error).message) : error;
};

/** The addresses of the last site, when it is named. Asked for before anything is built. */
async function addressesBefore({ own: { previous } }: CommonArguments): Promise<Addresses | undefined> {
  if (typeof previous !== 'string') return undefined;
  const addresses = await previousAddresses(previous).catch(refuse);
  if (addresses === undefined)
    console.error(`På ${previous} er ingenting publisert ennå, så ingen adresser kan bli borte.`);
  return addresses;
}

async function runSteps(
  { content, out, today, site }: CommonArguments,
  catalogue: Catalogue,
  given: Means & { target: string; previous: Addresses | undefined },
): Promise<void> {
  const { beside } = given;
  const options = { content, today, siteUrl: site };
  const published = publish(catalogue, site);
  const made = { out, options, published, ...given };
  const { steps, notes, clean } = buildSteps({ project: process.cwd(), ...made });
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
    for (const note of notes) console.error(note);
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
    const result = await run().catch((error: unknown) => {
      // Told in full below the list, and only there.
      throw error instanceof LostAddresses ? new Error('stoppet', { cause: error }) : error;
    });
    const seconds = ((performance.now() - started) / 1000).toFixed(1).replace('.', ',');
    task.title = [title, result, `${seconds} s`].filter(Boolean).join(' · ');
  },
});
