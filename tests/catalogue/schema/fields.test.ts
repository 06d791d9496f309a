import { describe, expect, test } from 'vitest';
import { age, telephone } from '../../../src/catalogue/schema/fields.ts';

describe('an age', () => {
  test.each([
    ['18', 18],
    ['0', 0],
    ['6 måneder', 0.5],
    ['76 månader', 76 / 12],
    ['1 måned', 1 / 12],
    ['30 uker', 30 / 52],
    ['1 veke', 1 / 52],
    ['130', 130],
  ])('%s is read in years', (written, years) => expect(age().parse(written)).toBe(years));

  test.each(['18 år gammel', '-1', '131', '6 dager', '6måneder', 'atten', '18.5', '6 toString'])(
    '%s is none',
    (written) => expect(age().safeParse(written).success).toBe(false),
  );
});

describe('a telephone number', () => {
  test.each(['55 55 55 55', '55555555', '02770', '06800', '+47 55 55 55 55'])('can be %s', (written) =>
    expect(telephone().parse(written)).toBe(written),
  );
  test.each(['2770', '12345', '55 55', 'ring oss', '+', '0277 0'])('is not %s', (written) =>
    expect(telephone().safeParse(written).success).toBe(false),
  );
});
