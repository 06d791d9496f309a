import { expect, test } from 'vitest';
import type { Study } from '../../../../src/catalogue/index.ts';
import { studyPage } from '../../../../src/features/study/index.ts';
import { contextIn } from '../../../page/context.ts';
import { study, uncertain } from '../../../valid.ts';
import { pageOf } from '../page-of.ts';

test.each([
  ['2026-05-12', 'Sykehuset bekreftet åpen 12. mai 2026.'],
  [undefined, 'I oversikten er den oppført som åpen.'],
])('the page tells what people and a register say, where the register has changed: %s', (confirmed, said) => {
  const { status, certainty } = uncertain();
  const voices = {
    people: { status: 'recruiting', confirmed },
    register: { register: 'nct', status: 'completed', day: '2026-11-03' },
  };
  const { doubt } = pageOf({
    status,
    certainty: { ...certainty, because: 'register-changed', voices } as Study['certainty'],
  }).intro;
  expect(doubt).toBe(`${said} ClinicalTrials.gov meldte avsluttet 3. november 2026.`);
});

test('the page says who confirmed it, where no hospital did', () => {
  const { status, certainty } = uncertain();
  const voices = {
    people: { status: 'not-yet-recruiting', confirmed: '2026-05-12' },
    register: { register: 'euct', status: 'active-not-recruiting', day: '2026-11' },
  };
  const page = studyPage(
    contextIn('en'),
    study('trening-ved-hjertesvikt', {
      status,
      institutions: [],
      certainty: { ...certainty, because: 'register-changed', voices } as Study['certainty'],
    }),
  );
  expect(page.intro.doubt).toBe(
    'Those who run the study confirmed it as not yet open 12 May 2026. The EU register CTIS reported it as closed to new participants November 2026.',
  );
});

test('the page names every register that says something of the study, and when it was read', () => {
  const { source } = pageOf({
    source: { register: 'nct', retrieved: '2026-04-05' },
    voices: { status: 'nct', acronym: 'isrctn' },
    records: (['nct', 'isrctn', 'euct'] as const).map((register) => ({
      register,
      number: '',
      file: '',
      read: '2026-04-06',
      verified: '2026-03',
      status: 'recruiting',
      statusInRegister: '',
    })),
  });
  expect(source.slice(0, 4)).toEqual([
    'Fakta er hentet fra ClinicalTrials.gov 5. april 2026.',
    'Fakta er hentet fra ISRCTN 6. april 2026.',
    'Der ble de sist bekreftet eller oppdatert mars 2026.',
    'De som driver registeret, står ikke bak denne oversikten.',
  ]);
});

test('the page calls a title that a register has in Norwegian the register’s, and no translation', () => {
  const { facts } = pageOf({
    registeredTitle: { text: 'Exercise at home', language: 'en' },
    voices: { title: 'euct', registeredTitle: 'nct' },
  }).facts;
  expect(facts.slice(0, 2).map(({ label }) => label)).toEqual([
    'Tittel i ClinicalTrials.gov',
    'Tittel i EUs register CTIS',
  ]);
});
