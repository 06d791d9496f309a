import { fill } from '../../i18n/index.ts';
import type { PageContext } from '../../page/context.ts';
import type { Path } from '../../urls.ts';
import { type QrShape, qrShape } from './qr.ts';

/** The code on a poster, and the address that it leads to in writing. */
export interface PosterCode {
  shape: QrShape;
  /** What the code is, for those who cannot see it. */
  label: string;
  /** What one finds behind it. */
  help: string;
  /** The address in the parts that it may be broken between. */
  address: string[];
}

/**
 * The code that leads to a page.
 *
 * @param help what one finds there
 */
export function posterCode({ strings, urls }: PageContext, page: Path, help: string): PosterCode {
  const address = urls.absolute(page);
  const short = address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  return {
    shape: qrShape(address),
    label: fill(strings.poster.code, { address: short }),
    help,
    address: short.split(/(?<=[/-])/),
  };
}
