import type { NamedNode, Quad } from 'n3';
import type { Site } from '../../catalogue/index.ts';
import { describe, iri, text } from './terms.ts';

/**
 * The publisher's address: the one in the national catalogue of organisations for a publisher that has an
 * organisation number, otherwise one in this file.
 */
export const publisherAddress = ({ publisher }: Site, own: (name: string) => NamedNode): NamedNode =>
  publisher.orgnr === undefined
    ? own('publisher')
    : iri(`https://organization-catalog.fellesdatakatalog.digdir.no/organizations/${publisher.orgnr}`);

/** The triples of the publisher. */
export const publisherTerms = (address: NamedNode, { publisher: { name, orgnr, url } }: Site): Quad[] => [
  ...describe(address, 'foaf:Agent', {
    'foaf:name': text(name),
    'dct:identifier': orgnr === undefined ? undefined : text(orgnr),
    'foaf:homepage': url === undefined ? undefined : iri(url),
  }),
  ...(url === undefined ? [] : describe(iri(url), 'foaf:Document')),
];

/** Where questions about the data go. Nothing when the site has neither a mailbox nor a page of its publisher. */
export const contactAddress = (
  { publisher }: Site,
  own: (name: string) => NamedNode,
): NamedNode | undefined => ((publisher.email ?? publisher.url) === undefined ? undefined : own('contact'));

/** The triples of the place for questions; none without an address. */
export const contactTerms = (
  address: NamedNode | undefined,
  { publisher: { name, email, url } }: Site,
): Quad[] =>
  address === undefined
    ? []
    : describe(address, ['vcard:Organization', 'vcard:Kind'], {
        'vcard:fn': text(name),
        'vcard:hasEmail': email === undefined ? undefined : iri(`mailto:${email}`),
        'vcard:hasURL': url === undefined ? undefined : iri(url),
      });
