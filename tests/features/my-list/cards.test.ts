import { describe, expect, test } from 'vitest';
import { cardSource } from '../../../src/features/my-list/browser/cards.ts';
import { cardPlaceGroup, cardPlacesFile } from '../../../src/search/index/paths.ts';

const card = (id: string) => ({ id, title: id });
const placesOf = (id: string, place: number, present = id) => ({
  [cardPlacesFile(cardPlaceGroup(id))]: { [id]: [place, present] },
});

/** A search folder with these files; anything else fails. */
function source(files: Record<string, unknown>) {
  const asked: string[] = [];
  const cards = cardSource('/pagefind/', 'no', async (address) => {
    asked.push(address);
    const name = address.replace('/pagefind/', '');
    if (!(name in files)) throw new Error(`${address}: 404`);
    return files[name];
  });
  return { asked, cards };
}

describe('a study of the reader’s own list', () => {
  const files = {
    ...placesOf('hjerte', 9),
    ...placesOf('gammel', 9, 'hjerte'),
    ...placesOf('slag', 10),
    'card/no/1.json': { no_a: card('hjerte'), no_b: card('slag') },
  };

  test('is found by its id, and the file it shares with others is fetched once', async () => {
    const { asked, cards } = source(files);
    const found = await cards(['hjerte', 'slag']);
    expect(found.get('slag')).toEqual({ state: 'there', card: card('slag') });
    expect(asked.filter((address) => address === '/pagefind/card/no/1.json')).toHaveLength(1);
    await cards(['slag']);
    expect(asked).toHaveLength(3);
  });

  test('is found by an earlier id, and known by its present one from then on', async () => {
    const found = await source(files).cards(['gammel']);
    expect(found.get('gammel')).toEqual({ state: 'there', card: card('hjerte') });
    expect(found.get('hjerte')).toEqual({ state: 'there', card: card('hjerte') });
  });

  test('is gone when its group of ids does not have it', async () => {
    const { cards } = source({ [cardPlacesFile(cardPlaceGroup('slettet'))]: {} });
    expect((await cards(['slettet'])).get('slettet')).toEqual({ state: 'gone' });
  });

  test.each([
    ['a file of places', {}],
    ['a file of cards', placesOf('hjerte', 9)],
    [
      'the card in a file of another build',
      { ...placesOf('hjerte', 9), 'card/no/1.json': { no_a: card('x') } },
    ],
  ])('is not said to be gone for want of %s, and is asked for again', async (_, some) => {
    const there: Record<string, unknown> = { ...some };
    const { cards } = source(there);
    expect((await cards(['hjerte'])).get('hjerte')).toEqual({ state: 'failed' });
    Object.assign(there, files);
    expect((await cards(['hjerte'])).get('hjerte')).toMatchObject({ state: 'there' });
  });
});
