import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { enginesOf, evaluate, synonymAgreement, wrongCorrections } from '../bench/search/evaluate.ts';
import { openIndex } from '../bench/search/index-in-node.ts';
import { readQueries } from '../bench/search/judged.ts';
import { readCatalogue } from '../src/catalogue/index.ts';
import { Refusal, readArguments } from './arguments.ts';
import { run } from './run.ts';

const percent = (share: number): string => (100 * share).toFixed(1).padStart(6);

/** The judged queries, by who wrote them. The misses of those kept as a bound are not shown: nothing is mended by them. */
const sets = [
  { file: 'own', title: 'Written beside the search', mayMend: true },
  { file: 'blind-mend', title: 'Written by strangers, mended by', mayMend: true },
  { file: 'blind-bound', title: 'Written by strangers, kept as a bound', mayMend: false },
];

/** A query that finds less than this of what is right is told as a miss. */
const miss = 0.85;

// How well the judged queries are answered, by Pagefind alone and by ours.
await run(async () => {
  const { content, today, own } = readArguments('bench:search');
  const { catalogue } = readCatalogue({ root: content, today });
  if (!catalogue) throw new Refusal('Innholdet har feil. Se npm run check.');
  const { search, close } = await openIndex(catalogue);
  try {
    const { plain, ours } = enginesOf(search);
    for (const { file, title, mayMend } of sets) {
      const queries = readQueries(`bench/queries/${file}.yaml`);
      const [before, after] = [
        await evaluate(queries, plain, catalogue),
        await evaluate(queries, ours, catalogue),
      ];
      console.log(
        `${title.padEnd(16)}\nclass            queries   recall@10: Pagefind   ours      MRR: Pagefind   ours`,
      );
      for (const [group, scores] of after) {
        const alone = before.get(group);
        const row = [alone?.recall, scores.recall, alone?.reciprocalRank, scores.reciprocalRank].map(
          (share) => percent(share ?? 0),
        );
        console.log(
          `${group.padEnd(16)} ${String(scores.queries).padStart(7)} ${row[0]?.padStart(21)} ${row[1]} ${row[2]?.padStart(18)} ${row[3]}`,
        );
      }
      if (!own['misses'] || !mayMend) continue;
      for (const judged of queries) {
        const scores = (await evaluate([judged], ours, catalogue)).get('all');
        if (scores && scores.recall < miss)
          console.log(`${judged.class}: ${judged.query} (${scores.recall.toFixed(2)})`);
      }
    }
    const never = parse(readFileSync('bench/queries/never-correct.yaml', 'utf8')) as string[];
    const wrong = await wrongCorrections(never, search);
    console.log(
      `Same first ten for every name of a condition: ${percent(await synonymAgreement(catalogue, ours))} %`,
    );
    console.log(
      `Wrong corrections: ${wrong.length} of ${never.length}${wrong.length > 0 ? ` (${wrong.join(', ')})` : ''}`,
    );
    return 0;
  } finally {
    close();
  }
});
