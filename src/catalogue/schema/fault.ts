import type { Fault } from '../problem.ts';

/** What a field says is wrong with a value, in finished words. */
export interface FieldFault extends Fault {
  /** The text that should stand there instead, if a machine can know it. */
  replacement?: string;
}

/** The remedy of a fault where it is known what was meant, and that it can stand there; nothing otherwise. */
export const meaning = (
  written: string,
  meant: string | undefined,
  mayStand: (text: string) => boolean,
): Pick<FieldFault, 'message' | 'help' | 'replacement'> | undefined =>
  meant !== undefined && mayStand(meant)
    ? {
        message: `«${written}» er skrevet på en annen måte enn i resten av oversikten.`,
        help: `Skriv «${meant}», eller kjør «npm run fix».`,
        replacement: meant,
      }
    : undefined;

/** A fault in the data of a record, before its place in the file is known. */
export interface DataFault extends FieldFault {
  /** Keys and indexes from the top of the record to the field. */
  path: PropertyKey[];
  /** The field's list brackets are missing: the value itself is right. */
  wrapInList?: boolean;
  /** The value is right as it is written, once it has quotes around it. */
  quoteAsWritten?: boolean;
  /** The field an unknown name most likely stands for. */
  meant?: string | undefined;
}

/** The part of zod's check context that a field needs. */
interface CheckContext {
  value: string;
  issues: unknown[];
}

/** Adds a fault in finished words to what zod found. */
export const report = (context: CheckContext, fault: FieldFault): void => {
  context.issues.push({ code: 'custom', input: context.value, message: fault.message, params: fault });
};
