import { describe, expect, test } from 'vitest';
import { webAddress } from '../../../src/catalogue/schema/fields.ts';
import { addressFault, isWebAddress, publishedAddress } from '../../../src/catalogue/schema/web-address.ts';

describe('an address on the web', () => {
  test.each([
    ['https://example.no', 'https://example.no'],
    ['https://example.no/', 'https://example.no/'],
    ['http://example.no/a_(b)/?c=d&e=f#g', 'http://example.no/a_(b)/?c=d&e=f#g'],
    ['https://Example.NO/Sti', 'https://example.no/Sti'],
    ['https://example.no/blå', 'https://example.no/bl%C3%A5'],
    ['https://blå.no/', 'https://xn--bl-zia.no/'],
    ['https://example.no:8080/x', 'https://example.no:8080/x'],
  ])('%s is published as %s', (written, published) => {
    expect(isWebAddress(written)).toBe(true);
    expect(publishedAddress(written)).toBe(published);
    expect(webAddress().parse(written)).toBe(published);
  });

  test.each([
    'https:/example.no/x',
    'https:example.no',
    'HTTPS://example.no',
    'ftp://example.no',
    '//example.no',
    'www.example.no',
    'https://.',
    'https://a..no',
    'https://localhost/',
    'https://192.168.1.1/',
    'https://-a.no/',
    'https://a_b.no/',
    'https://user@example.no/',
    'https://user:pass@example.no/',
    'https://a b.no/',
    'https://example.no/a b',
    'https://example.no/`x`',
    'https://example.no/x"',
    'https://example.no/<x>',
    'https://example.no\\x',
    'https://example.no/a/../b',
    'https://example.no/%zz',
    'https://example.no:99999/',
  ])('%s is none', (written) => {
    expect(isWebAddress(written)).toBe(false);
    expect(webAddress().safeParse(written).success).toBe(false);
  });

  test.each([
    ['https:/example.no/x', 'https://example.no/x'],
    ['HTTPS://example.no/x', 'https://example.no/x'],
    ['http:///example.no', 'http://example.no'],
    ['www.example.no', undefined],
    ['https://user@example.no/', undefined],
    ['https://example.no/a b', undefined],
  ])('of %s, %s is what was meant', (written, meant) => expect(addressFault(written).meant).toBe(meant));
});
