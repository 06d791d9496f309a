/** What programs for e-mail take in a link, counted in characters; longer messages are cut or refused by some. */
export const mostInMail = 2000;
/** What GitHub takes in an address, with room to spare: about 8,000 bytes. */
export const mostInAddress = 7500;

/** A link that opens a message with everything in it; undefined where that is longer than programs take. */
export function mailLink(mailbox: string, subject: string, message: string): string | undefined {
  const link = `mailto:${mailbox}?${query({ subject, body: message.replaceAll('\n', '\r\n') })}`;
  return link.length <= mostInMail ? link : undefined;
}

/** GitHub's page for a new file with everything filled in; undefined where the address would be too long. */
export function newFileLink(repository: string, id: string, text: string): string | undefined {
  const page = `${repository.replace(/\/$/, '')}/new/main/content/studies`;
  const link = `${page}?${query({ filename: `${id}.md`, value: text })}`;
  return link.length <= mostInAddress ? link : undefined;
}

const query = (values: Record<string, string>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
