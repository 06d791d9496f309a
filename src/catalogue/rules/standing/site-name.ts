import type { StudyFields } from '../../schema/study.ts';

/** What a site is called in a message: its id, or its town where the register names no hospital. */
export const siteName = ({ institution, place }: StudyFields['sites'][number]): string =>
  institution ?? place?.town ?? 'Stedet';
