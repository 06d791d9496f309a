import type { Study } from '../model.ts';
import { type SharedFact, sharedFacts, type Voice, voiceOf } from './voices.ts';

/** Whose word each fact of a study is: of those that registers can say too, and that somebody has said. */
export const saidBy = (study: Study): Partial<Record<SharedFact, Voice>> =>
  Object.fromEntries(
    sharedFacts.filter((fact) => isSaid(study, fact)).map((fact) => [fact, voiceOf(study, fact)]),
  );

function isSaid(study: Study, fact: SharedFact): boolean {
  const value = factIn(study, fact);
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}

/** What the model has of a fact, wherever it stands. */
function factIn(study: Study, fact: SharedFact): unknown {
  switch (fact) {
    case 'title':
      return study.norwegian.title;
    case 'stopped':
      return study.stopKind;
    case 'inclusion.start':
      return study.inclusion.start;
    case 'inclusion.end':
      return study.inclusion.end;
    case 'eligibility.minimumAge':
      return study.minimumAge;
    case 'eligibility.maximumAge':
      return study.maximumAge;
    case 'eligibility.sex':
      return study.sex;
    case 'sites':
      return [...study.sites, ...study.unnamedSites];
    case 'ids.euct':
    case 'ids.nct':
    case 'ids.isrctn':
    case 'ids.eudract':
      return study.ids[fact.slice('ids.'.length) as keyof Study['ids']];
    default:
      return study[fact];
  }
}
