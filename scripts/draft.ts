import { createReadStream, existsSync, mkdirSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { idOfNumber, readCatalogue } from '../src/catalogue/index.ts';
import {
  type Criteria,
  draftOfListed,
  draftOfRecord,
  readCriteria,
  readFnsp,
} from '../src/registers/index.ts';
import { type CommonArguments, Refusal, readArguments } from './arguments.ts';
import { run } from './run.ts';

// Writes files of studies for a person to write on: of what a register knows, or of the hospitals' listing.
await run(async () => {
  const asked = readArguments('draft');
  const [first, file, another] = asked.words;
  if (first === 'fnsp' && file !== undefined && another === undefined) return draftListed(file, asked);
  if (first === undefined || file !== undefined)
    throw new Refusal('Skriv ett nummer, eller fnsp og filen med listen. Se eksempelet med --help.');
  return draftNumber(first, asked);
});

async function draftNumber(written: string, asked: CommonArguments): Promise<number> {
  const { content, today, own } = asked;
  const number = written.toUpperCase();
  const { catalogue } = readCatalogue({ root: content, today });
  if (!catalogue) throw new Refusal('Innholdet har feil. Se hva med npm run check, og rett dem først.');
  const record = catalogue.captured.find(({ fields }) => fields.number === number);
  if (!record)
    throw new Refusal(
      `Vi har ikke posten for ${number}. Hent den først med npm run capture -- og registeret.`,
    );
  const study = catalogue.studies.find(({ id }) => id === record.study);
  if (study?.described) throw new Refusal(`Studien har alt en omtale: ${study.file}.`);
  const criteria = await criteriaFor(number, record.fields.register, own['from']);
  return writeDraft(
    `${idOfNumber(number)}.md`,
    draftOfRecord(record, study, catalogue, { criteria, today }),
    asked,
  );
}

async function criteriaFor(
  number: string,
  register: Parameters<typeof readCriteria>[0],
  from: string | boolean | undefined,
): Promise<Criteria | undefined> {
  if (from === undefined) return undefined;
  const file = fileAt(String(from));
  const refusals: string[] = [];
  for await (const outcome of readCriteria(register, { name: file, chunks: createReadStream(file) })) {
    if ('record' in outcome && outcome.number === number) return outcome.record;
    if ('refused' in outcome) refusals.push(`${outcome.refused.where}: ${outcome.refused.reason}`);
  }
  throw new Refusal([`«${file}» har ikke kriteriene til ${number}.`, ...refusals.slice(0, 3)].join('\n'));
}

async function draftListed(name: string, asked: CommonArguments): Promise<number> {
  const file = fileAt(name);
  let faults = 0;
  for await (const outcome of readFnsp({ name: file, chunks: createReadStream(file) })) {
    if ('told' in outcome) console.error(`${outcome.told.where}: ${outcome.told.text}`);
    else if ('refused' in outcome) {
      faults++;
      console.error(`${outcome.refused.where}: ${outcome.refused.reason}`);
    } else {
      for (const note of outcome.notes) console.error(`${outcome.where}: ${note}`);
      const id = outcome.number.replace(/[^\w-]/g, '');
      faults += writeDraft(`fnsp-${id}.md`, draftOfListed(outcome.record, asked.today), asked);
    }
  }
  return faults > 0 ? 1 : 0;
}

function fileAt(name: string): string {
  if (!existsSync(name) || !statSync(name).isFile()) throw new Refusal(`«${name}» er ikke en fil.`);
  return name;
}

/** Never where the content is, and never over what somebody may have begun to write on. */
function writeDraft(name: string, text: string, { content, own }: CommonArguments): number {
  if (own['print'] === true) {
    process.stdout.write(text);
    return 0;
  }
  const folder = resolve(String(own['out'] ?? 'drafts'));
  if (isWithin(folder, content))
    throw new Refusal('Et utkast kan ikke ligge i innholdet. Velg en annen mappe med --out.');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, name);
  try {
    writeFileSync(file, text, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    console.error(`${file} finnes fra før, og er ikke rørt. Slett eller flytt den for å få et nytt utkast.`);
    return 1;
  }
  console.log(`Laget ${file}.`);
  return 0;
}

/** True of a folder in another, also by other names for it, and before it is made. */
function isWithin(folder: string, outer: string): boolean {
  const real = (path: string): string =>
    existsSync(path) ? realpathSync(path) : join(real(dirname(path)), relative(dirname(path), path));
  const way = relative(real(resolve(outer)), real(folder));
  return way === '' || !/^\.\.(?:[/\\]|$)/.test(way);
}
