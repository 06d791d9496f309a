/** What there is to do with a study, and which list it stands in. */
export const gapKinds = {
  lacking: 'Står i listen, men ikke hos oss',
  unnumbered: 'Står i listen uten nummer, så en person må finne ut om vi har den',
  status: 'Listen har en annen status enn vi',
  dates: 'Listen har andre datoer enn vi',
  sites: 'Listen har steder vi ikke har',
  undescribed: 'Registeret kjenner studien, og ingen har skrevet en omtale',
  old: 'Avsluttet for så lenge siden at den ikke har fått en side',
  voices: 'Registeret har en annen status enn studiens fil, eller to registre er uenige',
  'site-status': 'Registeret har en annen status ved et sykehus enn studiens fil',
  'register-sites': 'Registeret har steder som ikke står i studiens fil',
  'own-sites': 'Studiens fil har steder som registeret ikke har',
  'register-dates': 'Registeret har andre datoer enn studiens fil',
  'near-miss': 'Kan være samme studie, men numrene knytter for mange sammen',
  'site-choice': 'Stedet kan være flere sykehus',
  'condition-choice': 'Sykdommen kan være flere',
} as const;
export type GapKind = keyof typeof gapKinds;

/** One thing that is missing, or that differs. */
export interface Gap {
  kind: GapKind;
  number: string;
  title: string;
  /** Hospitals it concerns, by name. */
  hospitals: readonly string[];
  what: string;
  /** The file, or the place in the list, where it is seen. */
  where: string;
}
