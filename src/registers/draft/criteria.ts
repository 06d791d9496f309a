import { z } from 'zod';
import type { CapturedRegister } from '../../catalogue/index.ts';
import { mentionsPerson } from '../facts/persons.ts';
import type { Mapped, Outcome, RegisterFile } from '../outcome.ts';
import { open } from '../reading/open.ts';
import { readJson, readXml, refusedFile } from '../reading/read.ts';

/** What a register writes of who can take part, line by line, for a person to rewrite. It is kept in no record. */
export interface Criteria {
  include: readonly string[];
  exclude: readonly string[];
}

/** Reads the criteria of the studies in a register's own file. */
export async function* readCriteria(
  register: CapturedRegister,
  file: RegisterFile,
): AsyncGenerator<Outcome<Criteria>> {
  const opened = await open(file);
  if ('reason' in opened) yield refusedFile(file, opened.reason);
  else if (register === 'isrctn' && opened.kind === 'xml')
    yield* readXml(file, opened, 'fullTrial', ofIsrctn);
  else if (register !== 'isrctn' && opened.kind === 'json')
    yield* readJson(file, opened, register === 'nct' ? ofCtgov : ofCtis);
  else {
    const form = register === 'isrctn' ? 'XML' : 'JSON';
    yield refusedFile(file, `Kriteriene leses fra ${form}. Last ned posten som ${form}.`);
  }
}

const ctgovShape = z.object({
  protocolSection: z.object({
    identificationModule: z.object({ nctId: z.string() }),
    eligibilityModule: z.object({ eligibilityCriteria: z.string().default('') }).prefault({}),
  }),
});

function ofCtgov(value: unknown): Mapped<Criteria> {
  const read = ctgovShape.safeParse(value);
  if (!read.success) return noNumber;
  const { identificationModule, eligibilityModule } = read.data.protocolSection;
  const record = criteriaIn(eligibilityModule.eligibilityCriteria);
  return { record, number: identificationModule.nctId, notes: [] };
}

const ctisPart = z.object({
  trialDetails: z.object({
    trialInformation: z.object({
      eligibilityCriteria: z.object({
        principalInclusionCriteria: z.array(z.object({ principalInclusionCriteria: z.string() })).default([]),
        principalExclusionCriteria: z.array(z.object({ principalExclusionCriteria: z.string() })).default([]),
      }),
    }),
  }),
});
const ctisShape = z.object({
  ctNumber: z.string(),
  authorizedPartI: ctisPart.optional(),
  authorizedApplication: z.object({ authorizedPartI: ctisPart }).optional(),
});

function ofCtis(value: unknown): Mapped<Criteria> {
  const read = ctisShape.safeParse(value);
  const part = read.data?.authorizedApplication?.authorizedPartI ?? read.data?.authorizedPartI;
  if (!read.success || !part) return noNumber;
  const { principalInclusionCriteria: inclusion, principalExclusionCriteria: exclusion } =
    part.trialDetails.trialInformation.eligibilityCriteria;
  const record = {
    include: inclusion.flatMap((each) => linesOf(each.principalInclusionCriteria)),
    exclude: exclusion.flatMap((each) => linesOf(each.principalExclusionCriteria)),
  };
  return { record, number: read.data.ctNumber, notes: [] };
}

const isrctnText = z
  .union([z.string(), z.object({ '#': z.string() }).transform((element) => element['#'])])
  .default('');
const isrctnShape = z.object({
  trial: z.object({
    isrctn: isrctnText,
    participants: z.object({ inclusion: isrctnText, exclusion: isrctnText }),
  }),
});

function ofIsrctn(value: unknown): Mapped<Criteria> {
  const read = isrctnShape.safeParse(value);
  if (!read.success) return noNumber;
  const { isrctn, participants } = read.data.trial;
  const record = { include: linesOf(participants.inclusion), exclude: linesOf(participants.exclusion) };
  return { record, number: `ISRCTN${isrctn.replace(/^ISRCTN/, '')}`, notes: [] };
}

const noNumber: Mapped<Criteria> = {
  refused: {
    kind: 'other-format',
    reason: 'Posten har ikke kriterier der vi kjenner dem. Last ned hele posten på nytt.',
  },
};

/** What begins each part, on a line of its own: «Exclusion Criteria:», «Patient Inclusion Criteria». */
const heading = /^[#*_\s]*(?:\w+ )?(inclusion|exclusion) criteria[*_\s]*(?::[*_\s]*|$)/i;
/** The same within a line, where no line begins so. */
const within = /(?<=[\s.;])(?=exclusion criteria\s*:)/i;

/** One text with both kinds in it, each below its heading. What stands before any is about who can join. */
function criteriaIn(text: string): Criteria {
  const lines = text.split(/\r\n?|\n/);
  const isTold = lines.some((line) => heading.exec(line)?.[1]?.toLowerCase() === 'exclusion');
  const found: Record<'inclusion' | 'exclusion', string[]> = { inclusion: [], exclusion: [] };
  let part: keyof typeof found = 'inclusion';
  for (const line of isTold ? lines : text.split(within).flatMap((half) => half.split(/\r\n?|\n/))) {
    const [begins = '', named] = heading.exec(line) ?? [];
    if (named) part = named.toLowerCase() === 'exclusion' ? 'exclusion' : 'inclusion';
    found[part].push(line.slice(begins.length));
  }
  return { include: linesOf(found.inclusion.join('\n')), exclude: linesOf(found.exclusion.join('\n')) };
}

/** In place of a line that cannot be carried into a draft: that there is one, a person must know. */
export const heldBack = 'en linje er utelatt, for den kan nevne en person. Les den i registeret';

/** The criteria of a text, one each, without bullets, numbers and headings. What looks like a person is held back. */
const linesOf = (text: string): string[] =>
  text
    .split(/\r\n?|\n|(?<=[.;])\s+(?=\d{1,2}[.)] )|(?<=[\p{L}\d.;:)])- (?=\p{Lu})/u)
    .map((line) =>
      line
        .replace(heading, '')
        .replace(/^[\s>]*(?:[*•·▪‣–—-]|\(?\d{1,2}[.)]|\(?[a-z]\))\s+/i, '')
        .replace(/^-(?=\p{Lu})/u, '')
        .replace(/\\([<>*_[\]])/g, '$1')
        .replace(/&(amp|lt|gt|quot|apos|#39);/g, (_, name: keyof typeof signs) => signs[name])
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((line) => /[\p{L}\d]/u.test(line))
    .map((line) => (mentionsPerson(line) ? heldBack : line));

/** CTIS has some signs as web pages write them. */
const signs = { amp: '&', lt: '<', gt: '>', quot: '"', apos: '’', '#39': '’' } as const;
