import { DataFactory, type Literal, type NamedNode, type Quad } from 'n3';
import { type IsoDate, type Language, languages } from '../../catalogue/index.ts';
import { type Strings, stringsIn } from '../../i18n/index.ts';

const { literal, namedNode, quad } = DataFactory;

/** The vocabularies that DCAT-AP-NO is made of. */
export const prefixes = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** A class or property: `dct:title`. */
type Name = `${keyof typeof prefixes}:${string}`;

/** What a thing is said to be. What is undefined is not said. */
export type Statements = Partial<Record<Name, Value | Value[]>>;
type Value = NamedNode | Literal | undefined;

/** The triples of one thing, in the order they are written. */
export const describe = (subject: NamedNode, classes: Name | Name[], statements: Statements = {}): Quad[] => [
  ...[classes].flat().map((name) => quad(subject, term('rdf:type'), term(name))),
  ...(Object.entries(statements) as [Name, Value | Value[]][]).flatMap(([property, values]) =>
    [values]
      .flat()
      .filter((value) => value !== undefined)
      .map((value) => quad(subject, term(property), value)),
  ),
];

function term(name: Name): NamedNode {
  const [prefix, local] = name.split(':') as [keyof typeof prefixes, string];
  return namedNode(prefixes[prefix] + local);
}

/** An address. Signs that no address has in Turtle (IRIREF) are written as the bytes they stand for. */
export const iri = (address: string): NamedNode =>
  namedNode(address.replace(/[\s<>"{}|\\^`]/g, encodeURIComponent));

/** Words, in a language if they are in one. */
export const text = (words: string, language?: string): Literal => literal(words, language);

/** A day, as `2026-05-12`. */
export const date = (day: IsoDate | undefined): Literal | undefined =>
  day === undefined ? undefined : literal(day, namedNode(`${prefixes.xsd}date`));

/** A text in bokmål, nynorsk and English, one literal each. */
export const inLanguages = (words: (strings: Strings, language: Language) => string): Literal[] =>
  languages.map((language) => text(words(stringsIn(language), language), language));
