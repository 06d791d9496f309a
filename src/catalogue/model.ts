import type { Certainty } from './certainty.ts';
import type { IsoDate, PartialDate } from './dates.ts';
import type { Voices } from './joining/voices.ts';
import type { Rendered } from './reading/markdown.ts';
import type { CapturedFields } from './schema/captured.ts';
import type { CapturedRegister, Language, Region, Status, WrittenStatus } from './schema/choices.ts';
import type { Contact } from './schema/contact.ts';
import type { PageFields, SiteFields } from './schema/site.ts';
import type { StudyFields, TranslationFields } from './schema/study.ts';
import type {
  CategoryFields,
  ConditionFields,
  InstitutionFields,
  LexiconFields,
  PlaceFields,
  TermFields,
} from './schema/vocabulary.ts';
import type { StudyQuestion } from './unanswered.ts';

/** What `content/site.yaml` says: the name of the site, its address and its publisher. */
export type Site = SiteFields;
/** A hospital, university or institute. */
export type Institution = InstitutionFields;
/** A category of the HRCS, by which studies are gathered broadly. */
export type Category = CategoryFields;
/** A hard word and its explanation. */
export type GlossaryTerm = TermFields;
/** Words that readers search with and that are not diseases, such as a treatment or a symptom. */
export type LexiconEntry = LexiconFields;

/** A disease, or a group of diseases, that studies are about. */
export interface Condition extends Omit<ConditionFields, 'parents'> {
  id: string;
  /** Broader conditions, nearest first. */
  parents: Condition[];
  /** Landing-page text; empty when the file has none. */
  body: Rendered;
}

/** A page that editors write, such as the one on consent, in one language. */
export interface Page extends PageFields {
  id: string;
  language: Language;
  file: string;
  body: Rendered;
}

/** Everything about a study that is written in one language: the fields of a translation, and what they lack. */
export interface StudyText extends Omit<TranslationFields, 'title' | 'eligibility'> {
  language: Language;
  title: string;
  /** Criteria that continue «Du kan være aktuell hvis du …», one each. */
  include: string[];
  /** Criteria that continue «Du kan ikke delta hvis du …», one each. */
  exclude: string[];
  body: Rendered;
}

/** A place by a name that readers know, and the point that distances from it are counted from. */
export interface Place extends Pick<PlaceFields, 'id' | 'name' | 'municipality'> {
  latitude: number;
  longitude: number;
  /** Whose point it is, when the place has none of its own, and what that place is to it. */
  measuredFrom: { name: string; because: 'town' | 'local-hospital' } | undefined;
}

/** A site's own facts, where its block in the file has them. */
interface SiteFacts {
  status: Status;
  certainty: Certainty;
  inclusion: StudyFields['inclusion'] | undefined;
  participants: StudyFields['participants'];
  contact: Contact | undefined;
}

/** A hospital that takes in participants, with its own status. */
export interface StudySite extends SiteFacts {
  institution: Institution;
}

/** A place where participants are taken in, whose hospital the register does not name. */
export interface UnnamedSite extends SiteFacts {
  town: string;
  /** The health region of the town; undefined where nobody says. */
  region: Region | undefined;
}

/** Fields that a study's file has in common with its translation: the model has them in `StudyText`. */
type WordFields = keyof StudyFields & keyof TranslationFields;

/** What one register says of a study, as far as it must be told beside what people say. */
export interface RegisterRecord {
  register: CapturedRegister;
  number: string;
  /** Path of the record. */
  file: string;
  /** The day its facts were last read in the register. */
  read: IsoDate;
  /** When the register itself last updated or confirmed them. */
  verified: PartialDate | undefined;
  status: WrittenStatus;
  /** The same in the register's own words. */
  statusInRegister: string;
}

/** A place where a register says that a study takes in participants, or has done, with the status it gives it. */
export interface SiteInRegister {
  /** Id of the institution; undefined for a place in a town whose hospital the register does not name. */
  institution: string | undefined;
  town: string | undefined;
  status: WrittenStatus;
}

/** A record that a register was read into, and what has become of it. */
export interface CapturedRecord {
  /** Path of the file. */
  file: string;
  /** The day it was last read in the register. */
  read: IsoDate;
  fields: CapturedFields;
  /** Id of the study that it is of; undefined for one that ended so long ago that it has no page. */
  study: string | undefined;
  /** Its places in Norway, each once, as far as anyone can tell where they are. */
  sites: SiteInRegister[];
  /** Files and records that numbers tie to it, and that cannot all be one study: a person must tell. */
  nearMisses: string[];
}

/** Fields of a study's file that the model says in another form, such as a condition for its id. */
type JoinedFields =
  | 'status'
  | 'confirmed'
  | 'conditions'
  | 'categories'
  | 'coordinator'
  | 'sites'
  | 'stopped';

/** Fields that the model has as they stand in the file: every one that is not named above. */
export type StudyFacts = Omit<StudyFields, WordFields | JoinedFields>;

/** A study with everything its files say, and what it points to in place of ids. */
export interface Study extends StudyFacts {
  /** File name without `.md`; also the last part of the study's address. */
  id: string;
  /** Path of the file, for «Rett denne siden»: of the record, where nobody has written about the study. */
  file: string;
  /** That file as it is written, for whoever changes it; undefined where nobody has written about the study. */
  written: string | undefined;
  /** False for a study that is known from registers alone: nobody has written about it. */
  described: boolean;
  /** The facts that a register says, because the file is silent on them. All others people have said. */
  voices: Voices;
  /** What registers say of it, the latest first; none for a study that has no record. */
  records: RegisterRecord[];
  norwegian: StudyText;
  english: StudyText | undefined;
  conditions: Condition[];
  /** The conditions and every broader condition, for landing pages and broad searches. */
  allConditions: Condition[];
  categories: Category[];
  /** How it stands on the catalogue's day. */
  status: Status;
  /** How sure that is, and from when. */
  certainty: Certainty;
  coordinator: Institution | undefined;
  sites: StudySite[];
  unnamedSites: UnnamedSite[];
  /** Hospitals and coordinator, each once. */
  institutions: Institution[];
  /** The health regions it has sites in: of its hospitals, and of the towns whose hospital no record names. */
  regions: Region[];
  minimumAge: number | undefined;
  maximumAge: number | undefined;
  sex: StudyFields['eligibility']['sex'];
  stopKind: NonNullable<StudyFields['stopped']>['kind'] | undefined;
  /** The later of the two texts' last changes. */
  updated: IsoDate;
  /** What a reader wants to know, and neither its facts nor its text tell. */
  unanswered: StudyQuestion[];
}

/** The whole catalogue, with ids resolved to what they stand for. */
export interface Catalogue {
  today: IsoDate;
  site: Site;
  studies: Study[];
  conditions: Condition[];
  institutions: Institution[];
  categories: Category[];
  glossary: GlossaryTerm[];
  lexicon: LexiconEntry[];
  places: Place[];
  pages: Record<Language, Page[]>;
  /** Every record of a register, also of those studies that ended too long ago to have a page. */
  captured: CapturedRecord[];
  /** When each register was last read for all of Norway; none for one that only single records are known of. */
  runs: { register: CapturedRegister; read: IsoDate }[];
}

/**
 * The chance of coming into a treatment group, in a language. One that is written in words is Norwegian alone; numbers
 * are for all.
 */
export const shareIn = (share: string | undefined, language: Language): string | undefined =>
  language === 'en' && /\p{L}/u.test(share ?? '') ? undefined : share;

/** The study's words in a language: English where it is translated, otherwise Norwegian. */
export const textIn = (study: Study, language: Language): StudyText =>
  study.english?.language === language ? study.english : study.norwegian;
