import { describe, expect, test } from 'vitest';
import { cardOf, comparedFacts, publishedCardOf } from '../../../src/search/index/card.ts';
import { createUrls } from '../../../src/urls.ts';
import { siteOf, study, unnamedSiteOf, valid } from '../../valid.ts';

const urls = createUrls('https://studier.example.no/');

describe('a result card', () => {
  test('on the English side is English where the study is translated', () =>
    expect(cardOf(study('lys-mot-depresjon'), 'en', urls)).toMatchObject({
      title: 'Can morning light ease depression?',
      language: 'en',
      url: '/en/studies/lys-mot-depresjon/',
    }));

  test('on the English side is Norwegian where it is not, and says so', () =>
    expect(cardOf(study('d-vitamin-ved-ms'), 'en', urls)).toMatchObject({
      title: 'Verkar D-vitamin på trøyttleik ved MS?',
      language: 'nn',
      where: 'Testvest',
      who: 'adults aged 18 and over',
    }));

  test('on the Norwegian side is in the form the study is written in', () =>
    expect(cardOf(study('d-vitamin-ved-ms'), 'no', urls)).toMatchObject({
      title: 'Verkar D-vitamin på trøyttleik ved MS?',
      language: 'nn',
      url: '/studier/d-vitamin-ved-ms/',
    }));

  test('of the search tells how the study stands where it stands otherwise than as a whole, and names the place', () => {
    const sites = [siteOf('testsykehuset-ost'), siteOf('testsykehuset-nord', 'completed')];
    const unnamedSites = [unnamedSiteOf('Testvik', 'uncertain', 'vest')];
    const one = study('lys-mot-depresjon', { sites, unnamedSites, regions: ['sor-ost', 'nord', 'vest'] });
    const uncertain = { status: 'uncertain', statusWords: expect.stringMatching(/^Usikkert.* \(Testvik\)$/) };
    expect(publishedCardOf(one, 'no', valid.institutions, urls).elsewhere).toEqual({
      'institution testsykehuset-nord': { status: 'completed', statusWords: 'Ferdig (Testnord)' },
      'institution testsykehuset-vest': uncertain,
      'institution universitetet-i-testvik': uncertain,
      'region nord': { status: 'completed', statusWords: 'Ferdig (Helse Nord)' },
      'region vest': { status: 'uncertain', statusWords: expect.stringMatching(/ \(Helse Vest\)$/) },
      'town Testvik': uncertain,
    });
    // What closed there was not stopped there.
    const stopped = { ...one, status: 'completed', stopKind: 'terminated' } as const;
    const closed = [siteOf('testsykehuset-ost', 'active-not-recruiting')];
    const card = publishedCardOf({ ...stopped, sites: closed }, 'no', valid.institutions, urls);
    expect([card.sign, card.statusWords]).toEqual(['stopped', 'Avbrutt før tiden']);
    expect(card.elsewhere?.['institution testsykehuset-ost']).toEqual({
      status: 'active-not-recruiting',
      sign: 'active-not-recruiting',
      statusWords: 'Stengt for nye (Testøst)',
    });
    const same = study('d-vitamin-ved-ms');
    expect(publishedCardOf(same, 'no', valid.institutions, urls)).toEqual({
      ...cardOf(same, 'no', urls),
      ...comparedFacts(same),
    });
  });
});

describe('a study in the reader’s own list', () => {
  test('has its card and what is compared from visit to visit', () =>
    expect(
      publishedCardOf(
        study('trening-ved-hjertesvikt', {
          joining: 'invitation',
          sites: [siteOf('testsykehuset-vest', 'recruiting'), siteOf('testsykehuset-nord', 'completed')],
          unnamedSites: [unnamedSiteOf('Østre Testby', 'uncertain')],
        }),
        'no',
        valid.institutions,
        urls,
      ),
    ).toMatchObject({
      id: 'trening-ved-hjertesvikt',
      url: '/studier/trening-ved-hjertesvikt/',
      status: 'recruiting',
      statusWords: 'Åpen – bare for inviterte',
      sites: 'ostre-testby:uncertain testsykehuset-nord:completed testsykehuset-vest:recruiting',
    }));

  test('is compared by the same facts in both languages, whatever the order of the hospitals', () => {
    const one = study('trening-ved-hjertesvikt');
    const other = { ...one, sites: [...one.sites].reverse() };
    expect(comparedFacts(other)).toEqual(comparedFacts(one));
    const { id, status, updated, sites } = publishedCardOf(one, 'en', valid.institutions, urls);
    expect({ id, status, updated, sites }).toEqual(comparedFacts(one));
  });
});
