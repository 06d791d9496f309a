import { writeFileSync } from 'node:fs';
import { instance } from '@viz-js/viz';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { readArguments } from './arguments.ts';
import { run } from './run.ts';

const picture = 'docs/architecture.svg';

/** A room of src, or a file that stands there alone: `src/feeds/api/kinds.ts` → `feeds`. */
const roomOf = (path: string): string | undefined => /^src\/([^/.]+)/.exec(path)?.[1];

// Draws which room imports from which, as the code is now
await run(async () => {
  readArguments('picture');
  const { output } = await cruise(['src'], {
    includeOnly: { path: '^src/' },
    tsPreCompilationDeps: true,
  });
  const arrows = new Map<string, Set<string>>();
  for (const { source, dependencies } of (output as ICruiseResult).modules) {
    const from = roomOf(source);
    for (const { resolved } of dependencies) {
      const to = roomOf(resolved);
      // Strings are data, gathered from every room.
      if (!from || !to || from === to || resolved.endsWith('strings.json')) continue;
      arrows.set(from, (arrows.get(from) ?? new Set()).add(to));
    }
  }
  writeFileSync(picture, `${(await instance()).renderString(drawing(arrows), { format: 'svg' }).trim()}\n`);
  console.log(picture);
  return 0;
});

/** The drawing in Graphviz's language. An arrow that others already lead along is left out, so that few are left. */
function drawing(arrows: ReadonlyMap<string, ReadonlySet<string>>): string {
  const reach = (from: string): Set<string> =>
    new Set([...(arrows.get(from) ?? [])].flatMap((to) => [to, ...reach(to)]));
  const lines = [...arrows].flatMap(([from, direct]) => {
    const roundabout = new Set([...direct].flatMap((to) => [...reach(to)]));
    return [...direct].filter((to) => !roundabout.has(to)).map((to) => `"${from}" -> "${to}"`);
  });
  return `digraph {
    rankdir = TB; nodesep = 0.35; ranksep = 0.45; bgcolor = "white"
    node [shape = box, style = "rounded,filled", fillcolor = "#e7f0f1", color = "#0b5c6b", fontname = "sans-serif", fontsize = 15, margin = "0.2,0.08"]
    edge [color = "#4f5b69", arrowsize = 0.7]
    ${lines.sort().join('\n    ')}
  }`;
}
