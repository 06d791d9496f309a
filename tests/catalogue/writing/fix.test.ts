import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { command } from '../../site-once/command.ts';
import { fixtureFiles, temporaryFolder, today } from '../content.ts';

const study = 'studies/teststudie.md';

test('what check warns of, fix writes: with line ends and text as they were, and once only', async () => {
  const files = fixtureFiles('base');
  const text = String(new TextDecoder().decode(Buffer.from(files[study] ?? ''))).replaceAll('\n', '\r\n');
  const content = temporaryFolder({ ...files, [study]: text });
  const words = ['--content', content, '--today', today];

  const checked = await command('check', ...words);
  expect(checked.code, 'a warning is no error').toBe(0);
  expect(checked.stdout).toContain('Filen er ikke skrevet på den faste måten.');

  const fixed = await command('fix', ...words);
  expect([fixed.code, fixed.stdout]).toEqual([0, `${join(content, study)}: skrevet på den faste måten\n`]);
  const after = readFileSync(join(content, study), 'utf8');
  expect(after).not.toMatch(/[^\r]\n/);
  expect(after.slice(after.indexOf('\r\n---\r\n'))).toBe(text.slice(text.indexOf('\r\n---\r\n')));

  expect((await command('check', ...words)).stdout).toBe('');
  expect((await command('fix', ...words)).stdout).toBe('');
});
