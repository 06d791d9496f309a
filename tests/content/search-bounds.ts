/**
 * What the search is held to, each a little under what it does. A bound is moved when the search has become better, and
 * in that direction only.
 */
export const bounds = {
  /** How much there must be to judge by. */
  size: { judged: 1200, answerable: 1000, correct: 600, noDisease: 600, pairs: 200 },
  /** Share of the right answers among the first ten, and one divided by the place of the first. */
  own: { recall: 0.955, reciprocalRank: 0.92 },
  'blind-mend': { recall: 0.85, reciprocalRank: 0.81 },
  'blind-bound': { recall: 0.85, reciprocalRank: 0.8 },
  /** The same share in each class of our own. */
  classes: {
    exact: 0.99,
    everyday: 0.95,
    misspelt: 0.97,
    abbreviation: 0.95,
    'compound-part': 0.89,
    'wrongly-split': 0.98,
    english: 0.97,
    nynorsk: 0.96,
    'free-text': 0.94,
    described: 0.82,
    place: 0.9,
    who: 0.98,
    treatment: 0.99,
    sentence: 0.95,
    old: 0.78,
  } as Record<string, number>,
  /** How alike the first ten are for every name of a condition, in bokmål, nynorsk and English. */
  sameInEveryLanguage: 0.99,
  /** Share of the queries for a disease without studies that are read as it. */
  readAsMeant: 0.78,
  /** At most so many are read as something they must not be. */
  forbidden: 29,
  /** At most this share of correctly written words is taken for something else. */
  wrongCorrections: 0.0105,
  /** At most this share of words that name no disease is read as one, or asked back about. */
  readAsDisease: { read: 0.04, askedBack: 0.006 },
  /** At most this share of what is known of a study does not find it. */
  missedItems: {
    title: 0.012,
    'word of its title': 0.04,
    keyword: 0.015,
    number: 0,
    'name of its condition': 0,
  },
};
