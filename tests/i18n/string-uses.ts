import { posix } from 'node:path';
import ts from 'typescript';
import { type Compiled, compile, type Sources } from './sources.ts';

/**
 * Finds the strings that nothing says: `src/page/strings.json: nav.home`. The compiler is asked what each name in
 * the sources stands for, so that a string is told from others of the same name, wherever its group is handed on
 * to. Where a group is given to something with names of its own (`{ one, other }`) or with any names at all
 * (`Object.values`), and where one is picked by a variable, all that it can be counts as said.
 *
 * @param list the file that gathers the strings: those in bokmål of every JSON file that it imports are looked for
 */
export function unusedStrings(sources: Sources, list: string): string[] {
  const { program, importers } = compile(sources);
  const checker = program.getTypeChecker();
  const stringFiles = jsonImports(sources, list);
  const strings = stringFiles.flatMap((file) => stringsOfFile(file, sources[file] ?? ''));
  const names = new Set(strings.map((string) => string.replace(/^.*[ .]/, '')));
  const said = new Set<string>();
  for (const path of reaching([list, ...stringFiles], importers)) {
    const file = path === list ? undefined : program.getSourceFile(path);
    if (file) ts.forEachChild(file, visit);
  }
  return strings.filter((string) => !said.has(string));

  function visit(node: ts.Node): void {
    if (ts.isPropertyAccessExpression(node) && names.has(node.name.text))
      say(checker.getSymbolAtLocation(node.name));
    if (ts.isElementAccessExpression(node)) sayOneOf(node);
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent) && !node.dotDotDotToken) {
      const name = node.propertyName ?? node.name;
      if (ts.isIdentifier(name)) say(checker.getTypeAtLocation(node.parent).getProperty(name.text));
    }
    if (isGiven(node)) handOn(node);
    ts.forEachChild(node, visit);
  }

  function say(string: ts.Symbol | undefined): void {
    for (const declaration of string?.declarations ?? []) {
      if (isInStrings(declaration))
        said.add(`${declaration.getSourceFile().fileName}: ${pathOf(declaration)}`);
    }
  }

  /** `group[name]`: every string that it can be. */
  function sayOneOf({ expression, argumentExpression }: ts.ElementAccessExpression): void {
    const name = checker.getTypeAtLocation(argumentExpression);
    const possible = name.isUnion() ? name.types : [name];
    for (const string of stringsOf(expression)) {
      if (possible.some((one) => !one.isStringLiteral() || one.value === string.name)) say(string);
    }
  }

  /** A group given to something: what that takes, unless it takes it as what it is and says it by its name. */
  function handOn(node: ts.Expression): void {
    const given = stringsOf(node);
    const taker = given.length > 0 && takerOf(node);
    if (!taker) return;
    for (const string of given) {
      const taken = taker.getProperty(string.name);
      if (taken ? !isSame(string, taken) : takesAny(taker)) sayAll(string, node);
    }
  }

  /** The type that a value is to have where it is given; undefined where it keeps its own. */
  function takerOf(node: ts.Expression): ts.Type | undefined {
    const { parent } = node;
    // What is written as JSON is read again under the type that it had.
    if (ts.isCallExpression(parent) && parent.expression.getText() === 'JSON.stringify') return undefined;
    const asked = checker.getContextualType(node);
    if (asked) return asked.getNonNullableType();
    // Of groups with the same names, the type of a choice or of an array keeps one alone.
    if (ts.isConditionalExpression(parent)) return checker.getTypeAtLocation(parent);
    return ts.isArrayLiteralExpression(parent)
      ? checker.getTypeAtLocation(parent).getNumberIndexType()
      : undefined;
  }

  function sayAll(string: ts.Symbol, at: ts.Node): void {
    say(string);
    for (const inner of stringsIn(checker.getTypeOfSymbolAtLocation(string, at))) sayAll(inner, at);
  }

  function stringsOf(node: ts.Expression): ts.Symbol[] {
    return stringsIn(checker.getTypeAtLocation(node).getNonNullableType());
  }

  /** The properties of a type that stand in the files of strings: strings, and groups of them. */
  function stringsIn(type: ts.Type): ts.Symbol[] {
    const hasNames = type.flags & (ts.TypeFlags.Object | ts.TypeFlags.UnionOrIntersection);
    return hasNames ? type.getProperties().filter(({ declarations }) => declarations?.some(isInStrings)) : [];
  }

  function isInStrings(declaration: ts.Declaration): boolean {
    return stringFiles.includes(declaration.getSourceFile().fileName);
  }

  /** Whether a type takes properties whatever they are called. */
  function takesAny(type: ts.Type): boolean {
    if (type.isUnion()) return type.types.some(takesAny);
    const any = type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.TypeParameter);
    return any !== 0 || checker.getIndexInfosOfType(type).length > 0;
  }
}

const isSame = (one: ts.Symbol, other: ts.Symbol): boolean =>
  one.declarations?.some((declaration) => other.declarations?.includes(declaration)) ?? false;

/** Whether a node is a value that something else takes as a whole. */
function isGiven(node: ts.Node): node is ts.Expression {
  const { parent } = node;
  if (ts.isCallExpression(parent)) return parent.arguments.some((argument) => argument === node);
  if (ts.isConditionalExpression(parent)) return parent.condition !== node;
  if (ts.isVariableDeclaration(parent)) return parent.initializer === node && parent.type !== undefined;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isArrowFunction(parent)) return parent.body === node && ts.isExpression(node);
  if (ts.isJsxExpression(parent)) return ts.isJsxAttribute(parent.parent);
  return (
    ts.isShorthandPropertyAssignment(parent) ||
    ts.isArrayLiteralExpression(parent) ||
    ts.isReturnStatement(parent) ||
    (ts.isAsExpression(parent) && parent.expression === node)
  );
}

/** The names that lead to a property of a file of strings, from below the language. */
function pathOf(property: ts.Node): string {
  const names: string[] = [];
  for (let node = property; !ts.isSourceFile(node); node = node.parent) {
    if (ts.isPropertyAssignment(node) && ts.isStringLiteral(node.name)) names.unshift(node.name.text);
  }
  return names.slice(1).join('.');
}

/** The strings of a file in bokmål, each with the file. A list of strings is one. */
const stringsOfFile = (file: string, text: string): string[] =>
  leaves((JSON.parse(text) as { nb: unknown }).nb).map((path) => `${file}: ${path}`);

const leaves = (value: unknown, path = ''): string[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value).flatMap(([name, inner]) => leaves(inner, path === '' ? name : `${path}.${name}`))
    : [path];

const jsonImports = (sources: Sources, file: string): string[] =>
  [...(sources[file] ?? '').matchAll(/from '([.][^']+[.]json)'/g)].map(([, path = '']) =>
    posix.join(posix.dirname(file), path),
  );

/** The files that import one of some, or one that does; no others can meet what stands in them. */
function reaching(files: readonly string[], importers: Compiled['importers']): Set<string> {
  const found = new Set<string>();
  const left = [...files];
  for (let file = left.pop(); file !== undefined; file = left.pop()) {
    for (const importer of importers.get(file) ?? []) {
      if (!found.has(importer)) left.push(importer);
      found.add(importer);
    }
  }
  return found;
}
