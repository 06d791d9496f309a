import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { runNpmScript } from './npm-script.ts';
import { measurePeer, type Peer } from './peer.ts';
import { type SiteSize, siteSize } from './site-size.ts';
import type { ContentFile } from './variants.ts';
import { measureWarm, type Warm } from './warm.ts';
import { type Weight, weightOf } from './weight.ts';
import { removal, type Workspace } from './workspace.ts';

/** What was found about one catalogue. */
export interface Measured extends SiteSize, Weight {
  /** The repository's own content, not a generated one. */
  own: boolean;
  studies: number;
  checkSeconds: number;
  buildSeconds: number;
  peakMemory: number | undefined;
  /** The builds after it. */
  warm: Warm;
  /** Eleventy, with the same Markdown. */
  peer: Peer;
}

interface MeasureOptions {
  files: Iterable<ContentFile>;
  today: string;
  own: boolean;
  /** Told which stage has begun. */
  tell(stage: string): void;
}

/** An address without a folder, so that a page's address is also its place below the built folder. */
const siteUrl = 'https://bench.example';

/**
 * Writes a catalogue, checks it, builds it from nothing, weighs the result, builds it again with what was kept, lets
 * the peer build, and removes it all.
 */
export async function measure(
  workspace: Workspace,
  { files, today, own, tell }: MeasureOptions,
): Promise<Measured> {
  const { project, content, out, signal } = workspace;
  const common = ['--content', content, '--today', today];
  try {
    tell('skriver innholdet');
    const studies = await writeContent(content, files, signal);
    tell('kontrollerer');
    const check = await runNpmScript(project, 'check', common, signal);
    tell('bygger');
    // Nothing is kept from an earlier build: fonts are cut and pictures drawn as on a new machine.
    await rm(join(project, '.cache'), removal);
    const options = [...common, '--out', out, '--site', siteUrl];
    const build = await runNpmScript(project, 'build', options, signal);
    tell('veier sidene');
    const sizes = await siteSize(out, studies, siteUrl, signal);
    const weight = await weightOf(out);
    tell('bygger igjen');
    const warm = await measureWarm(workspace, options, studies);
    tell('bygger med Eleventy');
    const peer = await measurePeer(content, signal);
    return {
      own,
      studies: studies.length,
      checkSeconds: check.seconds,
      buildSeconds: build.seconds,
      peakMemory: build.peakMemory,
      warm,
      ...sizes,
      ...weight,
      peer,
    };
  } finally {
    await Promise.all([content, out].map((folder) => rm(folder, removal)));
  }
}

/** Gives the ids of the studies. */
async function writeContent(
  folder: string,
  files: Iterable<ContentFile>,
  signal: AbortSignal,
): Promise<string[]> {
  const studies: string[] = [];
  for (const { path, text } of files) {
    signal.throwIfAborted();
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    const id = /^studies\/([^/]+)\.md$/.exec(path)?.[1];
    if (id !== undefined) studies.push(id);
  }
  return studies;
}
