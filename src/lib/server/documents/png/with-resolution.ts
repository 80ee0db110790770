import { crc32 } from 'node:zlib';

/** Signature of a PNG, and its first chunk: IHDR with 13 bytes, its length, name and checksum. */
const HEAD = 8 + 25;

const INCHES_PER_METER = 1 / 0.0254;

/** Says in a PNG how many dots make an inch (chunk pHYs), so that it is placed in its true size. */
export function withResolution(png: Uint8Array, dpi: number): Uint8Array {
  const perMeter = Math.round(dpi * INCHES_PER_METER);
  const chunk = Buffer.alloc(21);
  chunk.writeUInt32BE(9, 0);
  chunk.write('pHYs', 4, 'latin1');
  chunk.writeUInt32BE(perMeter, 8);
  chunk.writeUInt32BE(perMeter, 12);
  chunk.writeUInt8(1, 16);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 17)), 17);
  return Buffer.concat([png.subarray(0, HEAD), chunk, png.subarray(HEAD)]);
}
