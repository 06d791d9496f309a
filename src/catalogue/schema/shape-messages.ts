import type { DataFault } from './fault.ts';

/** A value of the wrong shape, what it was read as and what it looks like in the file. */
export interface Written {
  read: unknown;
  /** As it stands in the file: YAML makes one line of several, so what was read no longer tells. */
  asWritten: string;
  /** As the list or the fields around it stand in the file. */
  around: string;
}

/**
 * Says that a list, a group of fields or one text was expected where an editor wrote another of them.
 *
 * @param names the fields that are known there, or in each item of a list
 */
export function wrongShape(
  path: PropertyKey[],
  field: string,
  { read: written, asWritten, around }: Written,
  expected: string,
  names: string[],
): DataFault {
  if (expected === 'array' && typeof written === 'string') return listNeeded(path, field, asWritten, names);
  if (expected === 'object') return fieldsNeeded(path, field, written, names);
  const inList = typeof path.at(-1) === 'number';
  if (inList && typeof written === 'object' && written !== null && !Array.isArray(written)) {
    return colonInItem(path, field, { key: Object.keys(written)[0] ?? '', asWritten, around });
  }
  if (expected === 'array') return dashNeeded(path, field, Object.keys(Object(written)));
  const help = Array.isArray(written)
    ? 'Her skal det stå én verdi, ikke en liste.'
    : 'Her skal det stå én verdi, ikke flere felt. Er kolonet en del av teksten, sett anførselstegn rundt hele.';
  return { path, rule: 'wrong-shape', message: `«${field}» er skrevet på feil måte.`, help };
}

/** `sites:` with fields right under it, or with `-institution: …`, which is a field of that name. */
function dashNeeded(path: PropertyKey[], field: string, [first = '']: string[]): DataFault {
  if (first.startsWith('-')) {
    return {
      path: [...path, first],
      rule: 'missing-space',
      message: `Det mangler et mellomrom etter bindestreken: «${first}».`,
      help: `Skriv «- ${first.slice(1)}: …».`,
    };
  }
  return {
    path,
    rule: 'list-needed',
    message: `«${field}» skal være en liste.`,
    help: `Sett «- » foran «${first}: …», og rykk de andre linjene som hører til, to mellomrom lenger inn.`,
  };
}

function listNeeded(path: PropertyKey[], field: string, asWritten: string, names: string[]): DataFault {
  if (/^-\S/.test(asWritten)) {
    return {
      path,
      rule: 'missing-space',
      message: `Det mangler et mellomrom etter bindestreken i listen «${field}».`,
      help: `Skriv hver linje slik: «- ${asWritten.slice(1).split('\n')[0]?.trim()}».`,
    };
  }
  // Which of the fields of an item a text is, only a person knows.
  if (names.length > 0) {
    return {
      path,
      rule: 'list-needed',
      message: `«${field}» skal være en liste, der hvert punkt har felt under seg.`,
      help: `Skriv det som står der, på linjen under «${field}:», slik: «- ${names[0]}: …». Disse feltene finnes: ${names.join(', ')}.`,
    };
  }
  const isOne = !mayBeSeveral.test(asWritten);
  return {
    path,
    rule: 'list-needed',
    message: `«${field}» skal være en liste.`,
    help: isOne
      ? `Sett klammer rundt verdien: ${field}: [${asWritten}].`
      : `Skriv hvert punkt på sin egen linje under «${field}:», med «- » foran. Er alt ett punkt, sett «- » foran hele.`,
    wrapInList: isOne,
  };
}

/**
 * A comma, a bullet, a number or a line end may part several values or stand inside one: only a person knows. A value
 * with brackets of its own would not survive being put in brackets. Phase 2/3 is two.
 */
const mayBeSeveral = /[,;•‣▪◦●·*+–\n[\]{}#:]|^-|\s-\s|^\d\/\d$|(?:^|\s)(?:\d{1,2}|[a-zæøå])[.)]\s/i;

/**
 * `- har kols: grad 2` is read as a field called «har kols». Quotes mend it where it is plain where the item ends: it
 * ends with its line, but between brackets a comma ends it that may have been a part of it.
 */
function colonInItem(
  path: PropertyKey[],
  field: string,
  { key, asWritten, around }: { key: string; asWritten: string; around: string },
): DataFault {
  const fault = {
    path,
    rule: 'unquoted-colon',
    message: `Et punkt i listen «${field}» har kolon, men ikke anførselstegn: «${key}: …».`,
  };
  if (around.startsWith('[')) {
    return {
      ...fault,
      help: `Skriv hvert punkt på sin egen linje under «${field}:», med «- » foran og anførselstegn rundt, slik: - "${key}: …".`,
    };
  }
  if (asWritten.trimEnd().includes('\n')) {
    return {
      ...fault,
      help: `Skriv hele punktet på én linje, med anførselstegn rundt: - "${key}: …". Er linjen under et eget punkt, sett «- » foran den.`,
    };
  }
  return { ...fault, help: `Sett anførselstegn rundt hele punktet: "${key}: …".`, quoteAsWritten: true };
}

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
