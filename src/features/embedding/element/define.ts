import { KliniskeStudier } from './element.ts';

const name = 'kliniske-studier';

// A page may have fetched the script twice, or in two versions; the first is kept.
if (!customElements.get(name)) customElements.define(name, KliniskeStudier);
