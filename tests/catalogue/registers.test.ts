import { expect, test } from 'vitest';
import { registerAddress } from '../../src/catalogue/index.ts';

test.each([
  ['nct', 'NCT01234567', 'https://clinicaltrials.gov/study/NCT01234567'],
  ['isrctn', 'ISRCTN12949496', 'https://www.isrctn.com/ISRCTN12949496'],
  ['euct', '2023-505613-24-00', 'https://euclinicaltrials.eu/ctis-public/view/2023-505613-24-00'],
  ['rek', '2019/1234', undefined],
])('a number of %s leads to its register where that has a page for it', (register, number, address) =>
  expect(registerAddress(register, number).href).toBe(address),
);
