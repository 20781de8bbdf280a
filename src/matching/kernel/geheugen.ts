/**
 * One stretch of memory for bitmaps, plans and outcomes. Places in it are bytes from the begin, in steps of 16, so that
 * the same numbers work in JavaScript and in WASM. The views are new after each `reserve`: never keep them.
 */
export type Geheugen = {
  i32: Int32Array;
  f64: Float64Array;
  /** Room for so many whole numbers, all zero. */
  readonly reserve: (aantal: number) => number;
  /** Everything that was reserved after this place may be used again. */
  readonly merk: () => number;
  readonly terug: (merk: number) => void;
};

/** How the bytes are held: an ArrayBuffer, or the memory of a WASM instance. */
export type Buffergroei = (bytes: number) => ArrayBuffer;

const PAGINA = 65_536;

export function newGeheugen(groei: Buffergroei, begin = 16): Geheugen {
  let vrij = begin;
  let buffer = groei(PAGINA);
  const geheugen: Geheugen = {
    i32: new Int32Array(buffer),
    f64: new Float64Array(buffer),
    reserve(aantal) {
      const plaats = vrij;
      vrij += Math.ceil(aantal / 4) * 16;
      if (vrij > buffer.byteLength) {
        buffer = groei(Math.ceil(Math.max(vrij, buffer.byteLength * 1.5) / PAGINA) * PAGINA);
        geheugen.i32 = new Int32Array(buffer);
        geheugen.f64 = new Float64Array(buffer);
      }
      geheugen.i32.fill(0, plaats >> 2, vrij >> 2);
      return plaats;
    },
    merk: () => vrij,
    terug: (merk) => void (vrij = merk),
  };
  return geheugen;
}

/** For the kernel in plain JavaScript. */
export function arrayGroei(): Buffergroei {
  let buffer = new ArrayBuffer(0);
  return (bytes) => {
    const groter = new ArrayBuffer(bytes);
    new Uint8Array(groter).set(new Uint8Array(buffer));
    buffer = groter;
    return buffer;
  };
}
