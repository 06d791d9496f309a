import { describe } from 'vitest';
import { validFolder } from '../catalogue/content.ts';
import { testAgreement } from './agreement.ts';

describe.each(['2026-11-20', '2028-02-29', '2030-12-31'])(
  'counted from the files of the fixture alone on %s',
  (today) => testAgreement(validFolder, today),
);
