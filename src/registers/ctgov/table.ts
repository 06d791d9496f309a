import { designIn, wordOf } from './older-words.ts';
import type { CtgovLocation } from './shape.ts';
import { interventions } from './words.ts';

/** The columns of `ctg-studies.csv` without which nothing can be said of a study in Norway. */
export const neededColumns = ['NCT Number', 'Study Title', 'Study Status', 'Locations'] as const;

/** All columns that the site can give. What is not needed may have been left out of a download. */
export const knownColumns: ReadonlySet<string> = new Set([
  ...neededColumns,
  'Study URL',
  'Acronym',
  'Brief Summary',
  'Study Results',
  'Conditions',
  'Interventions',
  'Primary Outcome Measures',
  'Secondary Outcome Measures',
  'Other Outcome Measures',
  'Sponsor',
  'Collaborators',
  'Sex',
  'Age',
  'Phases',
  'Enrollment',
  'Funder Type',
  'Study Type',
  'Study Design',
  'Other IDs',
  'Start Date',
  'Primary Completion Date',
  'Completion Date',
  'First Posted',
  'Results First Posted',
  'Last Update Posted',
  'Study Documents',
  'Rank',
  'Outcome Measures',
  'Sponsor/Collaborators',
  'Funded Bys',
  'URL',
]);

/** What columns were called until 2024, where they held the same. */
const formerNames: Readonly<Record<string, string>> = {
  Title: 'Study Title',
  Status: 'Study Status',
  Gender: 'Sex',
  'Study Designs': 'Study Design',
};

/** What a column is called today. */
export const columnName = (written: string): string => formerNames[written] ?? written;

/** A row of the site's download in the shape of a whole record, so that both are mapped in one way. */
export function recordOfRow(cells: Readonly<Record<string, string>>): unknown {
  const cell = (name: string): string => cells[name]?.trim() ?? '';
  const date = datesOf(cells);
  const parts = (name: string): string[] =>
    cell(name)
      .split('|')
      .map((text) => text.trim())
      .filter((text) => text !== '');
  const design = designIn(parts('Study Design'));
  const [type = '', kind] = cell('Study Type').split(/ \[|\]/);
  // Until 2024 the sponsor was the first of those behind a study, and the kinds of all of them stood beside.
  const [first = '', ...others] = parts('Sponsor/Collaborators');
  return {
    protocolSection: {
      identificationModule: {
        nctId: cell('NCT Number'),
        briefTitle: cell('Study Title'),
        acronym: cell('Acronym'),
        secondaryIdInfos: parts('Other IDs').map((id) => ({ id })),
      },
      statusModule: {
        overallStatus: wordOf(cell('Study Status')),
        startDateStruct: { date: date('Start Date') },
        completionDateStruct: { date: date('Completion Date') },
        studyFirstPostDateStruct: { date: date('First Posted') },
        resultsFirstPostDateStruct: { date: date('Results First Posted') },
        lastUpdatePostDateStruct: { date: date('Last Update Posted') },
      },
      sponsorCollaboratorsModule: {
        leadSponsor: {
          name: cell('Sponsor') || first,
          class: wordOf(cell('Funder Type') || onlyOne(parts('Funded Bys'))),
        },
        collaborators: [...parts('Collaborators'), ...others].map((name) => ({ name })),
      },
      conditionsModule: { conditions: parts('Conditions') },
      designModule: {
        studyType: wordOf(type),
        patientRegistry: kind === 'Patient Registry',
        phases: parts('Phases'),
        designInfo: {
          allocation: design['allocation'],
          interventionModel: design['intervention_model'],
          primaryPurpose: design['primary_purpose'],
          maskingInfo: { masking: design['masking'] },
        },
        enrollmentInfo: { count: cell('Enrollment') },
      },
      armsInterventionsModule: { interventions: parts('Interventions').map(interventionOf) },
      eligibilityModule: { sex: wordOf(cell('Sex')), ...agesIn(cell('Age')) },
      contactsLocationsModule: { locations: parts('Locations').map(locationOf) },
    },
  };
}

const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/**
 * The dates of a row. A spreadsheet writes `12/18/2017`: which of the two is the month is known where one date of the
 * row shows it, and otherwise left as it stands.
 */
function datesOf(cells: Readonly<Record<string, string>>): (name: string) => string {
  const all = Object.values(cells).flatMap((text) => {
    const [, first, second] = slashed.exec(text.trim()) ?? [];
    return first === undefined ? [] : [{ first: Number(first), second: Number(second) }];
  });
  const isMonthFirst = all.some(({ second }) => second > 12) && all.every(({ first }) => first <= 12);
  const isDayFirst = all.some(({ first }) => first > 12) && all.every(({ second }) => second <= 12);
  return (name) => {
    const text = cells[name]?.trim() ?? '';
    const [, first = '', second = '', year] = slashed.exec(text) ?? [];
    if (year === undefined || isMonthFirst === isDayFirst) return text;
    const [month, day] = isMonthFirst ? [first, second] : [second, first];
    return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  };
}

const onlyOne = (all: readonly string[]): string => (all.length === 1 ? (all[0] ?? '') : '');

/** `18 Years and older`, `up to 17 Years` and `6 Months to 4 Years`, as they stood until 2024; now there are only groups. */
function agesIn(text: string): { minimumAge?: string; maximumAge?: string } {
  const age = String.raw`\d+ (?:Year|Month|Week|Day|Hour|Minute)s?`;
  const [, least, most] =
    new RegExp(`^(?:(${age})(?: and older| to )|up to )(${age})?`, 'i').exec(text) ?? [];
  return { ...(least && { minimumAge: least }), ...(most && { maximumAge: most }) };
}

/** `DRUG: Gangamycin`, and until 2024 `Drug: Gangamycin`; what stands before another colon is a part of the name. */
function interventionOf(text: string): { type?: string; name: string } {
  const [, type = '', name] = /^([A-Z_]+|[A-Z][a-z]+(?: [A-Z][a-z]+)?): (.*)$/s.exec(text) ?? [];
  return name === undefined || !Object.hasOwn(interventions, wordOf(type))
    ? { name: text }
    : { type: wordOf(type), name };
}

/** What stands between town and postcode for places in Norway: the counties, or that nobody has chosen one. */
const counties: ReadonlySet<string> = new Set(
  `Agder,Akershus,Aust-Agder,Buskerud,Finnmark,Hedmark,Hordaland,Innlandet,Møre og Romsdal,More Og Romsdal,Nord-Trøndelag,
Nord-Trondelag,Nordland,Oppland,Oslo,Oslo County,Rogaland,Sogn og Fjordane,Sør-Trøndelag,Sor-Trondelag,Telemark,Troms,
Trøndelag,Trondelag,Vest-Agder,Vestfold,Vestfold og Telemark,Vestland,Viken,Østfold,Ostfold,Not Applicable,N/A,
Please Select,Select A State Or Province`
    .split(/,\s*/)
    .map((name) => name.trim()),
);

/** `Facility, Town, County, Postcode, Country`: all but the country may be missing, and a facility may have commas. */
export function locationOf(text: string): Partial<CtgovLocation> {
  const parts = text.split(',').map((part) => part.trim());
  const country = parts.pop();
  const zip = /\d/.test(parts.at(-1) ?? '') && parts.length > 1 ? parts.pop() : undefined;
  const [county = '', before] = [parts.at(-1), parts.at(-2)];
  // Oslo is both a town and a county.
  if (before !== undefined && counties.has(county) && (county !== 'Oslo' || before === 'Oslo')) parts.pop();
  const city = parts.pop();
  return { facility: parts.join(', '), city, zip, country };
}
