import { shapeFault } from '../facts/shape.ts';
import { firstOfEach, type Mapped, type Outcome, type RegisterFacts, type RegisterFile } from '../outcome.ts';
import { open } from '../reading/open.ts';
import { readJson, readRows, readXml, refusedFile } from '../reading/read.ts';
import { recordOfClassic } from './classic.ts';
import { mapCtgov } from './map.ts';
import { ctgovShape } from './shape.ts';
import { columnName, knownColumns, neededColumns, recordOfRow } from './table.ts';

/**
 * Reads ClinicalTrials.gov: JSON of version 2 (a record, an array, pages of answers, one record a line) and the site's
 * own download as CSV, with whatever columns were chosen. Files that were downloaded before the site was made anew in
 * 2024 are read too: the same table under other names, and XML.
 */
export const readCtgov = (file: RegisterFile): AsyncGenerator<Outcome<RegisterFacts>> =>
  firstOfEach(outcomes(file));

async function* outcomes(file: RegisterFile): AsyncGenerator<Outcome<RegisterFacts>> {
  const opened = await open(file);
  if ('reason' in opened) yield refusedFile(file, opened.reason);
  else if (opened.kind === 'json') yield* readJson(file, opened, ctgovRecord);
  else if (opened.kind === 'table')
    yield* readRows(file, opened, { neededColumns, knownColumns, howToChoose, nameOf: columnName }, (cells) =>
      ctgovRecord(recordOfRow(cells)),
    );
  else if (/<clinical_study/.test(opened.head))
    yield* readXml(file, opened, 'clinical_study', (value) => ctgovRecord(recordOfClassic(value)));
  else yield refusedFile(file, otherXml);
}

const howToChoose = 'Velg dem i «Download» på clinicaltrials.gov, og last ned på nytt.';
const newFormat =
  'Last ned på nytt fra clinicaltrials.gov som JSON eller CSV, eller skriv NCT-nummeret i stedet for filen.';
const otherXml = `Filen er XML, men ikke fra ClinicalTrials.gov. ${newFormat}`;

/** Maps what should be a record of version 2, or says what it is instead. */
export function ctgovRecord(value: unknown): Mapped<RegisterFacts> {
  const shaped = ctgovShape.safeParse(value);
  if (shaped.success) {
    const { protocolSection, derivedSection } = shaped.data;
    return mapCtgov({ ...protocolSection, meshes: derivedSection.conditionBrowseModule.meshes });
  }
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  if (keys.some((key) => /^(?:ProtocolSection|FullStud|StudyFieldsResponse|Study$)/.test(key)))
    return other(`Posten er fra den gamle versjonen (v1) av ClinicalTrials.gov. ${newFormat}`);
  if (keys.includes('ctNumber')) return other('Posten er fra CTIS. Les filen som «euct».');
  if (!keys.includes('protocolSection'))
    return keys.includes('resultsSection')
      ? other(`Posten har bare resultater, og ingenting om studien. ${newFormat}`)
      : other(`Dette er ikke en post fra ClinicalTrials.gov: «protocolSection» mangler. ${newFormat}`);
  return { refused: { kind: 'missing-facts', reason: shapeFault(shaped.error) } };
}

const other = (reason: string): Mapped<RegisterFacts> => ({ refused: { kind: 'other-format', reason } });
