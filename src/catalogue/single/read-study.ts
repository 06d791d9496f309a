import { hasHiddenLayout, hasMergeConflict } from '../reading/raw-text.ts';
import { failure, type Result, success } from '../reading/result.ts';
import { lineOfOffset, problemAt, type SourceFile } from '../reading/source.ts';
import { type ParsedYaml, parseYaml } from '../reading/yaml/yaml.ts';

/** The parts of one study's file. */
export interface StudyParts {
  /** The lines between the two lines of ---. */
  fields: string;
  yaml: ParsedYaml;
  /** Markdown below the fields. */
  body: string;
  bodyLine: number;
}

/**
 * Splits a study's file where `readFrontMatter` does, with nothing that needs Node: a browser judges by the same parts
 * as the check. A test compares the two on every file there is.
 */
export function readStudyParts({ text, file }: SourceFile): Result<StudyParts> {
  const opening = /^---[ \t]*\n/.exec(text)?.[0];
  if (opening === undefined) return failure([problemAt(file, 1, '', notAStudy)]);
  const end = text.indexOf('\n---', opening.length - 1);
  const closing = end === -1 ? undefined : /^\n---[ \t]*(?:\n|$)/.exec(text.slice(end))?.[0];
  if (closing === undefined) return failure([problemAt(file, 1, '', notClosed)]);
  if (hasMergeConflict(text) || hasHiddenLayout(text.slice(0, end))) return failure([]);
  const fields = text.slice(opening.length, end + 1);
  // Spaces behind the closing --- stand in the body, as they do for the check.
  const bodyStart = end + '\n---'.length + (text[end + '\n---'.length] === '\n' ? 1 : 0);
  const yaml = parseYaml(fields, { line: 2, offset: opening.length });
  if (yaml.faults.length > 0)
    return failure(yaml.faults.map((fault) => problemAt(file, fault.line, fault.field, fault)));
  const body = text.slice(bodyStart);
  return success({ fields, yaml, body, bodyLine: lineOfOffset(text, bodyStart) });
}

const notAStudy = {
  rule: 'front-matter-start',
  message: 'Filen er ikke en studie: den begynner ikke med ---.',
  help: 'Velg filen som ble lastet ned herfra, eller en fil fra content/studies.',
};

const notClosed = {
  rule: 'front-matter-end',
  message: 'Feltene øverst i filen blir ikke avsluttet med en linje med bare ---.',
  help: 'Skriv --- alene på linjen mellom feltene og teksten.',
};
