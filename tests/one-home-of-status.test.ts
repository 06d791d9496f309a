import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/**
 * Where a status may be compared with a word for one: what is open, waiting, uncertain or over is known in the
 * catalogue, whose rules also judge what files say, and asked for everywhere else. Lists of all the statuses, words
 * for each of them, and the question whether two are the same, may stand anywhere.
 */
const home = 'src/catalogue/';

const statuses = ['recruiting', 'not-yet-recruiting', 'uncertain', 'active-not-recruiting', 'completed'];
const comparing = [
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
];

/** A word for a status. How sure one is has a word in common with them, and is asked of a `kind`. */
const isStatusWord = (node: ts.Expression, other?: ts.Expression): boolean =>
  ts.isStringLiteralLike(node) &&
  statuses.includes(node.text) &&
  !(other && ts.isPropertyAccessExpression(other) && other.name.text === 'kind');

/** Something that is called a status. */
const isStatus = (node: ts.Expression): boolean =>
  (ts.isIdentifier(node) && node.text === 'status') ||
  (ts.isPropertyAccessExpression(node) && node.name.text === 'status');

/** A list of words for statuses, written out. */
const isListOfWords = (node: ts.Expression): boolean =>
  ts.isArrayLiteralExpression(node) && node.elements.some((word) => isStatusWord(word));

function comparisonsIn(file: string, source: string): string[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const say = (node: ts.Node): void => {
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
    found.push(`${file}:${line + 1} ${node.getText(tree).split('\n')[0]}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isBinaryExpression(node) && comparing.includes(node.operatorToken.kind)) {
      const { left, right } = node;
      if (isStatusWord(left, right) || isStatusWord(right, left)) say(node);
    }
    if (ts.isCaseClause(node) && isStatusWord(node.expression, node.parent.parent.expression)) say(node);
    if (
      ts.isCallExpression(node) &&
      ts.isPropertyAccessExpression(node.expression) &&
      ['includes', 'has'].includes(node.expression.name.text) &&
      node.arguments.some(
        (argument) =>
          isStatusWord(argument) ||
          (isStatus(argument) &&
            ts.isPropertyAccessExpression(node.expression) &&
            isListOfWords(node.expression.expression)),
      )
    )
      say(node);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** The code of an Astro file: what stands between its lines, and what its markup reckons with. */
function codeOf(astro: string): string {
  const [, front = '', markup = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(astro) ?? [];
  const expressions = [...markup.matchAll(/\{([^{}]*[=!]==[^{}]*)\}/g)].map(([, code]) => `(${code});`);
  return [front, ...expressions].join('\n');
}

describe('a comparison of a status', () => {
  test.each([
    ["study.status === 'recruiting'", 1],
    ["'completed' !== word", 1],
    ['site.status === study.status', 0],
    ["['recruiting', 'completed'].includes(status)", 1],
    ["set.has('uncertain')", 1],
    ["switch (study.status) { case 'recruiting': break; }", 1],
    ['error.status === 404', 0],
    ["idnr(digits).status === 'valid'", 0],
    ['site.status === undefined', 0],
    ["certainty.kind === 'uncertain'", 0],
    ["switch (certainty.kind) { case 'uncertain': break; }", 0],
    ["const words = { recruiting: 'Åpen', completed: 'Ferdig' }", 0],
    [`const example = "if (status === 'recruiting')"`, 0],
    ['isOpen(study) && sites.some(isUncertain)', 0],
  ])('is found in %s: %i', (code, expected) => expect(comparisonsIn('x.ts', code)).toHaveLength(expected));

  test('is found in markup', () => {
    const astro = "---\nconst { status } = Astro.props;\n---\n<p>{status === 'recruiting' && 'x'}</p>";
    expect(comparisonsIn('x.astro', codeOf(astro))).toHaveLength(1);
  });

  test('stands nowhere but in the home of statuses', () => {
    const files = globSync('src/**/*.{ts,astro}').map((file) => file.replaceAll('\\', '/'));
    expect(files.length).toBeGreaterThan(300);
    const strangers = files
      .filter((file) => !file.startsWith(home))
      .sort()
      .flatMap((file) => {
        const source = readFileSync(file, 'utf8');
        return comparisonsIn(file, file.endsWith('.astro') ? codeOf(source) : source);
      });
    expect(strangers).toEqual([]);
  });
});
