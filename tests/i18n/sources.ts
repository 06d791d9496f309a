import { posix } from 'node:path';
import { convertToTsx } from '@astrojs/astro2tsx';
import ts from 'typescript';

/** Files by their path from the root of the project, with their text. */
export type Sources = Readonly<Record<string, string>>;

const options: ts.CompilerOptions = {
  strict: true,
  types: [],
  lib: ['lib.es2024.d.ts'],
  target: ts.ScriptTarget.ES2024,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowImportingTsExtensions: true,
  resolveJsonModule: true,
  jsx: ts.JsxEmit.Preserve,
  noEmit: true,
};

/** All that files made from components ask of Astro's own types. */
const astroTypes = { path: 'astro.d.ts', text: 'export interface AstroGlobal<Props, _> { props: Props }' };

/** A program to ask what names stand for, and which files import which. */
export interface Compiled {
  program: ts.Program;
  /** Of each file, those that import it. Components are called `X.astro.tsx`. */
  importers: ReadonlyMap<string, readonly string[]>;
}

/**
 * Makes a program of some files, their components among them. Packages are left out, as reading their types takes
 * most of the time: what comes from them is `any`.
 */
export function compile(sources: Sources): Compiled {
  const host = ts.createCompilerHost(options, true);
  const { getSourceFile, readFile } = host;
  const texts = new Map([[astroTypes.path, astroTypes.text]]);
  for (const [path, text] of Object.entries(sources)) {
    if (!path.endsWith('.astro')) texts.set(path, text);
    else texts.set(`${path}.tsx`, convertToTsx(text, { filename: posix.basename(path) }).code);
  }
  const importers = new Map<string, string[]>();
  host.getCurrentDirectory = () => '';
  host.fileExists = (path) => texts.has(path);
  // What is not among the files is the library of the language.
  host.readFile = (path) => texts.get(path) ?? readFile(path);
  host.getSourceFile = (path, version) => {
    const text = texts.get(path);
    return text === undefined ? getSourceFile(path, version) : ts.createSourceFile(path, text, version, true);
  };
  host.resolveModuleNameLiterals = (names, from) =>
    names.map(({ text }) => ({ resolvedModule: resolved(text, from) }));
  const roots = [...texts.keys()].filter((path) => /[.]tsx?$/.test(path));
  return { program: ts.createProgram(roots, options, host), importers };

  function resolved(name: string, from: string): ts.ResolvedModuleFull | undefined {
    const path = name === 'astro' ? astroTypes.path : posix.join(posix.dirname(from), name);
    const resolvedFileName = path.replace(/[.]astro$/, '.astro.tsx');
    if (!texts.has(resolvedFileName)) return undefined;
    importers.set(resolvedFileName, [...(importers.get(resolvedFileName) ?? []), from]);
    return { resolvedFileName, extension: posix.extname(resolvedFileName) };
  }
}
