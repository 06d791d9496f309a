import { parse, stringify } from 'yaml';
import type { SharedFact, Study } from '../src/catalogue/index.ts';

type Fields = Record<string, unknown>;

/**
 * The file of a study with what it leaves to registers written out, as an editor would have it: studies that are made
 * from it have numbers of their own, and no register knows those.
 */
export function writtenOut(study: Study, text: string): string {
  const facts = Object.keys(study.voices) as SharedFact[];
  if (facts.length === 0) return text;
  const [, front = '', body = ''] = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*\n([\s\S]*)$/.exec(text) ?? [];
  const fields = parse(front, { schema: 'failsafe' }) as Fields;
  for (const fact of facts) {
    const value = asText(factOf(study, fact));
    const [group = '', key] = fact.split('.');
    if (value !== undefined)
      fields[group] = key === undefined ? value : { ...(fields[group] as Fields), [key]: value };
  }
  const whole = stringify(fields, { schema: 'failsafe', aliasDuplicateObjects: false, lineWidth: 0 });
  return `---\n${whole}---\n${body}`;
}

/** A fact as a study's file says it. */
function factOf(study: Study, fact: SharedFact): unknown {
  switch (fact) {
    case 'title':
      return study.norwegian.title;
    case 'status':
      return study.records.find(({ register }) => register === study.voices.status)?.status;
    case 'stopped':
      return study.stopKind && { kind: study.stopKind };
    case 'conditions':
      return study.conditions.map(({ id }) => id);
    case 'sites':
      return [
        ...study.sites.map(({ institution }) => ({ institution: institution.id })),
        ...study.unnamedSites.map(({ town }) => ({ place: { town } })),
      ];
    case 'inclusion.start':
    case 'inclusion.end':
      return study.inclusion[fact === 'inclusion.start' ? 'start' : 'end'];
    case 'eligibility.minimumAge':
      return inYears(study.minimumAge);
    case 'eligibility.maximumAge':
      return inYears(study.maximumAge);
    case 'eligibility.sex':
      return study.sex;
    case 'ids.euct':
    case 'ids.nct':
    case 'ids.isrctn':
    case 'ids.eudract':
      return study.ids[fact.slice('ids.'.length) as 'nct'];
    default:
      return study[fact];
  }
}

/** Parts of a year stand in months and weeks in a file. */
const inYears = (age: number | undefined): number | undefined => (Number.isInteger(age) ? age : undefined);

/** Fields as they are typed; what is not stated is left out. */
function asText(value: unknown): unknown {
  if (value === undefined) return undefined;
  if (Array.isArray(value)) return value.map(asText);
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => {
      const text = asText(inner);
      return text === undefined ? [] : [[key, text]];
    }),
  );
}
