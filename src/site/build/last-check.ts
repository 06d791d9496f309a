import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { embedReleases } from '../../features/embedding/index.ts';
import { apiPath } from '../../feeds/index.ts';
import { assertWellFormed } from './well-formed.ts';

/**
 * Looks at a whole new site once more before it is taken into use: every document that the manifest names, the site maps that were written with the pages,
 * and the released versions of the element. Other sites name each with its checksum, so a file whose line ends were
 * changed on the way would be refused by every browser, and kept for a year.
 *
 * @throws Error with what is wrong, and what to do
 */
export async function lastCheck(folder: string): Promise<void> {
  const { data } = JSON.parse(await readFile(join(folder, apiPath.manifest), 'utf8')) as {
    data: { path: string; bytes: number }[];
  };
  for (const { path, bytes } of data) {
    const found = await stat(join(folder, path)).catch(() => undefined);
    if (found?.size !== bytes) throw new Error(`${path} mangler eller er ikke hel i det nye nettstedet.`);
  }
  const siteMaps = (await readdir(folder)).filter((name) => name.endsWith('.xml'));
  for (const path of siteMaps)
    assertWellFormed({ path, type: 'application/xml', content: await readFile(join(folder, path), 'utf8') });
  for (const { path, integrity } of embedReleases) {
    const found = `sha384-${createHash('sha384')
      .update(await readFile(join(folder, path)))
      .digest('base64')}`;
    if (found === integrity) continue;
    throw new Error(
      `public/${path} er ikke slik den ble gitt ut. Hent den på nytt fra git: git rm --cached -r public/embed && git checkout HEAD -- public/embed`,
    );
  }
}
