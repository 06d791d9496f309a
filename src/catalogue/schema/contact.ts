import { z } from 'zod';
import { email, telephone, text, webAddress } from './fields.ts';

/** How to reach those who answer for a study: a unit, never a person. */
export const contactSchema = z.strictObject({
  name: text(120).optional().describe('Navnet på kontaktpunktet: en enhet, ikke en person'),
  email: email().optional().describe('Felles postkasse, ikke en persons e-post'),
  phone: telephone().optional().describe('Telefonnummer'),
  url: webAddress().optional().describe('Nettside med kontaktinformasjon'),
});

export type Contact = z.output<typeof contactSchema>;
