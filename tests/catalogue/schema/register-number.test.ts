import { describe, expect, test } from 'vitest';
import { registerNumber } from '../../../src/catalogue/schema/register-number.ts';

describe('a number of the ethics committees', () => {
  const isNumber = (written: string): boolean => registerNumber.rek().safeParse(written).success;

  test.each(['2019/1234', '249364', '005.04', '4.2006.3606'])('can be %s', (written) =>
    expect(isNumber(written)).toBe(true),
  );

  test.each(['5.4', '05.04', '4.2019.36', 'S-05123', '2019/', '12', '2099.1'])('is not %s', (written) =>
    expect(isNumber(written)).toBe(false),
  );
});
