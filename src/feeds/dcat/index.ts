import { type Quad, Writer } from 'n3';
import type { FileMaker } from '../../published.ts';
import { dcatPath } from '../api/paths.ts';
import { authorityTerms } from './authorities.ts';
import { catalogTerms } from './catalog.ts';
import { distributionTerms, figureFiles, mediaTypeTerms, studyFiles } from './distributions.ts';
import { contactAddress, contactTerms, publisherAddress, publisherTerms } from './parties.ts';
import { iri, prefixes } from './terms.ts';

/**
 * What the site publishes, described for data.norge.no: DCAT-AP-NO 2
 * (https://data.norge.no/specification/dcat-ap-no), in Turtle.
 */
export const dcatDocument: FileMaker = function* (catalogue, urls) {
  const { site } = catalogue;
  const here = `${urls.absolute(urls.file(dcatPath))}#`;
  const own = (name: string) => iri(here + name);
  const publisher = publisherAddress(site, own);
  const contact = contactAddress(site, own);
  const files = [...studyFiles, ...figureFiles];
  const content = turtle({ '': here, ...prefixes }, [
    ...catalogTerms({ catalogue, urls, own, publisher, contact }),
    ...distributionTerms(files, urls, own, own('api')),
    ...publisherTerms(publisher, site),
    ...contactTerms(contact, site),
    ...authorityTerms(),
    ...mediaTypeTerms(files),
  ]);
  yield { path: dcatPath, type: 'text/turtle; charset=utf-8', content };
};

/** Turtle of triples, in their order. */
function turtle(names: Record<string, string>, triples: readonly Quad[]): string {
  let written = '';
  const writer = new Writer({ prefixes: names });
  writer.addQuads([...triples]);
  // Without a stream to write to, the text is handed over before `end` returns.
  writer.end((error, result: string) => {
    if (error) throw error;
    written = result;
  });
  return written;
}
