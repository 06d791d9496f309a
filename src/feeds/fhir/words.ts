import type { Language } from '../../catalogue/index.ts';

/** The English words of an element, beside the Norwegian ones; nothing when they are missing or the same. */
export const inEnglish = (norwegian: string | undefined, english: string | undefined) =>
  norwegian === undefined || english === undefined || english === norwegian
    ? undefined
    : {
        extension: [
          {
            url: 'http://hl7.org/fhir/StructureDefinition/translation',
            extension: [
              { url: 'lang', valueCode: 'en' },
              { url: 'content', valueString: english },
            ],
          },
        ],
      };

/** Words of which no code system says the same: a CodeableConcept of text alone. */
export const concept = (text: string, english?: string) => ({ text, _text: inEnglish(text, english) });

/** A name in the language of the study, with the English beside it. */
export const named = (name: Record<Language, string>, language: Language) => concept(name[language], name.en);

/** FHIR has no empty lists: what has no items is left out. */
export const filled = <T>(items: T[]): T[] | undefined => (items.length === 0 ? undefined : items);
