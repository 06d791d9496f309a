import { isPersonal } from '../facts/persons.ts';
import type { Mapped } from '../outcome.ts';
import type { FnspRecord } from './shape.ts';

/**
 * A study as the hospitals' present listing has it, for a person to write on. It has no number in any register, so it
 * is never captured, and what it says of recruitment is a question.
 */
export interface ListedDraft {
  /** The listing's own number. */
  id: string;
  title: string;
  /** The hospitals' own summary, for a person to rewrite. */
  summary?: string;
  /** Names as the listing has them: categories, trusts, treatments and codes of SNOMED CT. */
  categories: readonly string[];
  responsible?: string;
  participating: readonly string[];
  treatments: readonly string[];
  snomed: readonly string[];
  status: { written: string; question: string };
  href?: string;
}

/** The listing has two statuses where the catalogue has four, and nobody knows how old either is. */
const questions: Readonly<Record<string, string>> = {
  'Åpen for rekruttering':
    'Listen sier «Åpen for rekruttering». Tar studien inn nye deltakere nå? Skriv recruiting. Er den stengt, skriv active-not-recruiting, eller completed når den er ferdig.',
  Pågående:
    'Listen sier «Pågående». Tar studien inn nye deltakere, skriv recruiting. Er den stengt for nye, men i gang, skriv active-not-recruiting. Er den ferdig, skriv completed.',
};
const otherStatus = (written: string): string =>
  `Listen sier «${written}». Skriv recruiting, not-yet-recruiting, active-not-recruiting eller completed.`;
const noStatus = 'Listen sier ikke noe om rekruttering. Spør sykehuset hvordan det står til.';

/** A draft of a study in the listing. */
export function draftOf(record: FnspRecord): Mapped<ListedDraft> {
  const { id, tittel } = record;
  if (id === undefined) {
    return {
      refused: { kind: 'no-number', reason: 'Studien mangler «id» i listen. Last ned listen på nytt.' },
    };
  }
  if (tittel === undefined) {
    const reason = 'Studien mangler tittel i listen. Se etter hos sykehuset som la den ut.';
    return { refused: { number: id, kind: 'no-title', reason } };
  }
  const summary = onOneLine(record.sammendrag ?? '');
  const isHeldBack = summary !== '' && isPersonal(summary);
  const status = record.status ?? '';
  return {
    number: id,
    notes: isHeldBack
      ? ['Sammendraget har en e-postadresse, et telefonnummer eller et navn, og er utelatt. Skriv et nytt.']
      : [],
    record: {
      id,
      title: onOneLine(tittel),
      ...(summary !== '' && !isHeldBack && { summary }),
      categories: record.kategorier,
      ...(record.utfort_av && { responsible: record.utfort_av }),
      participating: record.deltakende_foretak,
      treatments: record.relaterte_behandlinger,
      snomed: record.relaterte_diagnoser,
      status: {
        written: status,
        question: questions[status] ?? (status === '' ? noStatus : otherStatus(status)),
      },
      ...(record.lenke && { href: record.lenke }),
    },
  };
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
