import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { earlierContent } from '../../scripts/earlier.ts';
import { command } from '../site-once/command.ts';
import { fixtureFiles, temporaryFolder, today } from './content.ts';
import { gitIsThere } from './git.ts';

const hasGit = gitIsThere('what the check reads in a history');

const study = 'studies/teststudie.md';
const rulesToldOf = async (content: string): Promise<string[]> => {
  const { stdout } = await command('check', '--content', content, '--today', today, '--format', 'json');
  return (JSON.parse(stdout) as { problems: { rule: string }[] }).problems
    .map(({ rule }) => rule)
    .filter((rule) => rule !== 'not-canonical');
};

const git = (folder: string, ...words: string[]) =>
  execFileSync(
    'git',
    [
      '-C',
      folder,
      '-c',
      'user.name=Test',
      '-c',
      'user.email=test@example.no',
      '-c',
      'init.defaultBranch=main',
      ...words,
    ],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );

/** A repository with the base content in a folder of its own, committed on the main branch. */
function repository(): { root: string; content: string } {
  const root = temporaryFolder();
  const content = join(root, 'content');
  for (const [path, bytes] of Object.entries(fixtureFiles('base'))) {
    mkdirSync(join(content, path, '..'), { recursive: true });
    writeFileSync(join(content, path), bytes);
  }
  git(root, 'init', '--quiet');
  git(root, 'add', '.');
  git(root, 'commit', '--quiet', '-m', 'Content');
  return { root, content };
}

function change(content: string, from: string, to: string): void {
  const file = join(content, study);
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
}

describe.skipIf(!hasGit)('the check in a repository', () => {
  test('says nothing of content that is as it was', async () => {
    const { content } = repository();
    expect(await rulesToldOf(content)).toEqual([]);
  });

  test('compares with the last commit on the main branch, and with where a branch began', async () => {
    const { root, content } = repository();
    change(content, 'bare finnes for', 'er der for');
    expect(await rulesToldOf(content), 'not committed').toEqual(['changed-without-updated']);
    git(root, 'switch', '--quiet', '-c', 'rettelse');
    git(root, 'commit', '--quiet', '-am', 'Change');
    expect(await rulesToldOf(content), 'committed on a branch').toEqual(['changed-without-updated']);
    git(root, 'switch', '--quiet', 'main');
    git(root, 'merge', '--quiet', 'rettelse');
    expect(await rulesToldOf(content), 'on the main branch').toEqual([]);
  });

  test('knows a file by its number when it has a new name, in git or not yet', async () => {
    const { root, content } = repository();
    renameSync(join(content, study), join(content, 'studies/nytt-navn.md'));
    expect(await rulesToldOf(content)).toEqual(['renamed-without-old-name']);
    git(root, 'switch', '--quiet', '-c', 'nytt-navn');
    git(root, 'add', '.');
    git(root, 'commit', '--quiet', '-m', 'Rename');
    expect(await rulesToldOf(content)).toEqual(['renamed-without-old-name']);
  });

  test('is silent where only a part of the history is there, or no main branch', () => {
    const { root, content } = repository();
    change(content, 'bare finnes for', 'er der for');
    git(root, 'commit', '--quiet', '-am', 'Change');
    const shallow = join(temporaryFolder(), 'clone');
    git(root, 'clone', '--quiet', '--depth', '1', `file://${root}`, shallow);
    expect(earlierContent(join(shallow, 'content'))).toBeUndefined();
    expect(earlierContent(content)).toBeDefined();
    git(root, 'branch', '--quiet', '-m', 'hoved');
    expect(earlierContent(content)).toBeUndefined();
  });
});

test('without a repository nothing is compared', () => {
  expect(earlierContent(temporaryFolder(fixtureFiles('base')))).toBeUndefined();
  expect(earlierContent('/finnes/ikke')).toBeUndefined();
});
