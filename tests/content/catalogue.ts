import { type Catalogue, readCatalogue } from '../../src/catalogue/index.ts';
import { publish } from '../../src/published.ts';
import { ownContent, ownContentDay } from '../site-once/own-content.ts';

const { catalogue, problems } = readCatalogue({ root: ownContent, today: ownContentDay() });
if (!catalogue) throw new Error(`The own content has errors: ${JSON.stringify(problems)}`);

/** The catalogue of the repository's own content, with words to the studies that only registers know. */
export const own: Catalogue = publish(catalogue, undefined).catalogue;
