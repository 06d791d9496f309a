import { describe, expect, it } from 'vitest';
import { repair } from '../../../src/catalogue/index.ts';

const source = {
  file: 'content/studies/a.md',
  path: 'studies/a.md',
  text: 'status: Åpen\nconditions: kreft\n',
};
const problem = (edits: { start: number; end: number; text: string }[]) => ({
  file: source.file,
  line: 1,
  field: '',
  level: 'error' as const,
  rule: 'test',
  message: '',
  help: '',
  edits,
});

describe('repairing a file', () => {
  it('applies several repairs without moving each other', () => {
    const list = [
      { start: 25, end: 25, text: '[' },
      { start: 30, end: 30, text: ']' },
    ];
    const repaired = repair([source], [problem([{ start: 8, end: 12, text: 'recruiting' }]), problem(list)]);
    expect(repaired).toEqual([
      { file: source.file, text: 'status: recruiting\nconditions: [kreft]\n', repairs: 2 },
    ]);
  });

  it('makes only one of two repairs that overlap', () => {
    const [repaired] = repair(
      [source],
      [problem([{ start: 0, end: 12, text: 'a' }]), problem([{ start: 8, end: 12, text: 'b' }])],
    );
    expect(repaired?.text).toBe('status: b\nconditions: kreft\n');
  });

  it('leaves files without repairs alone', () => {
    expect(repair([source], [{ ...problem([]), edits: undefined }])).toEqual([]);
  });
});
