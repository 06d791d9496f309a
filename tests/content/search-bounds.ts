/**
 * What the search is held to, each a little under what it does. A bound is moved when the search has become better, and
 * in that direction only.
 */
export const bounds = {
  /** How much there must be to judge by. */
  size: { judged: 1200, answerable: 1000, correct: 600, noDisease: 600, pairs: 200 },
  /** Share of the right answers among the first ten, and one divided by the place of the first. */
  own: { recall: 0.97, reciprocalRank: 0.95 },
  'blind-mend': { recall: 0.9, reciprocalRank: 0.865 },
  'blind-bound': { recall: 0.88, reciprocalRank: 0.85 },
  /** The same share in each class of our own. */
  classes: {
    exact: 0.99,
    everyday: 0.95,
    misspelt: 0.98,
    abbreviation: 0.96,
    'compound-part': 0.91,
    'wrongly-split': 0.98,
    english: 0.98,
    nynorsk: 0.96,
    'free-text': 0.95,
    described: 0.96,
    place: 0.95,
    who: 0.98,
    treatment: 0.99,
    sentence: 0.97,
    old: 0.97,
  } as Record<string, number>,
  /** How alike the first ten are for every name of a condition, in bokmål, nynorsk and English. */
  sameInEveryLanguage: 0.99,
  /** Share of the queries for a disease without studies that are read as it. */
  readAsMeant: 0.78,
  /** At most so many are read as something they must not be. */
  forbidden: 0,
  /** At most this share of correctly written words is taken for something else. */
  wrongCorrections: 0.003,
  /** At most this share of words that name no disease is read as one, or asked back about. */
  readAsDisease: { read: 0.005, askedBack: 0.003 },
  /** At most this share of what is known of a study does not find it. */
  missedItems: {
    title: 0.012,
    'word of its title': 0.04,
    keyword: 0.015,
    number: 0,
    'name of its condition': 0,
  },
};
