import { readCatalogue } from '../src/catalogue/index.ts';
import { isFresh } from '../src/site/build/freshness.ts';
import { listen, siteServer } from '../src/site/build/server.ts';
import { putBack } from '../src/site/build/target.ts';
import { createUrls } from '../src/urls.ts';
import { Refusal, readArguments } from './arguments.ts';
import { build } from './build-site.ts';
import { run } from './run.ts';

await run(async () => {
  const asked = readArguments('start');
  const port = Number(asked.own['port'] ?? process.env['PORT'] ?? 4321);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Refusal('--port skal være et tall fra 0 til 65535.');
  const { content, today, out } = asked;
  const siteUrl = asked.site ?? readCatalogue({ root: content, today }).catalogue?.site.url;
  const urls = createUrls(siteUrl ?? 'http://localhost');
  const { base } = urls;
  await putBack(out);
  if (!(await isFresh(out, process.cwd(), { content, today, address: urls.absolute(base) }))) {
    const code = await build(asked);
    if (code !== 0) return code;
  }
  const server = siteServer(out, base);
  const host = asked.own['host'];
  await listen(server, port, typeof host === 'string' ? host : undefined).catch(
    (error: NodeJS.ErrnoException) => {
      throw new Refusal(whyNoPort(error, port));
    },
  );
  const listening = server.address();
  console.error(
    `Oversikten er klar på http://localhost:${typeof listening === 'object' ? listening?.port : port}${base}`,
  );
  return 0;
});

function whyNoPort(error: NodeJS.ErrnoException, port: number): string {
  if (error.code === 'EADDRINUSE')
    return `Port ${port} er i bruk av et annet program. Velg en annen: npm start -- --port ${port + 1}`;
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return 'Adressen etter --host finnes ikke på denne maskinen. Utelat den, eller skriv 0.0.0.0 for alle.';
  return `Port ${port} kan ikke brukes (${error.code ?? error.message}). Velg en annen med --port.`;
}
