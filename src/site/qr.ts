import { encode } from 'uqr';

/** A QR code as one shape in a square of modules. */
export interface QrShape {
  /** Modules on each side, with the quiet zone. */
  size: number;
  /** The dark modules, as the data of an SVG path. */
  path: string;
}

/** Modules of light around the code that ISO/IEC 18004 asks for, so that a camera finds it. */
const quietZone = 4;

/**
 * The QR code of an address. Error correction of at least level M: a fold or a thumb mark must not hide it.
 * Neighbours in a row are drawn as one stroke, which keeps the page small.
 */
export function qrShape(address: string): QrShape {
  const { data, size } = encode(address, { ecc: 'M', boostEcc: true, border: quietZone });
  const path = data.map((row, y) => strokes(row, y)).join('');
  return { size, path };
}

function strokes(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue;
    const start = x;
    while (row[x + 1]) x++;
    path += `M${start} ${y}h${x + 1 - start}v1H${start}z`;
  }
  return path;
}
