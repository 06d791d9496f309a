import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { fieldsInYaml, readCatalogue, writtenStatuses } from '../src/catalogue/index.ts';
import {
  type Columns,
  columnsSchema,
  comparer,
  formatGaps,
  type Gap,
  type GapFormat,
  gapFormats,
  gapsIn,
  readList,
} from '../src/registers/index.ts';
import { type CommonArguments, Refusal, readArguments } from './arguments.ts';
import { run } from './run.ts';

/** Everything was read, and something is missing or differs. */
const hasGaps = 2;

// Tells what is missing: of what is captured, or of what a list has.
await run(async () => {
  const asked = readArguments('gaps');
  const format = formatIn(asked);
  const [file, another] = asked.words;
  if (another !== undefined) throw new Refusal('Skriv én liste om gangen.');
  const { catalogue } = readCatalogue({ root: asked.content, today: asked.today });
  if (!catalogue)
    throw new Refusal('Innholdet har feil, så det kan ikke sammenlignes. Se hva med npm run check.');
  let faults = 0;
  let studies = 0;
  const gaps: Gap[] = file === undefined ? gapsIn(catalogue) : [];
  if (file !== undefined) {
    if (!existsSync(file) || !statSync(file).isFile()) throw new Refusal(`«${file}» er ikke en fil.`);
    const gapsOf = comparer(catalogue);
    const opened = () => ({ name: file, chunks: createReadStream(file) });
    for await (const listed of readList(opened, columnsIn(asked))) {
      if ('told' in listed) {
        console.error(listed.told);
        faults += listed.isFault ? 1 : 0;
        continue;
      }
      studies++;
      gaps.push(...gapsOf(listed.study));
    }
  }
  process.stdout.write(formatGaps(gaps, format));
  const compared = file === undefined ? '' : `${studies} ${studies === 1 ? 'studie' : 'studier'} i listen. `;
  const nothing = faults > 0 ? 'Resten er ikke sammenlignet.' : 'Ingenting mangler.';
  if (file === undefined || studies > 0)
    console.error(`${compared}${gaps.length === 0 ? nothing : `${gaps.length} ting å se på.`}`);
  return faults > 0 ? 1 : gaps.length > 0 ? hasGaps : 0;
});

function formatIn({ own }: CommonArguments): GapFormat {
  const written = String(own['format'] ?? 'text');
  const format = gapFormats.find((known) => known === written);
  if (!format) throw new Refusal(`--format ${written} finnes ikke. Velg ${gapFormats.join(', ')}.`);
  return format;
}

function columnsIn({ own }: CommonArguments): Columns | undefined {
  const file = own['columns'];
  if (file === undefined) return undefined;
  if (!existsSync(String(file))) throw new Refusal(`--columns: «${String(file)}» er ikke en fil.`);
  const fields = fieldsInYaml(readFileSync(String(file), 'utf8'));
  const read = columnsSchema.safeParse(fields);
  if (read.success && Object.keys(fields).length > 0) return read.data;
  const where = read.error?.issues[0]?.path.join('.') ?? '';
  throw new Refusal(
    `«${String(file)}» kan ikke brukes${where === '' ? '' : ` (${where})`}. Skriv number, rek, title, status, start, end og sites med navnene på kolonnene, og statusWords med hva statusene betyr (${writtenStatuses.join(', ')}).`,
  );
}
