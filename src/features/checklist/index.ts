export { type Checklist, checklist } from './checklist.ts';
export { questionsLeft } from './questions-left.ts';
