import { describe, expect, test } from 'vitest';
import { publish } from '../../src/published.ts';
import { pageFiles } from '../../src/site/shown.ts';
import { valid } from '../valid.ts';

describe('what a view is given', () => {
  test('can be told apart by its JSON, since a page that shows the same is not drawn again', () => {
    const files = pageFiles(publish(valid, undefined));
    expect(files.length).toBeGreaterThan(250);
    expect(files.flatMap(({ file, show }) => hidden(show(), file))).toEqual([]);
  });
});

/** Where a value holds something that its JSON does not show. */
function hidden(value: unknown, at: string): string[] {
  if (value === null || value === undefined) return [];
  if (['string', 'boolean'].includes(typeof value) || Number.isFinite(value)) return [];
  if (Array.isArray(value))
    return value.flatMap((each, n) => (each === undefined ? [`${at}.${n}`] : hidden(each, `${at}.${n}`)));
  if (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype && !('toJSON' in value))
    return Object.entries(value).flatMap(([name, each]) => hidden(each, `${at}.${name}`));
  return [at];
}
