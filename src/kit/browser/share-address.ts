import { fill } from '../../i18n/fill.ts';
import type { Strings } from '../../i18n/index.ts';

type ShareStrings = Pick<Strings['actions'], 'copied' | 'notCopied'>;

/**
 * Shares an address the way the device does; where it has none, copies it.
 *
 * @returns what to tell the reader; nothing when the device has shown it itself
 */
export async function shareAddress(title: string, url: string, strings: ShareStrings): Promise<string> {
  try {
    if ('share' in navigator) {
      await navigator.share({ title, url });
      return '';
    }
  } catch (error) {
    // The reader changed their mind.
    if (error instanceof DOMException && error.name === 'AbortError') return '';
  }
  try {
    await navigator.clipboard.writeText(url);
    return strings.copied;
  } catch {
    return fill(strings.notCopied, { url });
  }
}
