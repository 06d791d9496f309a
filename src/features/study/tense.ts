import { isOver, type Study } from '../../catalogue/index.ts';

/** True when a study has closed for a time only: it may open again. */
export const isOnHold = (study: Study): boolean => isOver(study) && study.stopKind === 'suspended';

/** True when a study takes in nobody any more, and is spoken of in the past. */
export const isPast = (study: Study): boolean => isOver(study) && !isOnHold(study);
