import type { IsoDate } from './dates.ts';
import { sharedFacts } from './joining/voices.ts';
import type { Fault, Problem } from './problem.ts';
import { capturedPath } from './reading/captured/captured-path.ts';
import { folderOf, idOfPath } from './reading/content-paths.ts';
import { readMarkdownDraft } from './reading/drafts.ts';
import type { Draft } from './reading/record.ts';
import { problemAt, type SourceFile, sourceOfText } from './reading/source.ts';
import { capturedRegisters } from './schema/choices.ts';
import { markdownKinds } from './schema/content-kinds.ts';
import { schemaAt } from './schema/walk.ts';
import { saysTheSame } from './schema/word-sets.ts';

/** The content as it was before someone began to change it. */
export interface Earlier {
  /** Every file there was, by its path below the content folder. */
  paths: ReadonlySet<string>;
  /** The text of each that has another text now, or is gone. */
  changed: ReadonlyMap<string, string>;
}

/**
 * What only shows beside the content as it was: a text or facts that changed while the date of the text did not, and
 * a file with a new name that does not say the old one. Files that cannot be read have problems enough.
 */
export function problemsSince(earlier: Earlier, sources: readonly SourceFile[], today: IsoDate): Problem[] {
  const moves = movedStudies(sources, earlier);
  const before = new Map([...earlier.changed, ...textsBefore(moves, earlier)]);
  const present = new Set(sources.map(({ path }) => path));
  const isCaptured = (path: string): boolean => present.has(path);
  return [
    ...sources.flatMap((source) => withoutNewDate(source, before.get(source.path), today, isCaptured)),
    ...renamed(moves),
  ];
}

/** The kinds of file that say when their text was last changed. */
const dated = [markdownKinds.study, markdownKinds.translation, markdownKinds.page];

/**
 * Fields that are no part of what the date is of: dates themselves, where the facts come from, and what others answer
 * for, as each hospital does for its own block.
 */
const ownDates = ['updated', 'added', 'confirmed', 'source', 'sites', 'previousSlugs', 'advertising'];

/** @param text what the file said before; undefined where it says the same, or is new */
function withoutNewDate(
  source: SourceFile,
  text: string | undefined,
  today: IsoDate,
  isCaptured: (path: string) => boolean,
): Problem[] {
  const kind = dated.find(({ folders }) => folders.some((folder) => folder === folderOf(source.path)));
  if (text === undefined || !kind) return [];
  const [before, after] = [draftOf(source.path, text), draftOf(source.path, source.written)];
  if (!before || !after) return [];
  const now = fieldsOf(after);
  const then = withoutLeft(fieldsOf(before), now, isCaptured);
  const updated = now['updated'];
  // What was changed today already has the right date.
  if (typeof updated !== 'string' || updated !== then['updated'] || updated === today) return [];
  const fields = [...new Set([...Object.keys(then), ...Object.keys(now)])].filter(
    (field) =>
      !ownDates.includes(field) && !saysTheSame(then[field], now[field], schemaAt(kind.schema, [field])),
  );
  const what = [...fields, ...(words(before.body) === words(after.body) ? [] : ['teksten under feltene'])];
  if (what.length === 0) return [];
  return [problemAt(source.file, after.places.line(['updated']), 'updated', oldDate(what, updated, today))];
}

/** What was said before, without facts that are left to a register now: they are its own, with its date. */
function withoutLeft(then: Fields, now: Fields, isCaptured: (path: string) => boolean): Fields {
  const ids = groupIn(now, 'ids');
  const isKnown = capturedRegisters.some((register) =>
    isCaptured(capturedPath(register, String(ids[register]))),
  );
  if (!isKnown) return then;
  const left = sharedFacts.filter(
    (fact) => !fact.startsWith('ids.') && isStated(then, fact) && !isStated(now, fact),
  );
  return left.reduce((fields, fact) => without(fields, fact), then);
}

type Fields = Readonly<Record<string, unknown>>;

const groupIn = (fields: Fields, name: string): Fields => {
  const group = fields[name];
  return typeof group === 'object' && group !== null ? (group as Fields) : {};
};

function isStated(fields: Fields, fact: string): boolean {
  const [name = '', key] = fact.split('.');
  return key === undefined ? name in fields : key in groupIn(fields, name);
}

function without(fields: Fields, fact: string): Fields {
  const [name = '', key] = fact.split('.');
  const { [name]: group, ...others } = fields;
  if (key === undefined) return others;
  const { [key]: gone, ...rest } = groupIn(fields, name);
  return Object.keys(rest).length === 0 ? others : { ...others, [name]: rest };
}

const oldDate = (what: readonly string[], updated: string, today: IsoDate): Fault => ({
  level: 'warning',
  rule: 'changed-without-updated',
  message: `Filen er endret (${what.join(', ')}), men updated står fortsatt på ${updated}.`,
  help: `Skriv «updated: ${today}», så leserne ser når teksten sist ble endret.`,
});

const words = (body: string): string => body.replace(/\s+/g, ' ').trim();

/** A study that has another file name than it had. */
interface Move {
  study: SourceFile;
  /** The id that its old file name gave it. */
  oldId: string;
  /** Whether the study says its old name itself, or another does. */
  isSaid: boolean;
}

/**
 * The studies whose files have new names. A study that is gone, and a new one that says its name, or has a number or a
 * title of the same, are one study with two names.
 */
function movedStudies(sources: readonly SourceFile[], { paths, changed }: Earlier): Move[] {
  const isStudy = (path: string): boolean => folderOf(path) === 'studies' && path.endsWith('.md');
  const present = new Set(sources.map(({ path }) => path));
  const gone = [...changed].filter(([path]) => isStudy(path) && !present.has(path));
  if (gone.length === 0) return [];
  const studies = sources
    .filter(({ path }) => isStudy(path))
    .map((study) => ({ study, draft: draftOf(study.path, study.written) }))
    .map(({ study, draft }) => ({ study, marks: marksOf(draft), says: formerNames(draft) }));
  const fresh = studies.filter(({ study }) => !paths.has(study.path));
  return gone.flatMap(([path, text]) => {
    const oldId = idOfPath(path);
    const own = marksOf(draftOf(path, text));
    const found =
      fresh.find(({ marks }) => marks.some((mark) => own.includes(mark))) ??
      fresh.find(({ says }) => says.includes(oldId));
    const isSaid = studies.some(({ says }) => says.includes(oldId));
    return found ? [{ study: found.study, oldId, isSaid }] : [];
  });
}

const formerNames = (draft: Draft | undefined): string[] => textsIn(fieldsOf(draft)['previousSlugs']);

/** What the studies with new names, and their translations, said under the old ones: by their paths now. */
const textsBefore = (moves: readonly Move[], { changed }: Earlier): [string, string][] =>
  moves.flatMap(({ study, oldId }) =>
    [markdownKinds.study, markdownKinds.translation].flatMap(({ folders: [folder] }): [string, string][] => {
      const text = changed.get(`${folder}/${oldId}.md`);
      return text === undefined ? [] : [[`${folder}/${idOfPath(study.path)}.md`, text]];
    }),
  );

const renamed = (moves: readonly Move[]): Problem[] =>
  moves
    .filter(({ isSaid }) => !isSaid)
    .map(({ study, oldId }) => problemAt(study.file, 1, 'previousSlugs', oldName(oldId)));

const oldName = (id: string): Fault => ({
  rule: 'renamed-without-old-name',
  message: `Filen het «${id}.md» før. Alle lenker til den gamle adressen slutter å virke.`,
  help: `Skriv «previousSlugs: [${id}]» nederst i feltene. Står feltet der fra før, legg til «${id}» sist i listen.`,
});

/** What tells one study from all others, whatever its file is called. */
const marksOf = (draft: Draft | undefined): string[] => {
  const { ids, title } = fieldsOf(draft);
  return [...textsIn(ids), ...textsIn(title)];
};

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const fieldsOf = (draft: Draft | undefined): Record<string, unknown> =>
  typeof draft?.data === 'object' && draft.data !== null ? (draft.data as Record<string, unknown>) : {};

function draftOf(path: string, written: string): Draft | undefined {
  const draft = readMarkdownDraft(sourceOfText(path, path, written));
  return draft.ok ? draft.value : undefined;
}
