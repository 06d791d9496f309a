import {
  type Condition,
  conditionName,
  type Institution,
  institutionName,
} from '../../../catalogue/index.ts';
import { plural, sortWords } from '../../../i18n/index.ts';
import type { PageContext } from '../../../page/context.ts';
import type { Path } from '../../../urls.ts';

/** A way on from a landing page to another, with how many open studies there are. */
export interface WayOn {
  name: string;
  href: Path;
  open: number;
  /** «3 åpne»; empty when none is open. */
  words: string;
}

/** As many as one looks through beside a list of studies. */
export const mostWays = 12;

export const wayOn = ({ strings }: PageContext, name: string, href: Path, open = 0): WayOn => ({
  name,
  href,
  open,
  words: open === 0 ? '' : plural(strings.hospitals.open, open),
});

export const wayToCondition = (here: PageContext, condition: Condition, open: number): WayOn =>
  wayOn(
    here,
    conditionName(condition, here.language),
    here.urls.condition(condition.id, here.language),
    open,
  );

export const wayToHospital = (here: PageContext, institution: Institution, open: number): WayOn =>
  wayOn(
    here,
    institutionName(institution, here.language),
    here.urls.hospital(institution.id, here.language),
    open,
  );

/** The ways with most open studies first, and of equals by name. */
export const mostOpenFirst = ({ language }: PageContext, ways: readonly WayOn[]): WayOn[] =>
  sortWords(ways, ({ name }) => name, language).sort((a, b) => b.open - a.open);
