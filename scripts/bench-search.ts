import {
  enginesOf,
  evaluate,
  remembering,
  synonymAgreement,
  toldMiss,
  wrongCorrections,
} from '../bench/search/evaluate.ts';
import { measureSearch, writeSearchFigures } from '../bench/search/figures.ts';
import { openIndex } from '../bench/search/index-in-node.ts';
import { readWords } from '../bench/search/judged.ts';
import { mayMend, queriesIn, sets } from '../bench/search/sets.ts';
import { readCatalogue } from '../src/catalogue/index.ts';
import { measuredFile, searchSets } from '../src/measured/index.ts';
import { Refusal, readArguments } from './arguments.ts';
import { run } from './run.ts';

const percent = (share: number): string => (100 * share).toFixed(1).padStart(6);

// How well the judged queries are answered, by Pagefind alone and by ours.
await run(async () => {
  const { content, today, own } = readArguments('bench:search');
  const { catalogue } = readCatalogue({ root: content, today });
  if (!catalogue) throw new Refusal('Innholdet har feil. Se npm run check.');
  const { search, close } = await openIndex(catalogue);
  try {
    const { plain, ours: asking } = enginesOf(search);
    const ours = remembering(asking);
    for (const name of searchSets) {
      const queries = queriesIn(name);
      const [before, after] = [
        await evaluate(queries, plain, catalogue),
        await evaluate(queries, ours, catalogue),
      ];
      console.log(
        `${sets[name].title.padEnd(16)}\nclass            queries   recall@10: Pagefind   ours      MRR: Pagefind   ours`,
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
      if (!own['misses'] || !mayMend(name)) continue;
      for (const [group, { missed }] of after)
        if (group !== 'all') for (const miss of missed) console.log(`${group}: ${toldMiss(miss)}`);
    }
    const never = readWords('never-correct');
    const wrong = await wrongCorrections(never, search);
    console.log(
      `Same first ten for every name of a condition: ${percent(await synonymAgreement(catalogue, ours))} %`,
    );
    console.log(
      `Wrong corrections: ${wrong.length} of ${never.length}${wrong.length > 0 ? ` (${wrong.join(', ')})` : ''}`,
    );
    if (own['write']) {
      writeSearchFigures(await measureSearch(catalogue, search, ours));
      console.log(measuredFile);
    }
    return 0;
  } finally {
    close();
  }
});
