export { type Checklist, checklist } from './checklist.ts';
