import { describe, expect, it, test } from 'vitest';
import { describeChange, readCatalogue, repair } from '../../../src/catalogue/index.ts';
import { fixtureFiles, temporaryFolder, today } from '../content.ts';

const text = 'status: Åpen\nconditions: kreft\n';
const source = { file: 'content/studies/a.md', path: 'studies/a.md', text, written: text };
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
      {
        file: source.file,
        text: 'status: recruiting\nconditions: [kreft]\n',
        changes: [
          { line: 1, before: 'status: Åpen', after: 'status: recruiting' },
          { line: 2, before: 'conditions: kreft', after: 'conditions: [kreft]' },
        ],
      },
    ]);
  });

  it('makes only one of two repairs that overlap', () => {
    const [repaired] = repair(
      [source],
      [problem([{ start: 0, end: 12, text: 'a' }]), problem([{ start: 8, end: 12, text: 'b' }])],
    );
    expect(repaired?.text).toBe('status: b\nconditions: kreft\n');
  });

  it('keeps line ends, the sign at the start and letters put together otherwise, but on the line it repairs', () => {
    const lines = ['\uFEFFtitle: Å A\u030A', 'status: Åpen', 'note: "x"\ny', 'end'];
    const written = `${lines[0]}\r\n${lines[1]}\r\n${lines[2]}\r${lines[3]}`;
    const plain = 'title: Å Å\nstatus: Åpen\nnote: "x"\ny\nend';
    const start = plain.indexOf('Åpen');
    const [repaired] = repair(
      [{ ...source, text: plain, written }],
      [problem([{ start, end: start + 4, text: 'recruiting' }])],
    );
    expect(repaired?.text).toBe(written.replace('Åpen', 'recruiting'));
  });

  it('gives lines that it adds the line end of those beside them', () => {
    const [repaired] = repair(
      [{ ...source, written: source.text.replaceAll('\n', '\r\n') }],
      [problem([{ start: 0, end: 0, text: 'a: b\n' }])],
    );
    expect(repaired?.text).toBe('a: b\r\nstatus: Åpen\r\nconditions: kreft\r\n');
  });

  it('says what was there and what came instead, with signs that cannot be seen', () => {
    const change = { line: 7, before: 'phone: 55\u00A055', after: 'phone: 55 55' };
    expect(describeChange('content/studies/a.md', change)).toBe(
      'content/studies/a.md:7  «phone: 55[hardt mellomrom]55» → «phone: 55 55»',
    );
  });

  it('leaves files without repairs alone', () => {
    expect(repair([source], [{ ...problem([]), edits: undefined }])).toEqual([]);
  });
});

test.each([
  ['status: >-\n  Recruiting', 'status: recruiting'],
  ['status: |\n  Recruiting\n', 'status: recruiting'],
])('%j is repaired without its line end, so that the next field stays', (written, repaired) => {
  const path = 'studies/teststudie.md';
  const files = fixtureFiles('base');
  const base = new TextDecoder().decode(Buffer.from(files[path] ?? ''));
  const root = temporaryFolder({ ...files, [path]: base.replace('status: recruiting', written) });
  const { sources, problems } = readCatalogue({ root, today });
  expect(repair(sources, problems).map(({ text }) => text)).toEqual([
    base.replace('status: recruiting', written.endsWith('\n') ? `${repaired}\n` : repaired),
  ]);
});
