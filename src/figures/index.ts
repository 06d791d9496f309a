export { type BreakdownName, overlapping } from './breakdowns.ts';
export type { Happened } from './compared.ts';
export type { Count } from './count.ts';
export { type Figures, figuresOf } from './figures.ts';
export { type InRegisters, inRegisters, inRegistersRows, type SiteCount } from './in-registers.ts';
export { type FigureRow, figureRows } from './rows.ts';
export {
  openConditions,
  openConditionsAt,
  openHospitals,
  type SubjectFigures,
  subjectFigures,
} from './subject.ts';
export { type FigureSubject, type FigureSubjectKind, figureSubjects, partOf } from './subjects.ts';
