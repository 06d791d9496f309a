import type { IsoDate } from '../dates.ts';
import type { StudyEntry } from '../joining/joined.ts';
import type { CapturedRecord } from '../model.ts';
import type { Language } from '../schema/choices.ts';
import type { RunFields } from '../schema/runs.ts';
import type { PageFields, SiteFields } from '../schema/site.ts';
import type { TranslationFields } from '../schema/study.ts';
import type {
  CategoryFields,
  ConditionFields,
  InstitutionFields,
  LexiconFields,
  PlaceFields,
  TermFields,
} from '../schema/vocabulary.ts';
import type { Entry } from './record.ts';

/** Everything under `content/` that has the right shape, before the records are joined. */
export interface Content {
  /** The content folder, to name the place of a file that is missing. */
  root: string;
  today: IsoDate;
  /** The files as they lie on the disk, by the path that an editor knows them by. */
  texts: ReadonlyMap<string, string>;
  site: Entry<SiteFields> | undefined;
  /** The studies that people have written about, with what registers say of them. */
  studies: StudyEntry[];
  /** Those that registers alone tell of, and that have a page: nobody here can mend anything in them. */
  undescribed: StudyEntry[];
  /** Every record of a register, with the study it is of. */
  captured: CapturedRecord[];
  /** When each register was last read for all of Norway. */
  runs: RunFields[];
  translations: Entry<TranslationFields>[];
  conditions: Entry<ConditionFields>[];
  institutions: Entry<InstitutionFields>[];
  categories: Entry<CategoryFields>[];
  glossary: Entry<TermFields>[];
  lexicon: Entry<LexiconFields>[];
  places: Entry<PlaceFields>[];
  pages: Record<Language, Entry<PageFields>[]>;
  /**
   * Ids whose files exist but cannot be used, and the names of lists that cannot be read at all. A study
   * that points to one is not told that it does not exist: the file's own problem says enough.
   */
  brokenIds: ReadonlySet<string>;
}
