/**
 * Draws the icon, `node scripts/icon.ts FILE`: an opening quote mark with a squiggle under it.
 *
 * Shapes are signed distances to their edge, negative inside, in units of the icon's width; the distance at a pixel's centre tells how
 * much of the pixel is covered.
 */
import { writeFileSync } from "node:fs";
import { crc32, deflateSync } from "node:zlib";

const SIZE = 256;

type Colour = readonly [red: number, green: number, blue: number];
type Shape = (x: number, y: number) => number;

const disc =
  (cx: number, cy: number, radius: number): Shape =>
  (x, y) =>
    Math.hypot(x - cx, y - cy) - radius;

const without =
  (shape: Shape, hole: Shape): Shape =>
  (x, y) =>
    Math.max(shape(x, y), -hole(x, y));

const both =
  (first: Shape, second: Shape): Shape =>
  (x, y) =>
    Math.max(first(x, y), second(x, y));

const tile: Shape = (x, y) => {
  const [across, down] = [Math.abs(x - 0.5) - 0.3, Math.abs(y - 0.5) - 0.3];
  return Math.hypot(Math.max(across, 0), Math.max(down, 0)) + Math.min(Math.max(across, down), 0) - 0.2;
};

/** A "6" without its counter: a disc, and a horn that bends up from its left edge. */
const mark = (cx: number): Shape[] => {
  const [cy, radius] = [0.47, 0.105];
  const horn = without(disc(cx + 0.075, cy, 0.18), disc(cx + 0.125, cy + 0.03, 0.165));
  const upperLeft: Shape = (x, y) => Math.max(y - cy, x - (cx + 0.06));
  return [disc(cx, cy, radius), both(horn, upperLeft)];
};

const squiggle: Shape = (x, y) => {
  const wave = 0.73 + 0.028 * Math.sin(((x - 0.2) / 0.15) * 2 * Math.PI);
  const slope = Math.cos(((x - 0.2) / 0.15) * 2 * Math.PI) * 0.028 * ((2 * Math.PI) / 0.15);
  return Math.max(Math.abs(y - wave) / Math.hypot(1, slope) - 0.02, Math.abs(x - 0.5) - 0.3);
};

const LAYERS: readonly (readonly [Shape, Colour])[] = [
  [tile, [31, 41, 66]],
  ...[...mark(0.355), ...mark(0.62)].map((shape) => [shape, [248, 245, 236]] as const),
  [squiggle, [240, 90, 80]],
];

/** The colour of a pixel, and how opaque it is, each from 0 to 255. */
function pixel(column: number, row: number): number[] {
  const [x, y] = [(column + 0.5) / SIZE, (row + 0.5) / SIZE];
  const cover = LAYERS.map(([shape]) => Math.min(Math.max(0.5 - shape(x, y) * SIZE, 0), 1));
  const colour = LAYERS.reduce<readonly number[]>((under, [, over], layer) => {
    const part = layer === 0 ? 1 : (cover[layer] ?? 0);
    return under.map((channel, index) => channel + ((over[index] ?? 0) - channel) * part);
  }, [0, 0, 0]);
  return [...colour, (cover[0] ?? 0) * 255].map(Math.round);
}

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, "latin1"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** The icon as a PNG: eight bits each of red, green, blue and opacity, no filter. */
function icon(): Buffer {
  const places = Array.from({ length: SIZE }, (_, index) => index);
  const rows = places.map((row) => Buffer.from([0, ...places.flatMap((column) => pixel(column, row))]));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(SIZE, 0);
  header.writeUInt32BE(SIZE, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = deflateSync(Buffer.concat(rows), { level: 9 });
  return Buffer.concat([signature, chunk("IHDR", header), chunk("IDAT", data), chunk("IEND", Buffer.alloc(0))]);
}

writeFileSync(process.argv[2] ?? "icon.png", icon());
