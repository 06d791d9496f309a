import type { IsoDate } from '../../catalogue/index.ts';
import type { RegisterFacts } from '../outcome.ts';

/** The days that a status is made of. */
interface Days {
  start: string | undefined;
  end: string | undefined;
  over: string | undefined;
}

interface Meaning {
  status: RegisterFacts['status'];
  stopped?: RegisterFacts['stopped'];
  statusInRegister: string;
}

/**
 * How a study stands on a day. ISRCTN stores no status: it shows what the study's dates make of the day one looks, or
 * that it is stopped or on hold. So a record says how it stood on the day it was read, in the register's own words, and
 * its dates go with it: the catalogue takes nothing for open once its last day is past, whenever it was read.
 *
 * @param overrides what stands in the record instead of what the dates say
 */
export function statusOn(
  today: IsoDate,
  { start, end, over }: Days,
  overrides: readonly (string | undefined)[],
): Meaning {
  const said = overrides.filter((word) => word !== undefined);
  const stopped = said.find((word) => /^(?:stopped|terminated|abandoned)/i.test(word));
  if (stopped !== undefined) return { status: 'completed', stopped: 'terminated', statusInRegister: stopped };
  const held = said.find((word) => /^suspended/i.test(word));
  if (held !== undefined) return { status: 'unknown', stopped: 'suspended', statusInRegister: held };
  const [other] = said.filter(
    (word) => !/^(?:recruiting|ongoing|completed|no longer recruiting)$/i.test(word),
  );
  if (other !== undefined) return { status: 'unknown', statusInRegister: other };

  if (over !== undefined && over < today) return { status: 'completed', statusInRegister: 'Completed' };
  if (start !== undefined && today < start)
    return { status: 'not-yet-recruiting', statusInRegister: 'Not yet recruiting' };
  if (start !== undefined && end !== undefined)
    return today <= end
      ? { status: 'recruiting', statusInRegister: 'Recruiting' }
      : { status: 'active-not-recruiting', statusInRegister: 'No longer recruiting' };
  return { status: 'unknown', statusInRegister: 'Not stated' };
}
