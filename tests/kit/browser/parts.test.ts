import { describe, expect, test } from 'vitest';
import { latestOnly } from '../../../src/kit/browser/latest.ts';
import { jsonIn, partsIn } from '../../../src/kit/browser/parts.ts';

describe('the parts of a page', () => {
  const form = { tagName: 'FORM' };
  const root = { querySelector: (selector: string) => (selector === 'form' ? form : null) };
  const part = partsIn(root as unknown as ParentNode, 'The checklist');

  test('are found', () => expect(part('form')).toBe(form));

  test('that are missing are told in a sentence', () =>
    expect(() => part('[data-print]')).toThrow('The checklist has no [data-print]'));
});

test('what a template carries is read', () => {
  const template = { content: { textContent: '{"more":"Vis flere"}' } } as HTMLTemplateElement;
  expect(jsonIn(template)).toEqual({ more: 'Vis flere' });
});

test('only what was begun last is the latest, in each place by itself', () => {
  const [begin, beginElsewhere] = [latestOnly(), latestOnly()];
  const first = begin();
  expect(first()).toBe(true);
  const second = begin();
  beginElsewhere();
  expect([first(), second()]).toEqual([false, true]);
});
