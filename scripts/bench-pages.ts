import { resolve } from 'node:path';
import { Listr } from 'listr2';
import { conditionsOf } from '../bench/conditions.ts';
import { writeMeasured } from '../bench/document.ts';
import { runNpmScript } from '../bench/npm-script.ts';
import { startHost } from '../bench/pages/host.ts';
import { withLighthouse } from '../bench/pages/lighthouse.ts';
import { judgePage, pagesOf } from '../bench/pages/measure.ts';
import { type JudgedPage, reportPages } from '../bench/pages/report.ts';
import { inWorkspace } from '../bench/workspace.ts';
import { readCatalogue } from '../src/catalogue/index.ts';
import { publish } from '../src/published.ts';
import { Refusal, readArguments } from './arguments.ts';
import { onStandardError } from './progress.ts';
import { run } from './run.ts';

const siteUrl = 'https://bench.example';

await run(() => {
  const { content, today, words, own } = readArguments('bench:pages');
  if (own['write'] && words.length > 0)
    throw new Refusal('--write skriver alle sidene. Utelat ordene, eller utelat --write.');
  const conditions = conditionsOf(today);
  const { catalogue } = readCatalogue({ root: content, today });
  if (!catalogue) throw new Refusal(`Innholdet i «${content}» har feil. Kjør npm run check først.`);
  const published = publish(catalogue, siteUrl);
  return inWorkspace(async ({ project, out, signal }) => {
    const options = ['--content', resolve(content), '--today', today, '--out', out, '--site', siteUrl];
    console.error('Bygger nettstedet …');
    await runNpmScript(project, 'build', options, signal);
    const pages = pagesOf(out, published).filter(
      ({ label, path }) => words.length === 0 || words.some((word) => `${label} ${path}`.includes(word)),
    );
    if (pages.length === 0) throw new Refusal(`Ingen av sidene har «${words.join('» eller «')}» i adressen.`);
    const judged: JudgedPage[] = [];
    const host = await startHost(out, published.urls.base);
    try {
      await withLighthouse(async (judge) => {
        const tasks = pages.map((page) => ({
          title: decodeURI(page.path),
          task: async (): Promise<void> => {
            signal.throwIfAborted();
            judged.push(await judgePage(page, { out, published, address: host.address, judge }));
          },
        }));
        await new Listr(tasks, onStandardError).run();
      });
      if (own['write']) writeMeasured('bench:pages', reportPages(judged, conditions));
    } finally {
      host.close();
      // What was measured before a stop or a failure is worth having.
      if (judged.length > 0) console.log(`\n${reportPages(judged, conditions)}`);
    }
    return 0;
  });
});
