import type { SearchFigures, SearchScore } from '../../src/measured/index.ts';

/** How well some queries are answered, changed as a test needs it. */
export const score = (change: Partial<SearchScore> = {}): SearchScore => ({
  queries: 20,
  answered: 19,
  recall: 0.9,
  interval: [0.699, 0.9721],
  reciprocalRank: 0.85,
  ...change,
});

/** Invented figures of the site of the valid fixture. */
export const figures: SearchFigures = {
  site: 'Teststudier',
  measured: '2026-05-01',
  studies: 24,
  sets: {
    own: {
      judged: 60,
      all: score({ queries: 1110, answered: 1091, recall: 0.97, interval: [0.9583, 0.9786] }),
      kinds: [
        { name: 'english', score: score({ recall: 1, interval: [0.8389, 1] }), example: 'breast cancer' },
        { name: 'exact', score: score({ recall: 0.9987, interval: [0.82, 1] }), example: 'hjertesvikt' },
        { name: 'new kind', score: score(), example: 'noe nytt' },
      ],
      missed: [
        { kind: 'english', query: 'leaky valve', recall: 0 },
        { kind: 'exact', query: 'hull i hjertet', recall: 0.5 },
      ],
    },
    practice: {
      judged: 30,
      all: score(),
      kinds: [{ name: 'exact', score: score(), example: 'MS' }],
      missed: [],
    },
    exam: {
      judged: 224,
      all: score({ queries: 132, answered: 120, recall: 0.8528, interval: [0.7824, 0.9032] }),
      kinds: [{ name: 'exact', score: score({ recall: 0.75, interval: [0.5313, 0.8881] }) }],
      alsoElsewhere: 15,
    },
  },
  sameForAllNames: 0.9996,
  corrected: { of: 769, which: ['bråk → Brokk'] },
  readAsDisease: { of: 1055, which: ['Levi → Demens', 'lime → Borreliose'] },
  askedBack: { of: 1055, which: [] },
  confused: { of: 655, which: ['Polen → Pollenallergi'] },
  notUnderstood: { of: 86, which: ['egg stokk kreft'] },
  known: {
    title: { asked: 452, missed: 1 },
    'word of its title': { asked: 1046, missed: 15 },
    keyword: { asked: 1112, missed: 14 },
    number: { asked: 205, missed: 0 },
    'name of its condition': { asked: 4789, missed: 0 },
  },
};
