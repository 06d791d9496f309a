import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Answers,
  formatProblems,
  judgeAnswer,
  type Known,
  newStudyQuestions,
  newStudyText,
  optionsFor,
  type Question,
  readCatalogue,
  readNames,
  slugify,
  takesMany,
  targetsOf,
} from '../src/catalogue/index.ts';
import { type CommonArguments, Refusal, readArguments } from './arguments.ts';
import { type Conversation, converse } from './conversation.ts';
import { run } from './run.ts';

const noHeading = {
  level: 'error',
  message: 'Studien må ha en overskrift.',
  help: 'Filen får navn etter den.',
} as const;

const fileFor = (content: string, heading: string): string =>
  join(content, 'studies', `${slugify(heading)}.md`);

// Asks what the national registration form asks, judges each answer at once, and writes the file.
await run(async () => {
  const asked = readArguments('new');
  const { content, today } = asked;
  const known = { targets: targetsOf(readNames({ root: content, today })), today };
  const conversation = converse();
  conversation.say(
    'Svar på hvert spørsmål. Tom linje hopper over. Stopper du med Ctrl-C, blir svarene lagret.',
  );
  const answers: Record<string, readonly string[]> = {};
  const refused = new Set<string>();
  for (const question of newStudyQuestions) {
    if (!(await ask(question, { conversation, known, content, answers, refused }))) break;
  }
  conversation.end();
  return write(answers, asked, conversation.wasStopped());
});

interface Asking {
  conversation: Conversation;
  known: Known;
  content: string;
  answers: Record<string, readonly string[]>;
  /** What a file of answers did answer, but not in a way that could be used. */
  refused: Set<string>;
}

/** Asks until there is an answer that a file can hold, or none; false when nobody answers any more. */
async function ask(question: Question, asking: Asking): Promise<boolean> {
  const { conversation, known, content, answers, refused } = asking;
  if (question.after && !answers[question.after]) {
    // Whoever answered the first question wrote a line for this one too: without it every later answer would slip.
    return refused.has(question.after) ? (await conversation.hear()) !== undefined : true;
  }
  conversation.say(wordsOf(question, known));
  for (let last: string | undefined; ; ) {
    const heard = await conversation.hear();
    if (heard === undefined) return false;
    const written = heard.trim() || (question.otherwise ?? '');
    if (written === '' && !question.needed) return true;
    const judged = written === '' ? { fault: noHeading } : judgeAnswer(question, written, known);
    const fault = 'fault' in judged ? judged.fault : taken(question, judged.values, content);
    if (!fault && 'values' in judged) {
      answers[judged.field] = judged.values;
      return true;
    }
    if (fault) conversation.say(`${fault.message} ${fault.help}`);
    // What is only advised against is taken when it is said again.
    if (fault?.level === 'warning' && written === last) {
      answers[question.fields[0]] = [written];
      return true;
    }
    // A file of answers cannot be asked again: what could not be used is left to be filled in.
    if (!conversation.isWithPerson) {
      refused.add(question.fields[0]);
      return !question.needed;
    }
    last = written;
  }
}

function taken({ fields: [field] }: Question, [heading = '']: readonly string[], content: string) {
  const file = fileFor(content, heading);
  if (field !== 'shortTitle' || !existsSync(file)) return undefined;
  return { level: 'error', message: `${file} finnes fra før.`, help: 'Velg en annen overskrift.' } as const;
}

function wordsOf(question: Question, known: Known): string {
  const options = optionsFor(question, known).map(({ words }, index) => `  ${index + 1}. ${words}`);
  const hint = [
    ...(options.length > 0 ? ['nummer eller navn'] : []),
    ...(takesMany(question) ? ['flere skilles med semikolon'] : []),
    ...(question.otherwise ? [`vanligvis ${question.otherwise}`] : []),
  ];
  return [
    ...(question.section ? ['', question.section.toUpperCase()] : []),
    ...options,
    `${question.asks}${hint.length > 0 ? ` (${hint.join('; ')})` : ''}:`,
  ].join('\n');
}

function write(answers: Answers, { content, today }: CommonArguments, wasStopped: boolean): number {
  const [heading] = answers['shortTitle'] ?? [];
  if (heading === undefined) {
    throw new Refusal('Studien fikk ingen overskrift, så ingenting ble lagret.');
  }
  const file = fileFor(content, heading);
  mkdirSync(join(content, 'studies'), { recursive: true });
  writeFileSync(file, newStudyText(answers, today), { flag: 'wx' });
  console.log(wasStopped ? `Stoppet. Svarene så langt er lagret i ${file}.` : `Laget ${file}.`);
  if (wasStopped) return 130;
  const { problems } = readCatalogue({ root: content, today });
  const remaining = problems.filter((problem) => problem.file === file);
  if (remaining.length > 0) console.log(`Dette gjenstår:\n${formatProblems(remaining, 'text')}`);
  return 0;
}
