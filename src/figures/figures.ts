import { type Catalogue, memo } from '../catalogue/index.ts';
import { type Breakdowns, breakdownsOf } from './breakdowns.ts';
import { certaintyOf } from './certainty.ts';
import { type Compared, comparedYears } from './compared.ts';
import { type Breakdown, type Counted, countAll } from './count.ts';
import { type OpenOverTime, openOverTime } from './open-over-time.ts';
import { type Participants, participantsOf } from './participants.ts';
import { type Recent, recentOf } from './recent.ts';
import { type Years, yearsOf } from './years.ts';

/** The key figures of the catalogue, or of a part of it. */
export interface Figures extends Counted {
  /** Studies that are new in the last 30 days; undefined where nobody knows how many of those that came in are. */
  added: number | undefined;
  /** Studies whose text changed in the last 30 days, those that are new left out. */
  updated: number;
  /** Institutions that are a site of at least one study. */
  institutions: number;
  by: Breakdowns;
  recent: Recent[];
  openOverTime: OpenOverTime;
  years: Years;
  compared: Compared;
  participants: Participants;
  certainty: Breakdown;
  /** Studies with an English text. */
  english: Counted;
  /** Studies that one can take part in wholly or partly from home. */
  remote: Counted;
}

/** Counts the catalogue, or a part of it, the first time it is asked: pages in each language and files tell the same. */
export const figuresOf = memo((catalogue: Catalogue): Figures => {
  const { studies, today } = catalogue;
  const by = breakdownsOf(catalogue);
  const recent = recentOf(studies, today);
  const [month] = recent;
  return {
    ...countAll(studies),
    added: month?.added,
    updated: month?.updated ?? 0,
    institutions: by.institution.counts.filter(({ total }) => total > 0).length,
    by,
    recent,
    openOverTime: openOverTime(studies, today),
    years: yearsOf(studies, today),
    compared: comparedYears(studies, today),
    participants: participantsOf(studies),
    certainty: certaintyOf(studies),
    english: countAll(studies.filter(({ english, described }) => described && english !== undefined)),
    remote: countAll(studies.filter(({ norwegian }) => norwegian.remote !== undefined)),
  };
});
