import { pattern, textOrDigits } from './fields.ts';
import { meantRegisterNumber } from './other-numbers.ts';

/** As the committees number studies now; before 2009 they did so each in its own way: `005.04`, `4.2006.3606`. */
const rekNumber = /^\d{4,6}$|^(19|20)\d{2}\/\d{1,5}$|^\d{3}\.\d{2}$|^\d\.200\d\.\d{1,5}$/;

/** The number that each register, and the ethics committees, give a study: one schema each. */
export const registerNumber = {
  rek: () =>
    pattern(rekNumber, 'et REK-nummer', '2019/1234 eller 123456', (written) =>
      meantRegisterNumber('rek', written),
    ).meta(textOrDigits),
  euct: () =>
    pattern(/^20\d{2}-5\d{5}-\d{2}-\d{2}$/, 'et EU CT-nummer', '2023-505613-24-00', (written) =>
      meantRegisterNumber('euct', written),
    ),
  nct: () =>
    pattern(/^NCT\d{8}$/, 'et NCT-nummer', 'NCT01234567', (written) => meantRegisterNumber('nct', written)),
  isrctn: () =>
    pattern(/^ISRCTN\d{8}$/, 'et ISRCTN-nummer', 'ISRCTN12949496', (written) =>
      meantRegisterNumber('isrctn', written),
    ),
  eudract: () =>
    pattern(/^(19|20)\d{2}-\d{6}-\d{2}$/, 'et EudraCT-nummer', '2012-003632-23', (written) =>
      meantRegisterNumber('eudract', written),
    ),
};
