/** An option of a command: what is written after it, if anything, and what it does. */
interface Option {
  value?: string;
  says: string;
}

/** What a command does, how it is used, and the options it has, for `--help` and for reading its command line. */
export interface Command {
  does: string;
  example: string;
  options: Readonly<Record<string, Option>>;
}

const content: Option = { value: 'MAPPE', says: 'mappen med innholdet (vanligvis content)' };
const today: Option = {
  value: 'DATO',
  says: 'dagen det regnes fra, for eksempel 2026-05-12 (vanligvis i dag)',
};
const out: Option = { value: 'MAPPE', says: 'mappen nettstedet skrives til (vanligvis dist)' };
const site: Option = { value: 'ADRESSE', says: 'adressen nettstedet skal ligge på' };
const write: Option = { says: 'skriv også tabellen i docs/measured.md' };

/** Every command that takes options, by what stands behind `npm run`. */
export const commands = {
  check: {
    does: 'Kontrollerer innholdet: hva som er feil, hvor det står, og hva du gjør med det.',
    example: 'npm run check -- --level error',
    options: {
      content,
      today,
      level: {
        value: 'NIVÅ',
        says: 'error (bare feil), warning (også råd) eller due (også det som bør bekreftes)',
      },
      format: { value: 'FORM', says: 'text, json eller github' },
      language: { says: 'vis også hvor lett tekstene er å lese' },
    },
  },
  fix: {
    does: 'Retter det en maskin kan rette, og sier hva som ble endret.',
    example: 'npm run fix',
    options: { content, today },
  },
  new: {
    does: 'Spør om en ny studie og lager filen. Svarene kan også komme fra en fil, ett på hver linje.',
    example: 'npm run new',
    options: { content, today },
  },
  capture: {
    does: 'Henter det registrene sier om studier i Norge, fra filer, numre eller hele registeret, og sier hva som er nytt. Slutter med 1 når noe ikke kan leses, og med 2 når så mange statuser ville blitt endret at noen må se over først.',
    example: 'npm run capture -- nct NCT01234567',
    options: {
      content,
      today,
      norway: { says: 'les alle norske studier i registeret' },
      read: { value: 'DATO', says: 'dagen filene ble hentet fra registeret (vanligvis i dag)' },
      accept: { says: 'skriv endringene selv om mange studier får en annen status' },
      summary: { value: 'FIL', says: 'skriv også en oppsummering i Markdown til slutt i filen' },
      from: { value: 'ADRESSE', says: 'hent fra en annen adresse enn registerets egen' },
    },
  },
  draft: {
    does: 'Lager et utkast til omtalen av en studie som et register kjenner, eller av alle i listen fra sykehusene (fnsp og filen). Utkastet legges utenfor innholdet.',
    example: 'npm run draft -- NCT01234567 --from NCT01234567.json',
    options: {
      content,
      today,
      from: { value: 'FIL', says: 'registerets egen fil, så kriteriene blir med, delt i linjer' },
      out: { value: 'MAPPE', says: 'mappen utkastet skrives til (vanligvis drafts)' },
      print: { says: 'vis utkastet i stedet for å skrive det' },
    },
  },
  gaps: {
    does: 'Sier hva som mangler: av det som er hentet fra registrene, eller av det en liste har (fra KBS, et sykehus eller ICTRP). Slutter med 2 når noe mangler, og med 1 når noe ikke kan leses.',
    example: 'npm run gaps -- liste.csv --format markdown',
    options: {
      content,
      today,
      columns: {
        value: 'FIL',
        says: 'en YAML-fil som sier hva kolonnene i listen heter, og hva statusene betyr',
      },
      format: { value: 'FORM', says: 'text, markdown, csv eller json' },
    },
  },
  build: {
    does: 'Kontrollerer innholdet og bygger nettstedet.',
    example: 'npm run build -- --out dist',
    options: {
      content,
      today,
      out,
      site,
      previous: {
        value: 'FIL',
        says: 'adressene forrige utgave hadde: en fil, en mappe eller en nettadresse. Bygget stanser før en av dem går tapt',
      },
      fresh: { says: 'lag alt på nytt, uten noe som er tatt vare på fra tidligere bygg' },
    },
  },
  verify: {
    does: 'Sammenligner et bygget nettsted med sin egen liste over filer: hva som mangler, og hva som er annerledes.',
    example: 'npm run verify -- --site https://studier.example.no',
    options: { site: { value: 'STED', says: 'mappen eller nettadressen (vanligvis dist)' } },
  },
  start: {
    does: 'Bygger nettstedet når noe er endret, og viser det på denne maskinen.',
    example: 'npm start -- --port 8080',
    options: {
      content,
      today,
      out,
      site,
      port: { value: 'TALL', says: 'porten nettstedet vises på (vanligvis 4321)' },
      host: { value: 'ADRESSE', says: 'hvilken adresse på maskinen det vises på; 0.0.0.0 er alle' },
    },
  },
  dev: {
    does: 'Viser nettstedet mens du endrer koden.',
    example: 'npm run dev -- --content tests/fixtures/valid',
    options: { content, today, site },
  },
  bench: {
    does: 'Måler hvor raskt innhold av ulik størrelse kontrolleres og bygges.',
    example: 'npm run bench',
    options: { content, today, large: { says: 'mål også det største innholdet' }, write },
  },
  'bench:pages': {
    does: 'Måler hver slags side med Lighthouse, som på en telefon: fart, tilgjengelighet, god praksis og søkemotorer. Ord etter -- velger sidene som har dem i navnet eller adressen.',
    example: 'npm run bench:pages -- kart',
    options: { content, today, write },
  },
  'bench:search': {
    does: 'Måler hvor godt søket svarer.',
    example: 'npm run bench:search -- --misses',
    options: {
      content,
      today,
      misses: { says: 'vis søkene som ikke får godt svar' },
      write: { says: 'skriv også tallene som nettstedet viser, i src/measured/search-figures.json' },
    },
  },
  fuzz: {
    does: 'Endrer filer i innholdet tilfeldig, og ser at hver blir lest eller avvist på en god måte.',
    example: 'npm run fuzz -- --count 1000 --seed 7',
    options: {
      count: { value: 'TALL', says: 'hvor mange filer (vanligvis 10000)' },
      seed: { value: 'TALL', says: 'hvor tilfeldigheten begynner: samme tall gir samme filer' },
    },
  },
  picture: {
    does: 'Tegner hvilke deler av koden som bruker hvilke, i docs/architecture.svg.',
    example: 'npm run picture',
    options: {},
  },
  test: {
    does: 'Kjører alle kontroller og tester. Ord etter -- går til Vitest.',
    example: 'npm test -- tests/catalogue',
    options: {},
  },
} as const satisfies Record<string, Command>;

export type CommandName = keyof typeof commands;

/** What a command does, its options and an example, for a terminal. */
export function helpFor(name: CommandName): string {
  const { does, example, options }: Command = commands[name];
  const rows = Object.entries({ ...options, help: { says: 'vis denne teksten' } }).map(
    ([option, { value, says }]: [string, Option]) =>
      [`--${option}${value ? ` ${value}` : ''}`, says] as const,
  );
  const width = Math.max(...rows.map(([option]) => option.length));
  return [
    does,
    '',
    'Valg, etter --:',
    ...rows.map(([option, says]) => `  ${option.padEnd(width)}  ${says}`),
    '',
    `Eksempel: ${example}`,
  ].join('\n');
}
