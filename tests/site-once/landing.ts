import { join } from 'node:path';
import { frontMatter } from './front-matter.ts';
import { type Joined, joinedStudies } from './registers.ts';
import type { Site } from './setup.ts';
import { type Standings, standingsOf } from './standing.ts';

type WithConditions = Joined & { now: Standings };

/** The studies of each condition, those of narrower ones counted in, as the files say it. */
export function rawConditions(site: Site): Map<string, WithConditions[]> {
  const parentsOf = (id: string): string[] =>
    frontMatter<{ parents?: string[] }>(join(site.content, 'conditions', `${id}.md`)).parents ?? [];
  const withBroader = (id: string): string[] => [id, ...parentsOf(id).flatMap(withBroader)];
  const studies = new Map<string, WithConditions[]>();
  for (const raw of joinedStudies(site)) {
    const study = { ...raw, now: standingsOf(raw, site.today) };
    for (const id of new Set(study.conditions.flatMap(withBroader)))
      studies.set(id, [...(studies.get(id) ?? []), study]);
  }
  return studies;
}

/** How a study stands at a hospital; undefined where it has none there. */
export const rawStatusAt = ({ now }: { now: Standings }, hospital: string): string | undefined =>
  now.sites.find(({ institution }) => institution === hospital)?.status;

/** Each condition with each hospital that takes in participants to a study of it, and those that are there. */
export const rawConditionsAt = (site: Site): { condition: string; hospital: string; studies: string[] }[] =>
  [...rawConditions(site)].flatMap(([condition, studies]) =>
    [...new Set(studies.flatMap(({ sites = [] }) => sites.flatMap(({ institution }) => institution ?? [])))]
      .filter((hospital) => studies.some((study) => rawStatusAt(study, hospital) === 'recruiting'))
      .map((hospital) => ({
        condition,
        hospital,
        studies: studies.filter((study) => rawStatusAt(study, hospital) !== undefined).map(({ id }) => id),
      })),
  );
