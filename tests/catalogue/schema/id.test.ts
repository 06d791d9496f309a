import { expect, test } from 'vitest';
import { isId } from '../../../src/catalogue/browser.ts';

test.each(['a', 'trening-ved-hjertesvikt', '2-0', 'covid-19'])('«%s» is an id', (text) =>
  expect(isId(text)).toBe(true),
);

test.each(['../studies', 'a/b', 'a b', 'a--b', 'å', 'A', '', '?x', '-a', 'a-', '%2e%2e', 'a\n'])(
  '«%s» is no id',
  (text) => expect(isId(text)).toBe(false),
);
