/** What views of other features may show of the checklist. */
export { default as Checklist } from './Checklist.astro';
