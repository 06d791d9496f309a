import { address, fieldsOf, list, number, text } from './fields.ts';

/** A hospital that takes part, with its own status. */
export interface ReadSite {
  institution: string;
  /** The list of all studies does not say it. */
  shortName: string | undefined;
  status: string;
}

/** What a card shows of a study, as far as the document says it. */
export interface ReadStudy {
  id: string;
  url: string;
  /** The page with the English text, where there is one. */
  urlEn: string | undefined;
  /** Written form of the Norwegian words. */
  language: 'nb' | 'nn';
  title: string;
  titleEn: string | undefined;
  summary: string | undefined;
  summaryEn: string | undefined;
  status: string;
  /** How it was stopped before its time; undefined where it was not. */
  stopKind: string | undefined;
  /** How one joins; undefined where it is not stated. */
  joining: string | undefined;
  minimumAge: number | undefined;
  maximumAge: number | undefined;
  sex: string | undefined;
  recruits: readonly string[];
  /** The day it last changed. */
  updated: string;
  sites: readonly ReadSite[];
}

/** What a document of the open interface gives the element. */
interface ReadDocument {
  studies: ReadStudy[];
  /** Its subject's own pages. */
  url: string | undefined;
  urlEn: string | undefined;
  /** The content only shows how the site works. */
  demonstration: boolean;
}

/** A document of a version that this script does not know. */
export class LaterVersion extends Error {}

const knownVersion = 1;

/**
 * A document with studies: the list of all, or one subject's. What is new in it is passed over, and so is a
 * study that lacks what no card can be without.
 *
 * @throws LaterVersion for another version
 * @throws Error when it is no such document
 */
export function readDocument(document: unknown): ReadDocument {
  const { schemaVersion, data, demonstration } = fieldsOf(document);
  const version = Number.parseInt(String(schemaVersion), 10);
  if (version > knownVersion) throw new LaterVersion();
  const { studies, url, urlEn } = Array.isArray(data) ? { studies: data } : fieldsOf(data);
  if (version !== knownVersion || !Array.isArray(studies)) throw new Error('No document of ours');
  return {
    studies: studies.flatMap((study) => readStudy(fieldsOf(study)) ?? []),
    url: address(url),
    urlEn: address(urlEn),
    demonstration: demonstration === true,
  };
}

function readStudy(study: Record<string, unknown>): ReadStudy | undefined {
  const id = text(study['id']);
  const url = address(study['url']);
  const title = text(study['title']);
  if (!id || !url || !title) return undefined;
  return {
    id,
    url,
    title,
    urlEn: address(study['urlEn']),
    language: study['language'] === 'nn' ? 'nn' : 'nb',
    titleEn: text(study['titleEn']),
    summary: text(study['summary']),
    summaryEn: text(study['summaryEn']),
    status: text(study['status']) ?? '',
    stopKind: text(study['stopped']),
    joining: text(study['joining']),
    minimumAge: number(study['minimumAge']),
    maximumAge: number(study['maximumAge']),
    sex: text(study['sex']),
    recruits: list(study['recruits']).flatMap((word) => text(word) ?? []),
    updated: text(study['updated']) ?? '',
    sites: list(study['sites']).map((site) => {
      const { institution, shortName, status } = fieldsOf(site);
      return { institution: String(institution), shortName: text(shortName), status: String(status) };
    }),
  };
}

/**
 * The ids that the overview of the open interface lists under a name, such as `institutions`.
 *
 * @throws Error when it is no overview
 */
export function readIds(overview: unknown, name: string): string[] {
  const entries = fieldsOf(fieldsOf(overview)['data'])[name];
  if (!Array.isArray(entries)) throw new Error('No overview');
  return entries.map((entry) => String(fieldsOf(entry)['id']));
}
