/** What is wrong with an address, and the one that was meant where that is plain. */
interface AddressFault {
  message: string;
  help: string;
  meant?: string;
}

// A program mends what it is shown: `https:/sykehus.no` is an address to it, and a link to nowhere on a page.
const asWritten = /^https?:\/\/[^\s/?#@\\`<>"]+(?:[/?#][^\s\\`<>"]*)?$/;
const label = /^[a-z\d](?:[a-z\d-]*[a-z\d])?$/;
/** Steps up or on the spot in a path, and half a code for a sign. */
const leftToMend = /\/\.{1,2}(?:[/?#]|$)|%(?![\da-f]{2})/i;

/** The name of a host as it is looked up: at least two parts, and no number for the last. */
function isHost(name: string): boolean {
  const labels = name.split('.');
  return labels.length > 1 && labels.every((part) => label.test(part)) && !/^\d/.test(labels.at(-1) ?? '');
}

/** True for an address that a reader's browser takes as it is written, on the web and no other way. */
export function isWebAddress(written: string): boolean {
  if (!asWritten.test(written) || leftToMend.test(written) || !URL.canParse(written)) return false;
  return isHost(new URL(written).hostname);
}

/** An address as a browser reads it: letters outside English are coded. A host alone stays without its stroke. */
export function publishedAddress(written: string): string {
  const { origin, href } = new URL(written);
  return /^https?:\/\/[^/?#]+$/i.test(written) ? origin : href;
}

/** Says in an editor's words what an address lacks. */
export function addressFault(written: string): AddressFault {
  if (/^https?:\/+[^/?#]*@/i.test(written)) {
    return {
      message: 'Nettadressen har et brukernavn eller passord foran @.',
      help: 'Skriv adressen uten det. Det hører til én person, og skal ikke stå i oversikten.',
    };
  }
  const meant = written.replace(/^(https?):\/*/i, (_, scheme: string) => `${scheme.toLowerCase()}://`);
  const message = `«${written}» er ikke en nettadresse.`;
  if (meant !== written && isWebAddress(meant)) {
    return { message, help: `Skriv «${meant}», eller kjør «npm run fix».`, meant };
  }
  const [doi] = /^10\.\d{4,9}\/\S+$/.exec(written.replace(/^doi: */i, '')) ?? [];
  if (doi !== undefined) {
    return { message, help: `Det er en DOI. Skriv den slik: «https://doi.org/${doi}».` };
  }
  if (isWebAddress(`https://${written}`)) {
    return { message, help: `Skriv hele adressen, med https:// foran: «https://${written}».` };
  }
  if (/^https?:\/\//.test(written)) {
    return {
      message,
      help: 'Åpne siden i en nettleser, og kopier adressen derfra. Mellomrom og tegn som ` < > " kan ikke stå i den.',
    };
  }
  return { message, help: 'Skriv hele adressen, med https:// foran.' };
}
