import { describe, expect, test } from 'vitest';
import { addressOfList, sharedList } from '../../../src/features/my-list/address.ts';
import { mostMarked } from '../../../src/features/my-list/list.ts';

describe('the list in an address', () => {
  test('is read as it was written', () => {
    const address = new URL(addressOfList('https://x.example.no/min-liste/', ['hjerte', 'ms-2']));
    expect(address.href).toBe('https://x.example.no/min-liste/?studier=hjerte,ms-2');
    expect(sharedList(address.search)).toEqual({ ids: ['hjerte', 'ms-2'], unreadable: 0, tooMany: false });
  });

  test.each([
    ['no address of a list', ''],
    ['another question', '?q=hjerte'],
    ['nothing', '?studier='],
    ['commas alone', '?studier=,,%20,'],
  ])('is none where there is %s', (_, search) => expect(sharedList(search)).toBeUndefined());

  test.each([
    ['once, though written twice', '?studier=hjerte,hjerte', ['hjerte'], 0],
    ['from several parts', '?studier=hjerte&studier=lunge', ['hjerte', 'lunge'], 0],
    ['without a path', '?studier=../../api,hjerte', ['hjerte'], 1],
    ['without markup', '?studier=%3Cimg%20src=x%3E,hjerte', ['hjerte'], 1],
    ['without another host', '?studier=//ond.example,https://ond.example/x', [], 2],
    ['without broken signs', '?studier=%E0%A4%A,hjerte', ['hjerte'], 1],
    ['without ids that no file can have', '?studier=Hjerte,hjerte_,-hjerte,hjerte', ['hjerte'], 3],
  ])('has each study %s', (_, search, ids, unreadable) =>
    expect(sharedList(search)).toEqual({ ids, unreadable, tooMany: false }),
  );

  test('is cut where a list is full, and says so', () => {
    const many = Array.from({ length: 10_000 }, (_, n) => `studie-${n}`);
    const shared = sharedList(`?studier=${many.join(',')}`);
    expect(shared?.ids).toEqual(many.slice(0, mostMarked));
    expect(shared?.tooMany).toBe(true);
  });
});
