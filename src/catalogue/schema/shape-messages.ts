import type { DataFault } from './fault.ts';

/** Says that a list, a group of fields or one text was expected where an editor wrote another of them. */
export function wrongShape(
  path: PropertyKey[],
  field: string,
  written: unknown,
  expected: string,
  names: string[],
): DataFault {
  if (expected === 'array' && typeof written === 'string') return listNeeded(path, field, written);
  if (expected === 'object') return fieldsNeeded(path, field, written, names);
  const inList = typeof path.at(-1) === 'number';
  if (inList && typeof written === 'object' && written !== null && !Array.isArray(written)) {
    return colonInItem(path, field, Object.keys(written)[0] ?? '');
  }
  return {
    path,
    rule: 'wrong-shape',
    message: `«${field}» er skrevet på feil måte.`,
    help:
      expected === 'array'
        ? `Her skal det stå en liste: ${field}: [ … ].`
        : `Her skal det stå én verdi, ikke ${Array.isArray(written) ? 'en liste' : 'flere felt'}.`,
  };
}

function listNeeded(path: PropertyKey[], field: string, written: string): DataFault {
  if (/^-\S/.test(written)) {
    return {
      path,
      rule: 'missing-space',
      message: `Det mangler et mellomrom etter bindestreken i listen «${field}».`,
      help: `Skriv hver linje slik: «- ${written.slice(1).split(/\s/)[0]}».`,
    };
  }
  // A comma, a bullet or a semicolon may part several values or stand inside one: only a person knows. A value with
  // brackets of its own would not survive being put in brackets.
  const isOne = !/[,;•·‣▪*–\n[\]{}#:]|^-|\s-\s/.test(written);
  return {
    path,
    rule: 'list-needed',
    message: `«${field}» skal være en liste.`,
    help: isOne
      ? `Sett klammer rundt verdien: ${field}: [${written}].`
      : `Skriv hvert punkt på sin egen linje under «${field}:», med «- » foran. Er alt ett punkt, sett «- » foran hele.`,
    wrapInList: isOne,
  };
}

/** `- har kols: grad 2` is read as a field called «har kols». */
const colonInItem = (path: PropertyKey[], field: string, key: string): DataFault => ({
  path,
  rule: 'unquoted-colon',
  message: `Et punkt i listen «${field}» har kolon, men ikke anførselstegn: «${key}: …».`,
  help: `Sett anførselstegn rundt hele punktet: "${key}: …".`,
  quoteAsWritten: true,
});

function fieldsNeeded(path: PropertyKey[], field: string, written: unknown, names: string[]): DataFault {
  if (field === '') {
    return {
      path,
      rule: 'no-fields',
      message: 'Filen har ingen felt.',
      help: `Skriv hvert felt på sin linje: «felt: verdi». Se en annen fil i samme mappe, eller begynn med «${names[0]}: …».`,
    };
  }
  const [, name = '', value] = /^([\w-]+):(\S.*)$/.exec(String(written)) ?? [];
  if (value !== undefined && names.includes(name)) {
    return {
      path,
      rule: 'missing-space',
      message: `Det mangler et mellomrom etter kolon: «${name}:${value}».`,
      help: `Skriv «${name}: ${value}».`,
    };
  }
  const inList = typeof path.at(-1) === 'number';
  return {
    path,
    rule: 'wrong-shape',
    message: `«${field}» skal ha felt under seg, ikke bare en ${Array.isArray(written) ? 'liste' : 'tekst'}.`,
    help: `Skriv ${inList ? '' : `${field}: `}{ ${names[0] ?? 'felt'}: … }. Disse finnes: ${names.join(', ')}.`,
  };
}
