import { readCatalogue } from '../src/catalogue/index.ts';
import { isFresh } from '../src/site/build/freshness.ts';
import { listen, siteServer } from '../src/site/build/server.ts';
import { createUrls } from '../src/urls.ts';
import { Refusal, readArguments } from './arguments.ts';
import { build } from './build-site.ts';
import { run } from './run.ts';

const sources = ['src', 'public', 'package.json', 'astro.config.mjs'];

// npm start [-- --port 4321 and what build takes]
await run(async () => {
  const asked = readArguments({ port: { type: 'string' } });
  const port = Number(asked.own['port'] ?? process.env['PORT'] ?? 4321);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Refusal('--port skal være et tall fra 0 til 65535.');
  if (!(await isFresh(asked.out, [asked.content, ...sources], asked.today))) {
    const code = await build(asked);
    if (code !== 0) return code;
  }
  const siteUrl =
    asked.site ?? readCatalogue({ root: asked.content, today: asked.today }).catalogue?.site.url;
  const { base } = createUrls(siteUrl ?? 'http://localhost');
  const server = siteServer(asked.out, base);
  await listen(server, port).catch((error: NodeJS.ErrnoException) => {
    throw new Refusal(whyNoPort(error, port));
  });
  const address = server.address();
  console.error(
    `Oversikten er klar på http://localhost:${typeof address === 'object' ? address?.port : port}${base}`,
  );
  return 0;
});

function whyNoPort(error: NodeJS.ErrnoException, port: number): string {
  if (error.code === 'EADDRINUSE')
    return `Port ${port} er i bruk av et annet program. Velg en annen: npm start -- --port ${port + 1}`;
  return `Port ${port} kan ikke brukes (${error.code ?? error.message}). Velg en annen med --port.`;
}
