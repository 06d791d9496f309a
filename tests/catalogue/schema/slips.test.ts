import { describe, expect, test } from 'vitest';
import { meantRegisterNumber } from '../../../src/catalogue/schema/other-numbers.ts';
import {
  meantAge,
  meantChoice,
  meantDay,
  meantEmail,
  meantMonth,
  meantNumber,
  meantTelephone,
  meantTruth,
} from '../../../src/catalogue/schema/slips.ts';

type Cases = readonly (readonly [written: string, meant: string | undefined])[];

/** What each is understood as; undefined where it can be read in two ways, or not at all. */
const understood: readonly [what: string, meant: (written: string) => string | undefined, cases: Cases][] = [
  [
    'a day',
    meantDay,
    [
      ['2026-5-1', '2026-05-01'],
      ['2026/05/01', '2026-05-01'],
      ['2026.05.01', '2026-05-01'],
      ['20260501', '2026-05-01'],
      ['2026–05–01', '2026-05-01'],
      ['2026-05-01T00:00:00Z', '2026-05-01'],
      ['01.05.2026', '2026-05-01'],
      ['1.5.2026', '2026-05-01'],
      ['12.05.26', '2026-05-12'],
      ['12.05.76', undefined],
      ['31/12/2025', '2025-12-31'],
      ['5/5/2026', '2026-05-05'],
      ['1/5/2026', undefined],
      ['01-05-2026', undefined],
      ['13/05/26', undefined],
      ['30.02.2026', undefined],
      ['12. mai 2026', '2026-05-12'],
      ['12 mai 2026', '2026-05-12'],
      ['den 1. jan. 2026', '2026-01-01'],
      ['1. desember 26', '2026-12-01'],
      ['“12. mai 2026”', '2026-05-12'],
      ['12.\u00a0mai\u00a02026', '2026-05-12'],
      ['May 12, 2026', '2026-05-12'],
      ['12 October 2026', '2026-10-12'],
      ['31. april 2026', undefined],
      ['12. m 2026', undefined],
      ['mai 2026', undefined],
      ['i går', undefined],
    ],
  ],
  [
    'a month',
    meantMonth,
    [
      ['05.2026', '2026-05'],
      ['5/2026', '2026-05'],
      ['2026-5', '2026-05'],
      ['2026–05', '2026-05'],
      ['mai 2026', '2026-05'],
      ['Des. 2026', '2026-12'],
      ['March 2026', '2026-03'],
      ['13.2026', undefined],
      ['våren 2026', undefined],
      ['2026', undefined],
    ],
  ],
  [
    'a whole number',
    meantNumber,
    [
      ['1 200', '1200'],
      ['1\u00a0200', '1200'],
      ['1.200', '1200'],
      ['1.200.000', '1200000'],
      ['200 deltakere', '200'],
      ['1 200 pasienter', '1200'],
      ['Fase 2', '2'],
      ['PHASE3', '3'],
      ['12.000', undefined],
      ['1,200', undefined],
      ['1.5', undefined],
      ['0.500', undefined],
      ['1 20', undefined],
      ['1 200.000', undefined],
      ['ca. 200', undefined],
      ['100-200', undefined],
      ['fase 2/3', undefined],
    ],
  ],
  [
    'an age',
    meantAge,
    [
      ['18år', '18'],
      ['18 Years', '18'],
      ['6 Months', '6 måneder'],
      ['6 mnd.', '6 måneder'],
      ['1 Month', '1 måned'],
      ['1 Week', '1 uke'],
      ['30 Weeks', '30 uker'],
      ['18+', undefined],
      ['over 18', undefined],
      ['18-65', undefined],
      ['18 dager', undefined],
    ],
  ],
  [
    'a telephone number',
    meantTelephone,
    [
      ['tlf: 55 55 55 55', '55 55 55 55'],
      ['Telefon 55555555', '55555555'],
      ['55-55-55-55', '55 55 55 55'],
      ['55.55.55.55', '55 55 55 55'],
      ['(+47) 55555555', '+47 55555555'],
      ['0047 55555555', '+47 55555555'],
      ['55 55 55 55 (sentralbord)', undefined],
      ['55 55 55 55 / 56', undefined],
      ['ring oss', undefined],
    ],
  ],
  [
    'true or false',
    meantTruth,
    [
      ['ja', 'true'],
      ['Nei', 'false'],
      ['True', 'true'],
      ['kanskje', undefined],
    ],
  ],
  [
    'an address for e-mail',
    meantEmail,
    [
      ['E-post: post@example.no', 'post@example.no'],
      ['mailto:post@example.no', 'post@example.no'],
      ['<post@example.no>', 'post@example.no'],
      ['“post@example.no”', 'post@example.no'],
    ],
  ],
  [
    'a status',
    (written) => meantChoice(written, ['recruiting', 'not-yet-recruiting', 'active-not-recruiting']),
    [
      ['Recruiting', 'recruiting'],
      ['NOT_YET_RECRUITING', 'not-yet-recruiting'],
      ['Active, not recruiting', 'active-not-recruiting'],
      ['“recruiting”', 'recruiting'],
      ['Active', undefined],
      ['not recruiting', undefined],
    ],
  ],
  ...numbers({
    nct: [
      ['nct05679024', 'NCT05679024'],
      ['NCT 05679024', 'NCT05679024'],
      ['05679024', 'NCT05679024'],
      ['ClinicalTrials.gov: NCT05679024', 'NCT05679024'],
      ['https://clinicaltrials.gov/study/NCT05679024', 'NCT05679024'],
      ['https://classic.clinicaltrials.gov/ct2/show/NCT05679024?term=kols', 'NCT05679024'],
      ['https://example.no/NCT05679024', undefined],
      ['https://evilclinicaltrials.gov/NCT05679024', undefined],
      ['https://clinicaltrials.gov/study/NCT05679024?see=NCT05679025', undefined],
      ['NCT05679024 og NCT05679025', undefined],
      ['NCT0567902', undefined],
      ['NCT05679024 (avsluttet)', undefined],
    ],
    isrctn: [
      ['isrctn12949496', 'ISRCTN12949496'],
      ['https://www.isrctn.com/ISRCTN12949496', 'ISRCTN12949496'],
      ['https://doi.org/10.1186/ISRCTN12949496', 'ISRCTN12949496'],
    ],
    euct: [
      ['EU CT 2023-505613-24-00', '2023-505613-24-00'],
      ['2023–505613–24–00', '2023-505613-24-00'],
      ['https://euclinicaltrials.eu/ctis-public/view/2023-505613-24-00', '2023-505613-24-00'],
      ['2023-505613-24', undefined],
    ],
    eudract: [
      ['EudraCT nr. 2012-003632-23', '2012-003632-23'],
      ['https://www.clinicaltrialsregister.eu/ctr-search/trial/2012-003632-23/NO', '2012-003632-23'],
    ],
    rek: [
      ['REK 2019/1234', '2019/1234'],
      ['REK-nr. 123456', '123456'],
      ['2019/1234/REK sør-øst', '2019/1234'],
      ['2019 / 1234', '2019/1234'],
      ['2019-1234', undefined],
      ['REK 2019/1234 og 2020/5', undefined],
      ['12345 pasienter', undefined],
    ],
  }),
];

function numbers(cases: Record<string, Cases>): typeof understood {
  return Object.entries(cases).map(([register, own]) => [
    `a number of ${register}`,
    (written) => meantRegisterNumber(register, written),
    own,
  ]);
}

describe.each(understood)('%s', (_, meant, cases) => {
  test.each(cases)('%j is understood as %s', (written, expected) => expect(meant(written)).toBe(expected));
});
