import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runNpmScript } from './npm-script.ts';
import type { Workspace } from './workspace.ts';

/** What builds take after one that has kept what it made. */
export interface Warm {
  /** When nothing has changed. */
  sameSeconds: number;
  /** When the summary of one study has. */
  changedSeconds: number;
  /** The share of the pages that then had to be drawn again. */
  changedShare: number;
}

/**
 * Builds again what has just been built: as it is, and with another summary of one study.
 *
 * @param options those of the build before
 * @param studies their ids
 */
export async function measureWarm(
  { project, content, signal }: Workspace,
  options: readonly string[],
  studies: readonly string[],
): Promise<Warm> {
  const same = await runNpmScript(project, 'build', options, signal);
  await changeSummary(content, studies);
  const changed = await runNpmScript(project, 'build', options, signal);
  return {
    sameSeconds: same.seconds,
    changedSeconds: changed.seconds,
    changedShare: shareDrawn(changed.written),
  };
}

/** Room that is left for a word more: a summary has at most 320 characters. */
const longest = 290;

/** Changes the first study from the middle on whose summary has room for it. */
async function changeSummary(content: string, studies: readonly string[]): Promise<void> {
  const middle = Math.floor(studies.length / 2);
  for (const id of [...studies.slice(middle), ...studies.slice(0, middle)]) {
    const file = join(content, 'studies', `${id}.md`);
    const text = await readFile(file, 'utf8');
    const [line, name = '', value = ''] = /^(summary: "?)(.*)$/m.exec(text) ?? [];
    if (line === undefined || value.length > longest) continue;
    return writeFile(file, text.replace(line, `${name}Nylig endret. ${value}`));
  }
  throw new Error('Ingen studie har et sammendrag som kan endres.');
}

/** What a build says of how many pages it drew, as a share of all. */
export function shareDrawn(written: string): number {
  const [, drawn, all] = /(\d+) av (\d+) sider er tegnet på nytt/.exec(written) ?? [];
  if (all === undefined) throw new Error('Bygget sier ikke hvor mange sider som ble tegnet på nytt.');
  return Number(drawn) / Number(all);
}
