import { encode } from 'uqr';

/** A QR code as one shape in a square of modules. */
export interface QrShape {
  /** Modules on each side, with the quiet zone. */
  size: number;
  /** The dark modules, as the data of an SVG path whose line is one module wide. */
  path: string;
}

/** Modules of light around the code that ISO/IEC 18004 asks for, so that a camera finds it. */
const quietZone = 4;

/**
 * The QR code of an address. Error correction of at least level M: a fold or a thumb mark must not hide it.
 * Each row is one line with gaps, which keeps the page small.
 */
export function qrShape(address: string): QrShape {
  const { data, size } = encode(address, { ecc: 'M', boostEcc: true, border: quietZone });
  return { size, path: data.map(line).join('') };
}

function line(row: readonly boolean[], y: number): string {
  let drawn = '';
  let end = 0;
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue;
    const start = x;
    while (row[x + 1]) x++;
    drawn += `${drawn === '' ? `M${start} ${y}.5` : `m${start - end} 0`}h${x + 1 - start}`;
    end = x + 1;
  }
  return drawn;
}
