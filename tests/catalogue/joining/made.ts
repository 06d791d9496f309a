import type { CapturedFacts, Catalogue, Problem, Study } from '../../../src/catalogue/index.ts';
import { judgeFiles } from '../../../src/catalogue/judge-files.ts';
import { readFiles } from '../../../src/catalogue/reading/read.ts';
import { sourceOfText } from '../../../src/catalogue/reading/source.ts';
import { today, validFolder } from '../content.ts';
import { filesOf } from './arbitrary.ts';

const valid = readFiles(validFolder);

/** A record that says what every record says, and what is given. */
export const record = (change: Partial<CapturedFacts> = {}): CapturedFacts => ({
  register: 'nct',
  number: 'NCT99999801',
  added: '2026-02-01',
  retrieved: '2026-02-01',
  titles: [{ text: 'A made-up study', language: 'en', kind: 'public' }],
  status: 'recruiting',
  statusInRegister: 'RECRUITING',
  type: 'interventional',
  healthyVolunteers: 'false',
  ...change,
});

/** The fields that a study's file has at least, beside those that a register can say. */
const least = `shortTitle: "Hjelper trening mot hjertesvikt?"
summary: "Studien prøver om trening hjemme tre ganger i uken gir mer krefter og bedre hverdag for folk med hjertesvikt."
language: nb
conditions:
  - heart-failure
categories:
  - cardiovascular
updated: 2026-01-15
added: 2026-01-10
`;

/** The file of a study with some fields more, by its path. */
export const studyFile = (fields: string, id = 'studien'): Record<string, string> => ({
  [`studies/${id}.md`]: `---\n${least}${fields}---\n\n## Hva studien undersøker\n\nDette er en oppdiktet studie.\n`,
});

interface Read {
  catalogue: Catalogue | undefined;
  problems: Problem[];
  study(id: string): Study;
}

/** Reads the valid fixture with records, and other files, beside what it has. */
export function readWith(
  records: readonly CapturedFacts[],
  files: Record<string, string> = {},
  day = today,
): Read {
  const added = Object.entries({ ...filesOf(records), ...files });
  const paths = new Set(added.map(([path]) => path));
  const { catalogue, problems } = judgeFiles(
    {
      ...valid,
      sources: [
        ...valid.sources.filter(({ path }) => !paths.has(path) && path !== 'captured/runs.yaml'),
        ...added.map(([path, text]) => sourceOfText(path, path, text)),
      ],
    },
    day,
  );
  return {
    catalogue,
    problems,
    study(id) {
      const found = catalogue?.studies.find((study) => study.id === id);
      if (!found) throw new Error(`There is no study ${id}: ${JSON.stringify(problems.slice(0, 3))}`);
      return found;
    },
  };
}
