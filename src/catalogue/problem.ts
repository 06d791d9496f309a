import { compare } from './basics/compare.ts';

/**
 * How serious a problem is, the worst first: an error blocks publishing, a warning advises, and what is due has only
 * grown old. Time makes no errors: what nobody has changed can be published tomorrow as today.
 */
export const levels = ['error', 'warning', 'due'] as const;
export type Level = (typeof levels)[number];

/** A repair that a machine can make: replace the characters from `start` up to `end` of the file's text. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** One thing that is wrong in one file, told to an editor: place, fault, remedy. */
export interface Problem {
  /** Path as the editor knows it, for instance `content/studies/hjerte.md`. */
  file: string;
  /** Line in the file, counted from 1. */
  line: number;
  /** Field as a path, for instance `inclusion.end`; empty when the whole file is meant. */
  field: string;
  level: Level;
  /** Short, stable name of the rule that was broken. */
  rule: string;
  /** What is wrong, in Norwegian. */
  message: string;
  /** What to do about it, in Norwegian. */
  help: string;
  /** How `fix` repairs it; absent when a person has to decide. */
  edits?: Edit[];
}

/** Everything about a problem that does not depend on where it is. */
export type Fault = Pick<Problem, 'rule' | 'message' | 'help'> & Partial<Pick<Problem, 'level' | 'edits'>>;

/** Sorts the worst first, then by file and line, so that the same faults always print in the same order. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      levels.indexOf(a.level) - levels.indexOf(b.level) ||
      compare(a.file, b.file) ||
      a.line - b.line ||
      compare(a.field, b.field) ||
      compare(a.rule, b.rule),
  );
}

/** The problems that are at least as serious as a level. */
export const atLeast = (problems: readonly Problem[], level: Level): Problem[] =>
  problems.filter((problem) => levels.indexOf(problem.level) <= levels.indexOf(level));

/** How many of the problems have a level. */
export const countOf = (problems: readonly Problem[], level: Level): number =>
  problems.filter((problem) => problem.level === level).length;

/** How many of the problems block publishing. */
export const countErrors = (problems: readonly Problem[]): number => countOf(problems, 'error');
