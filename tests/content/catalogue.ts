import { type Catalogue, readCatalogue } from '../../src/catalogue/index.ts';

/** The day that the repository's own content is judged by. */
export const today = '2026-11-20';

const { catalogue, problems } = readCatalogue({ root: 'content', today });
if (!catalogue) throw new Error(`The own content has errors: ${JSON.stringify(problems)}`);

/** The catalogue of the repository's own content. */
export const own: Catalogue = catalogue;
