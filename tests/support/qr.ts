import jsQR from "jsqr";

/** The squares of the QR, as they stand in the page: x, y, side. */
export function squaresIn(pdf: string): [number, number, number][] {
  return [...pdf.matchAll(/^([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+) re$/gm)]
    .map(([, x, y, width, height]) => [Number(x), Number(y), Number(width), Number(height)] as const)
    .filter(([, , width, height]) => Math.abs(width - height) < 0.01 && width < 10)
    .map(([x, y, width]) => [x, y, width]);
}

/** As a camera would see it: black squares on white, eight points a module. */
export function readQr(squares: readonly [number, number, number][]): string | undefined {
  const side = squares[0]![2];
  const [left, top] = [0, 1].map((axis) => Math.min(...squares.map((square) => square[axis]!))) as [
    number,
    number,
  ];
  const at = squares.map(([x, y]) => [Math.round((x - left) / side), Math.round((y - top) / side)] as const);
  const size = Math.max(...at.map(([x]) => x)) + 1;
  const pixels = (size + 8) * 8;
  const image = new Uint8ClampedArray(pixels * pixels * 4).fill(255);
  for (const [column, row] of at)
    for (let y = 0; y < 8; y += 1)
      for (let x = 0; x < 8; x += 1) {
        const offset = (((row + 4) * 8 + y) * pixels + (column + 4) * 8 + x) * 4;
        image.fill(0, offset, offset + 3);
      }
  return jsQR(image, pixels, pixels)?.data;
}
