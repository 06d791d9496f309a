import { describe, expect, test } from 'vitest';
import { comparedFacts, listCard } from '../../../src/features/my-list/cards.ts';
import { createUrls } from '../../../src/urls.ts';
import { siteOf, study, unnamedSiteOf } from '../../valid.ts';

const urls = createUrls('https://studier.example.no/katalog');

describe('a study in the reader’s own list', () => {
  test('has its card and what is compared from visit to visit', () =>
    expect(
      listCard(
        study('trening-ved-hjertesvikt', {
          joining: 'invitation',
          sites: [siteOf('testsykehuset-vest', 'recruiting'), siteOf('testsykehuset-nord', 'completed')],
          unnamedSites: [unnamedSiteOf('Østre Testby', 'uncertain')],
        }),
        'no',
        urls,
      ),
    ).toMatchObject({
      id: 'trening-ved-hjertesvikt',
      url: '/katalog/studier/trening-ved-hjertesvikt/',
      status: 'recruiting',
      statusWords: 'Åpen – bare for inviterte',
      sites: 'ostre-testby:uncertain testsykehuset-nord:completed testsykehuset-vest:recruiting',
    }));

  test('is compared by the same facts in both languages, whatever the order of the hospitals', () => {
    const one = study('trening-ved-hjertesvikt');
    const other = { ...one, sites: [...one.sites].reverse() };
    expect(comparedFacts(other)).toEqual(comparedFacts(one));
    const { id, status, updated, sites } = listCard(one, 'en', urls);
    expect({ id, status, updated, sites }).toEqual(comparedFacts(one));
  });
});
