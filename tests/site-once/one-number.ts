import { join } from 'node:path';
import { dsvFormat } from 'd3-dsv';
import { noFilters } from '../../src/search/filters.ts';
import { type FacetsFile, unpackFacets } from '../../src/search/index/facets.ts';
import { narrowed } from '../../src/search/query/narrow.ts';
import { frontMatter } from './front-matter.ts';
import {
  type Counted,
  countedStudies,
  hospitalsOf,
  regionsOf,
  regionsOfPlaces,
  statusAt,
  statusIn,
} from './recount.ts';
import type { Site } from './setup.ts';

/** How many studies a subject has, how many are open and how many are uncertain, as far as somebody says it. */
export interface Numbers {
  total?: number;
  open?: number;
  uncertain?: number;
}

/** Numbers by subject: `institution/haukeland`. */
export type Told = Map<string, Numbers>;

/** What is published, by its path below the site's root. */
type Read = (path: string) => string;

type Place = Pick<Site, 'content' | 'today'>;

/** The numbers of every institution, region, condition and category that has a study, counted from the files alone. */
export function numbersInFiles(place: Place): Told {
  const told: Told = new Map();
  const count = (subject: string, status: string): void => {
    const { total = 0, open = 0, uncertain = 0 } = told.get(subject) ?? {};
    told.set(subject, {
      total: total + 1,
      open: open + Number(status === 'recruiting'),
      uncertain: uncertain + Number(status === 'uncertain'),
    });
  };
  const regions = regionsOfPlaces(place);
  for (const study of countedStudies(place)) {
    for (const id of regionsOf(study, regions)) count(`region/${id}`, statusIn(study, id, regions));
    for (const id of hospitalsOf(study)) count(`institution/${id}`, statusAt(study, id));
    for (const id of conditionsOf(study, place)) count(`condition/${id}`, study.now.status);
    for (const id of study.categories) count(`category/${id}`, study.now.status);
  }
  return told;
}

/** The conditions of a study and every broader one. */
const conditionsOf = ({ conditions }: Counted, { content }: Place): Set<string> => {
  const withBroader = (id: string): string[] => {
    const { parents = [] } = frontMatter<{ parents?: string[] }>(join(content, 'conditions', `${id}.md`));
    return [id, ...parents.flatMap(withBroader)];
  };
  return new Set(conditions.flatMap(withBroader));
};

interface Subject extends Required<Numbers> {
  id: string;
  url: string;
}

const kinds = {
  institution: 'institutions',
  condition: 'conditions',
  category: 'categories',
} as const;

/** What the open interface, the files of the figures and the file near me say, each by its name. */
export function numbersInDocuments(read: Read): Map<string, Told> {
  const json = <T>(path: string): T => JSON.parse(read(path)) as T;
  const index = json<{ data: Record<string, Subject[]> }>('api/v1/index.json').data;
  const entries = Object.entries(kinds).flatMap(([kind, list]) =>
    (index[list] ?? []).map((subject) => ({ kind, list, subject })),
  );
  const figures = json<{ data: Record<string, Subject[]> }>('api/v1/key-figures.json').data;
  return new Map<string, Told>([
    [
      'the index of the open interface',
      new Map(entries.map(({ kind, subject }) => [`${kind}/${subject.id}`, pick(subject)])),
    ],
    [
      'the documents of the open interface',
      new Map(
        entries.map(({ kind, list, subject: { id } }) => [
          `${kind}/${id}`,
          pick(json<{ data: Subject }>(`api/v1/${list}/${id}.json`).data),
        ]),
      ),
    ],
    [
      'the key figures of the open interface',
      new Map([
        ...(figures['byInstitution'] ?? []).map((of) => [`institution/${of.id}`, pick(of)] as const),
        ...(figures['byRegion'] ?? []).map((of) => [`region/${of.id}`, pick(of)] as const),
        ...(figures['byCategory'] ?? []).map((of) => [`category/${of.id}`, pick(of)] as const),
      ]),
    ],
    ['the file of all figures', numbersInTable(read('nokkeltall/data/all.csv'))],
    ['the file near me', numbersNearMe(json('near/no.json'))],
  ]);
}

const pick = ({ total, open, uncertain }: Required<Numbers>): Numbers => ({ total, open, uncertain });

interface Row {
  figure: string;
  id: string;
  measure: string;
  value: string;
}

const measures: Record<string, keyof Numbers> = { studies: 'total', open: 'open', uncertain: 'uncertain' };

/** What a table of figures says of institutions, regions and categories. */
function numbersInTable(csv: string): Told {
  const told: Told = new Map();
  for (const { figure, id, measure, value } of dsvFormat(',').parse(csv) as unknown as Row[]) {
    const name = measures[measure];
    if (name === undefined || !['institution', 'region', 'category'].includes(figure)) continue;
    const subject = `${figure}/${id}`;
    told.set(subject, { ...told.get(subject), [name]: Number(value) });
  }
  return told;
}

/** What the table of one subject's own figures says of it. */
export function ownFigures(csv: string): Numbers {
  const table = dsvFormat(';').parse(csv.replace('\uFEFF', '')) as unknown as Row[];
  const rows = table.filter(({ figure }) => figure === 'all');
  return Object.fromEntries(rows.map(({ measure, value }) => [measures[measure], Number(value)]));
}

/** Towns whose hospital nobody names have no id: they are no institution. */
const numbersNearMe = ({ hospitals }: { hospitals: { id?: string; open: number }[] }): Told =>
  new Map(hospitals.flatMap(({ id, open }) => (id === undefined ? [] : [[`institution/${id}`, { open }]])));

/** What the list of studies can be narrowed to: by each hospital and region with the status there. */
export function numbersInList(file: FacetsFile): Told {
  const places = file.status[2].map((_, place) => String(place));
  const facets = unpackFacets(file, places);
  const told: Told = new Map();
  for (const kind of ['institution', 'region', 'condition', 'category'] as const) {
    for (const id of facets[kind].keys()) {
      const sure = (status: string[]): number =>
        narrowed(places, noFilters({ [kind]: [id], status }), facets).sure.length;
      told.set(`${kind}/${id}`, {
        total: sure([]),
        open: sure(['recruiting']),
        uncertain: sure(['uncertain']),
      });
    }
  }
  return told;
}

/** Where one who speaks of subjects says another number than the files, or nothing of one that has open studies. */
export function disagreements(expected: Told, told: Told): string[] {
  const said = (subject: string): string => subject.split('/')[0] ?? '';
  const spokenOf = new Set([...told.keys()].map(said));
  const unsaid = [...expected]
    .filter(([subject, { open = 0 }]) => spokenOf.has(said(subject)) && open > 0 && !told.has(subject))
    .map(([subject]) => `${subject} is not told of`);
  const wrong = [...told].flatMap(([subject, numbers]) => {
    const own = expected.get(subject) ?? { total: 0, open: 0, uncertain: 0 };
    return Object.entries(numbers)
      .filter(([name, value]) => value !== own[name as keyof Numbers])
      .map(
        ([name, value]) => `${subject} has ${value} ${name}, and ${own[name as keyof Numbers]} in the files`,
      );
  });
  return [...unsaid, ...wrong];
}
