import {
  type CapturedRecord,
  type Catalogue,
  canonicalFile,
  conditionRecogniser,
  fillInMarker,
  type IsoDate,
  idOfNumber,
  registerAddress,
  type Study,
  siteRecogniser,
} from '../../catalogue/index.ts';
import type { ListedDraft } from '../fnsp/map.ts';
import type { Criteria } from './criteria.ts';

/** The first lines of a draft, of what is to be done with it. */
const howTo = [
  'Et utkast. Skriv om alt som er merket for utfylling, med ord en pasient forstår, og slett spørsmålene etter hvert.',
  'Gi filen et navn etter overskriften, legg den i content/studies, og kjør npm run check.',
];

/**
 * A study's file to write on, of a study that a register knows. What its record says is left out: the register goes on
 * saying it, until a person says otherwise.
 */
export function draftOfRecord(
  { fields }: CapturedRecord,
  study: Study | undefined,
  catalogue: Catalogue,
  { criteria, today }: { criteria: Criteria | undefined; today: IsoDate },
): string {
  const { register, number, titles, otherNumbers, sites } = fields;
  const { href } = registerAddress(register, number) as { href?: string };
  const meantSite = siteRecogniser(catalogue);
  const meantConditions = conditionRecogniser(
    catalogue.conditions.map(({ parents, ...condition }) => ({
      ...condition,
      parents: parents.map(({ id }) => id),
    })),
  )(fields);
  const asked = sites.flatMap((site) => {
    const { choices } = meantSite(site);
    const written = [site.facility, site.town].filter(Boolean).join(', ');
    return choices
      ? [
          `sites: «${written}» kan være ${choices.map(({ id }) => id).join(' eller ')}. Skriv sites om du vet det.`,
        ]
      : [];
  });
  const ids = Object.entries({ ...otherNumbers, [register]: [number] }).flatMap(([key, numbers]) => {
    const [only, another] = numbers ?? [];
    return only !== undefined && another === undefined ? [`  ${key}: ${only}`] : [];
  });
  const slugs = study ? [...new Set([...study.previousSlugs, study.id])] : [idOfNumber(number)];
  const names = new Map(catalogue.conditions.map(({ id, name }) => [id, name.nb]));
  return written([
    ...comments([
      ...howTo,
      `Fakta står i registeret (${href ?? number}) og leses derfra: ${said(fields)}. Skriv et felt her bare når registeret tar feil.`,
      ...new Set(titles.map(({ text, language }) => `Tittel i registeret (${language}): ${text}`)),
      ...(titles.some(({ language }) => language !== 'en')
        ? []
        : ['Har studien en godkjent norsk tittel, skriv title. Ellers viser siden den engelske.']),
    ]),
    ...words,
    ...(study?.voices.type === undefined ? typeAsked : []),
    ...(study?.voices.recruits === undefined ? recruitsAsked : []),
    'ids:',
    ...ids,
    ...comments([
      `Sykdommer i registeret: ${fields.conditions.join('; ') || 'ingen'}. Id-ene står i content/conditions.`,
      ...meantConditions.ids.map((id) => `${id} er ${names.get(id) ?? id}`),
      ...meantConditions.choices.map(
        ({ written: word, ids: several }) => `«${word}» kan være ${several.join(' eller ')}`,
      ),
    ]),
    `conditions: ${JSON.stringify(meantConditions.ids)}`,
    ...categoriesAsked,
    ...criteriaLines(criteria),
    ...comments(asked),
    `updated: ${today}`,
    ...comments([
      'Da studien kom inn i oversikten. Endres den, tror de som følger studien, at den er en annen',
    ]),
    `added: ${study?.added ?? fields.added}`,
    ...comments(['Så adressen studien har hatt, fortsatt virker']),
    'previousSlugs:',
    ...slugs.map((slug) => `  - ${slug}`),
  ]);
}

/** A study's file to write on, of the hospitals' present listing, where every fact is a question. */
export function draftOfListed(listed: ListedDraft, today: IsoDate): string {
  const { title, summary, categories, responsible, participating, treatments, status, href } = listed;
  return written([
    ...comments([
      ...howTo,
      ...(href === undefined ? [] : [`Studien i listen: ${href}`]),
      ...(summary === undefined ? [] : [`Sammendraget i listen: ${summary}`]),
      ...(treatments.length > 0 ? [`Behandlinger i listen: ${treatments.join('; ')}`] : []),
    ]),
    `title: ${JSON.stringify(title)}`,
    ...words,
    ...comments([status.question]),
    `status: "${fillInMarker}"`,
    ...typeAsked,
    ...recruitsAsked,
    ...comments([
      'Listen har ikke numre. Finn det i REK-vedtaket, CTIS eller ClinicalTrials.gov: rek, euct, nct',
    ]),
    'ids:',
    `  rek: ["${fillInMarker}"]`,
    ...comments(['Id-er fra content/conditions']),
    `conditions: ["${fillInMarker}"]`,
    ...comments([`Kategorier i listen: ${categories.join('; ') || 'ingen'}`]),
    ...categoriesAsked,
    ...comments([whoCanJoin]),
    ...comments([
      `I listen: utført av ${responsible ?? 'ikke oppgitt'}; deltar: ${participating.join('; ') || 'ikke oppgitt'}. Skriv sites med id-er fra content/institutions.yaml.`,
    ]),
    'sites:',
    `  - institution: "${fillInMarker}"`,
    `updated: ${today}`,
    `added: ${today}`,
  ]);
}

const words = [
  `shortTitle: "${fillInMarker}: kort hva studien handler om, høyst 90 tegn"`,
  `summary: "${fillInMarker}: mål og hensikt slik at en pasient forstår det, 70–320 tegn"`,
  'language: nb',
];
const typeAsked = [
  '# interventional, observational, registry eller health-services',
  `type: "${fillInMarker}"`,
];
const recruitsAsked = ['# patients, controls eller healthy-volunteers', `recruits: ["${fillInMarker}"]`];
const categoriesAsked = ['# Id-er fra content/categories.yaml', `categories: ["${fillInMarker}"]`];

/** Free text of others stands behind a sign that no line of it can get away from. */
const comments = (lines: readonly string[]): string[] =>
  lines.map((line) => `# ${line.replace(/\s+/g, ' ').trim()}`);

const whoCanJoin =
  'Hvem som kan delta: skriv eligibility med include («Du kan være aktuell hvis du …») og exclude («Du kan ikke delta hvis du …»).';

function criteriaLines(criteria: Criteria | undefined): string[] {
  if (!criteria) {
    return comments([whoCanJoin, 'Med --from og registerets egen fil blir kriteriene delt i linjer her.']);
  }
  const list = (name: string, starts: string, lines: readonly string[]): string[] =>
    lines.length === 0
      ? []
      : [
          `  # Hvert fortsetter «${starts} …»`,
          `  ${name}:`,
          ...lines.map((line) => `    - ${JSON.stringify(`${fillInMarker}: ${line}`)}`),
        ];
  const lines = [
    ...list('include', 'Du kan være aktuell hvis du', criteria.include),
    ...list('exclude', 'Du kan ikke delta hvis du', criteria.exclude),
  ];
  return lines.length === 0 ? [] : ['eligibility:', ...lines];
}

/** What a record says, in its own field names. */
const said = (fields: CapturedRecord['fields']): string =>
  (
    [
      'status',
      'type',
      'phase',
      'start',
      'completed',
      'minimumAge',
      'maximumAge',
      'sex',
      'sites',
      'sponsor',
    ] as const
  )
    .filter((field) => {
      const value = fields[field];
      return Array.isArray(value) ? value.length > 0 : value !== undefined;
    })
    .join(', ');

const written = (fields: readonly string[]): string =>
  canonicalFile(
    'studies/utkast.md',
    ['---', ...fields, '---', '', '## Hva studien undersøker', '', `${fillInMarker}: omtalen.`, ''].join(
      '\n',
    ),
  );
