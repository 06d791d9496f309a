import { describe, expect, test } from 'vitest';
import { cardOf } from '../../../src/search/index/card.ts';
import { createUrls } from '../../../src/urls.ts';
import { study } from '../../valid.ts';

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
});
