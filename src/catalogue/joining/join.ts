import type { CapturedRecord } from '../model.ts';
import type { Captured, ReadCaptured } from '../reading/captured/read-captured.ts';
import type { Content } from '../reading/content.ts';
import type { Entry } from '../reading/record.ts';
import type { StudyFields } from '../schema/study.ts';
import { describedStudy } from './described.ts';
import { type Group, groupsByNumber, type Numbered } from './groups.ts';
import type { StudyEntry } from './joined.ts';
import { numberKey, numberKeys } from './number-key.ts';
import { recogniserOf } from './recogniser.ts';
import { placesOf } from './register-sites.ts';
import { hasPage, lastSaid, undescribedStudy } from './undescribed.ts';

type FromFile = Numbered & { entry: Entry<StudyFields> };
type FromRegister = Numbered & { record: Captured };
type Item = FromFile | FromRegister;

/** What is joined, and in what: the studies with all their facts, and every record with the study it is of. */
type Joint = Pick<Content, 'studies' | 'undescribed' | 'captured'>;

/**
 * Joins what people have written of a study and what registers say of it into one, by the numbers both state. Studies
 * that nobody has written about are made of the records alone.
 */
export function joinCaptured(
  studies: readonly Entry<StudyFields>[],
  { records }: Pick<ReadCaptured, 'records'>,
  content: Pick<Content, 'institutions' | 'places' | 'conditions' | 'site' | 'brokenIds'>,
): Joint {
  if (records.length === 0) return { studies: [...studies], undescribed: [], captured: [] };
  const recogniser = recogniserOf(content);
  const taken = new Set([
    ...content.brokenIds,
    ...studies.flatMap(({ id, fields }) => [id, ...fields.previousSlugs]),
  ]);
  const joined = new Map<string, StudyEntry>();
  const undescribed: StudyEntry[] = [];
  const captured: CapturedRecord[] = [];
  for (const group of groupsByNumber<Item>([...studies.map(fromFile), ...records.map(fromRegister)])) {
    const own = recordsOf(group);
    const study = studyOf(group, own);
    if (study && group.file) joined.set(group.file.file, study);
    else if (study) undescribed.push(study);
    captured.push(
      ...own.map(({ file, read, fields }) => ({
        file,
        read,
        fields,
        study: study?.id,
        sites: placesOf(fields, recogniser),
        nearMisses: group.nearMisses.map((item) => item.file),
      })),
    );
  }
  return { studies: studies.map((entry) => joined.get(entry.file) ?? entry), undescribed, captured };

  function studyOf(group: Group<Item>, own: readonly Captured[]): StudyEntry | undefined {
    const isSure = group.nearMisses.length === 0;
    if (group.file && 'entry' in group.file) {
      const { entry } = group.file;
      const study = own.length === 0 ? entry : describedStudy(entry, own, recogniser, { isSure });
      const tiedTo = group.nearMisses.filter(({ isFile }) => isFile).map(({ file }) => file);
      return tiedTo.length === 0 ? study : { ...study, tiedTo };
    }
    const language = content.site?.fields.language ?? 'nb';
    const study = undescribedStudy(own, recogniser, language, { isSure });
    return study && !taken.has(study.id) && hasPage(study, lastSaid(own)) ? study : undefined;
  }
}

const recordsOf = ({ records }: Group<Item>): Captured[] =>
  records.flatMap((item) => ('record' in item ? [item.record] : []));

function fromFile(entry: Entry<StudyFields>): FromFile {
  const { euct, nct, isrctn } = entry.fields.ids;
  return {
    isFile: true,
    file: entry.file,
    own: numberKeys({ euct, nct, isrctn }),
    others: numberKeys({ eudract: entry.fields.ids.eudract }),
    entry,
  };
}

function fromRegister(record: Captured): FromRegister {
  const { register, number, otherNumbers } = record.fields;
  const own = numberKey(register, number);
  // What a register says of its own other numbers is of other studies: one that goes before, or comes after.
  const others = numberKeys({
    ...otherNumbers,
    [register]: [],
  });
  return { isFile: false, file: record.file, own: [own], others, record };
}
