import { putBack } from '../src/site/build/target.ts';
import { fromAddress, fromFolder, NoManifest, verify } from '../src/site/build/verify.ts';
import { Refusal, readArguments } from './arguments.ts';
import { run } from './run.ts';

/** More lines than this say no more. */
const mostTold = 20;

await run(async () => {
  const { own, out } = readArguments('verify');
  const site = typeof own['site'] === 'string' ? own['site'] : out;
  const isAddress = /^https?:/.test(site);
  if (!isAddress) await putBack(site);
  const read = isAddress ? fromAddress(site) : fromFolder(site);
  const { documents, faults } = await verify(read).catch((error: unknown) => {
    throw error instanceof NoManifest
      ? new Refusal(
          `«${site}» kan ikke kontrolleres: ${error.message} Skriv mappen eller adressen med --site.`,
        )
      : error;
  });
  for (const fault of faults.slice(0, mostTold)) console.log(fault);
  if (faults.length > mostTold) console.log(`og ${faults.length - mostTold} til`);
  console.error(
    faults.length === 0
      ? `Alle de ${documents} dokumentene i manifestet er hele.`
      : `${faults.length} av ${documents} dokumenter mangler eller er noe annet enn manifestet sier. Publiser nettstedet på nytt.`,
  );
  return faults.length === 0 ? 0 : 1;
});
