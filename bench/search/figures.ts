import { writeFileSync } from 'node:fs';
import { type Catalogue, compare } from '../../src/catalogue/index.ts';
import { measuredFile, readSearchFigures, type SearchFigures } from '../../src/measured/index.ts';
import { conceptsOf } from '../../src/search/index/concepts.ts';
import type { OpenSearch } from '../../src/search/query/open-search.ts';
import { type Engine, evaluate, type Scores, synonymAgreement, wrongCorrections } from './evaluate.ts';
import { forbiddenReadings, readForbidden } from './forbidden.ts';
import { type JudgedQuery, readWords, rightAnswers } from './judged.ts';
import { type KnownBy, knownItems } from './known-item.ts';
import { misread, municipalityNames, readAsDiseases } from './reading.ts';
import { queriesIn } from './sets.ts';
import { wilson } from './wilson.ts';

type Score = SearchFigures['sets']['exam']['all'];
type Kinds = SearchFigures['sets']['exam']['kinds'];

/** Measures all that is told of how well the search answers, in the order of names and words: the same search gives the same file. */
export async function measureSearch(
  catalogue: Catalogue,
  search: OpenSearch,
  ours: Engine,
): Promise<SearchFigures> {
  const never = readWords('never-correct');
  const ordinary = [...readWords('no-disease'), ...municipalityNames(catalogue)];
  const diseases = await readAsDiseases(ordinary, search);
  const unknown = await misread(queriesIn('own'), search, catalogue);
  return {
    site: catalogue.site.name.nb,
    measured: catalogue.today,
    studies: catalogue.studies.length,
    sets: {
      own: await openSet(queriesIn('own'), ours, catalogue),
      practice: await openSet(queriesIn('practice'), ours, catalogue),
      exam: await hiddenSet(queriesIn('exam'), ours, catalogue),
    },
    sameForAllNames: rounded(await synonymAgreement(catalogue, ours)),
    corrected: faults(never.length, await wrongCorrections(never, search)),
    readAsDisease: faults(ordinary.length, diseases.read),
    askedBack: faults(ordinary.length, diseases.askedBack),
    confused: await confusedIn(catalogue, search),
    notUnderstood: faults(unknown.asked, unknown.missed),
    known: await knownIn(catalogue, ours),
  };
}

/** Puts what was measured where the site reads it. */
export const writeSearchFigures = (figures: SearchFigures): void =>
  writeFileSync(measuredFile, `${JSON.stringify(readSearchFigures(figures), null, 2)}\n`);

const rounded = (share: number): number => Number(share.toFixed(4));

const faults = (of: number, which: readonly string[]): SearchFigures['corrected'] => ({
  of,
  which: which.toSorted(compare),
});

const scoreOf = ({ queries, answered, recall, reciprocalRank }: Scores): Score => {
  const [low, high] = wilson(recall, queries);
  return {
    queries,
    answered,
    recall: rounded(recall),
    interval: [rounded(low), rounded(high)],
    reciprocalRank: rounded(reciprocalRank),
  };
};

async function openSet(
  queries: readonly JudgedQuery[],
  ours: Engine,
  catalogue: Catalogue,
): Promise<SearchFigures['sets']['own']> {
  const { all, kinds } = await scoresIn(queries, ours, catalogue);
  const isAnswerable = (judged: JudgedQuery): boolean => rightAnswers(judged, catalogue.studies).size > 0;
  const exampleOf = (kind: string): string =>
    queries.find((judged) => judged.class === kind && isAnswerable(judged))?.query ?? kind;
  return {
    judged: queries.length,
    all: scoreOf(all),
    kinds: kinds.map(([name, scores]) => ({ name, score: scoreOf(scores), example: exampleOf(name) })),
    missed: kinds.flatMap(([kind, { missed }]) =>
      missed
        .map(({ query, recall }) => ({ kind, query, recall: rounded(recall) }))
        .sort((one, other) => compare(one.query, other.query)),
    ),
  };
}

async function hiddenSet(
  queries: readonly JudgedQuery[],
  ours: Engine,
  catalogue: Catalogue,
): Promise<SearchFigures['sets']['exam']> {
  const { all, kinds } = await scoresIn(queries, ours, catalogue);
  const others = [...queriesIn('own'), ...queriesIn('practice')];
  const elsewhere = new Set(others.map(({ query }) => query.toLowerCase()));
  return {
    judged: queries.length,
    all: scoreOf(all),
    kinds: kinds.map(([name, scores]): Kinds[number] => ({ name, score: scoreOf(scores) })),
    alsoElsewhere: queries.filter(({ query }) => elsewhere.has(query.toLowerCase())).length,
  };
}

async function scoresIn(
  queries: readonly JudgedQuery[],
  ours: Engine,
  catalogue: Catalogue,
): Promise<{ all: Scores; kinds: [name: string, scores: Scores][] }> {
  const { all, ...kinds } = Object.fromEntries(await evaluate(queries, ours, catalogue));
  if (!all) throw new Error('None of the judged queries is answered by any study of the catalogue.');
  return { all, kinds: Object.entries(kinds).sort(([one], [other]) => compare(one, other)) };
}

/** What looks like something else and was read as it, by its name: «hypotensjon → Høyt blodtrykk». */
async function confusedIn(catalogue: Catalogue, search: OpenSearch): Promise<SearchFigures['confused']> {
  const forbidden = readForbidden('bench/queries/forbidden.yaml');
  const { conditions, others } = conceptsOf(catalogue);
  const nameOf = (id: string): string => (conditions.get(id) ?? others.get(id))?.label.no ?? id;
  const met = await forbiddenReadings(forbidden, search, catalogue);
  return faults(
    forbidden.flatMap(({ not }) => not).length,
    met.map(({ query, id }) => `${query} → ${nameOf(id)}`),
  );
}

async function knownIn(catalogue: Catalogue, ours: Engine): Promise<SearchFigures['known']> {
  const found = await knownItems(catalogue, ours);
  const of = (by: KnownBy): SearchFigures['known'][KnownBy] => {
    const { asked = 0, missed = [] } = found.get(by) ?? {};
    return { asked, missed: missed.length };
  };
  return {
    title: of('title'),
    'word of its title': of('word of its title'),
    keyword: of('keyword'),
    number: of('number'),
    'name of its condition': of('name of its condition'),
  };
}
