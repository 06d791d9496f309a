import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { codeVersion } from '../../src/site/build/code-version.ts';
import { temporaryFolder } from '../catalogue/content.ts';

const files = {
  'src/a.ts': 'export const a = 1;',
  'src/features/home/strings.json': '{}',
  'public/icon.svg': '<svg/>',
  'package-lock.json': '{}',
  'tsconfig.json': '{}',
  'astro.config.mjs': '',
  'node_modules/.package-lock.json': '{}',
};

function projectWith(changed: Record<string, string | undefined> = {}): string {
  const project = temporaryFolder();
  for (const [path, text] of Object.entries({ ...files, ...changed })) {
    const file = join(project, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text ?? '');
    if (text === undefined) rmSync(file);
  }
  return project;
}

test('the same code has the same version, wherever it lies and whatever lies beside it', async () => {
  const version = await codeVersion(projectWith());
  expect(version).toMatch(/^[0-9a-f]{16}$/);
  expect(await codeVersion(projectWith({ 'content/site.yaml': 'a: b', 'docs/readme.md': 'text' }))).toBe(
    version,
  );
});

test.each([
  ...Object.keys(files).map((path) => [`${path} says something else`, { [path]: 'annet' }] as const),
  ['a file is gone', { 'src/a.ts': undefined }] as const,
  ['a file has another name', { 'src/a.ts': undefined, 'src/b.ts': files['src/a.ts'] }] as const,
])('it is another version when %s', async (_, changed) =>
  expect(await codeVersion(projectWith(changed))).not.toBe(await codeVersion(projectWith())),
);
