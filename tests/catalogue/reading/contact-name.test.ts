import { describe, expect, test } from 'vitest';
import { contactNameFault } from '../../../src/catalogue/reading/contact-name.ts';

const levelOf = (name: string): string => {
  const fault = contactNameFault(name);
  return fault === undefined ? 'none' : (fault.level ?? 'error');
};

describe('the name of a contact', () => {
  test.each([
    'Kari Nordmann',
    'Ola Bjørnebekk',
    'Nordmann, Kari',
    'Kari M. Nordmann',
    'KARI NORDMANN',
    'kari nordmann',
    'Anne-Lise von Hansen',
    'Per Arne Strandebø',
    'overlege Kari Nordmann',
    'Dr. Bjørnebekk',
    'Kari Nordmann, PhD',
  ])('that is a person’s is refused: %s', (name) => expect(levelOf(name)).toBe('error'));

  test.each(['Zyx Qwerton', 'Marie Curie-senteret', 'Kari Nordmann ved posten', 'Kari Nordmann AS'])(
    'that may be a unit’s is asked about: %s',
    (name) => expect(levelOf(name)).toBe('warning'),
  );

  test.each([
    'Forskningsposten',
    'Kliniske studier, Haukeland',
    'Martina Hansens Hospital',
    'Eva senteret',
    'Ida Studien',
    'Klinikk for kreft',
    'St. Olavs hospital',
    'Nordic Trials',
    'Siri-studien',
    'Hansen og Dahls legekontor',
  ])('that is a unit’s stands: %s', (name) => expect(levelOf(name)).toBe('none'));
});
