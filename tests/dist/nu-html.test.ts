import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeEach, expect, test } from 'vitest';
import { site } from '../site-once/pages.ts';

const jar = fileURLToPath(new URL('build/dist/vnu.jar', import.meta.resolve('vnu-jar')));
const hasJava = spawnSync('java', ['-version']).status === 0;
const missing =
  'Java is not installed, so the pages were not judged by the Nu HTML checker; install it (Debian and Ubuntu: apt-get install default-jre-headless).';

/** One finding of the checker. */
interface Message {
  url: string;
  type: string;
  lastLine: number;
  message: string;
}

beforeEach(({ skip }) => skip(!hasJava, missing));

test('the Nu HTML checker finds no fault on any page, and warns of nothing', () => {
  const words = ['-Xss2m', '-jar', jar, '--skip-non-html', '--format', 'json', '--stdout', site.folder];
  const { stdout, stderr } = spawnSync('java', words, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  expect(stdout, stderr).not.toBe('');
  const { messages } = JSON.parse(stdout) as { messages: Message[] };
  const told = messages.map(
    ({ url, type, lastLine, message }) =>
      `${type} ${new URL(url).pathname.slice(site.folder.length)}:${lastLine} ${message}`,
  );
  expect(told).toEqual([]);
});
