import { encodeQR } from 'qr';

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
 * The QR code of an address. Error correction of at least level M: a fold or a thumb mark must not hide it; of a
 * higher level where the code gets no larger. Each row is one line with gaps, which keeps the page small.
 */
export function qrShape(address: string): QrShape {
  const rows = corrected(address);
  return { size: rows.length, path: rows.map(line).join('') };
}

function corrected(address: string): boolean[][] {
  let rows = encodeQR(address, 'raw', { ecc: 'medium', border: quietZone });
  const version = (rows.length - 2 * quietZone - 17) / 4;
  for (const ecc of ['quartile', 'high'] as const) {
    try {
      rows = encodeQR(address, 'raw', { ecc, version, border: quietZone });
    } catch {
      // There is no room for more.
      break;
    }
  }
  return rows;
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
