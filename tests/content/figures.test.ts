import { describe } from 'vitest';
import { testAgreement } from '../figures/agreement.ts';
import { today } from './catalogue.ts';

describe.each([today, '2028-02-29'])('counted from the files of the own content alone on %s', (day) =>
  testAgreement('content', day),
);
