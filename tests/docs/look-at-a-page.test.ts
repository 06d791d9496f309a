import { expect, test } from 'vitest';
import { copyOfProject } from './copy.ts';
import { codeBelow } from './documents.ts';

const copy = copyOfProject();

test('the program that shows a page as data runs as it stands in docs/developing.md', () => {
  copy.write('look.ts', codeBelow('Debugging a build'));
  const page = JSON.parse(copy.run('look.ts', '/kropp/'));
  expect(page.head).toMatchObject({ title: 'Studier etter kroppsdel' });
  expect(page.parts.length).toBeGreaterThan(2);
});
