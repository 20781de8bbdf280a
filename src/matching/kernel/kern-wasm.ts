import type { Kern } from "#matching/kernel/motor";
import { WASM } from "#matching/kernel/wasm";

/** As much of WebAssembly as is used: neither the browser nor Node is needed for it. */
type Wasm = {
  readonly Memory: new (opties: { initial: number }) => Geheugenblok;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, delen: object) => { exports: object };
};
type Geheugenblok = { readonly buffer: ArrayBuffer; readonly grow: (paginas: number) => number };

const PAGINA = 65_536;

/** Compiled once; null where that cannot be. */
const gemaakt = new WeakMap<Wasm, object | null>();

/** The kernel with 128 plekken at a time; null where the machine cannot run it. */
export function newKernWasm(): Kern | null {
  const wasm = (globalThis as { WebAssembly?: Wasm }).WebAssembly;
  if (wasm === undefined) return null;
  if (!gemaakt.has(wasm)) gemaakt.set(wasm, newModule(wasm));
  const module = gemaakt.get(wasm);
  if (!module) return null;
  const memory = new wasm.Memory({ initial: 1 });
  const { run } = new wasm.Instance(module, { env: { memory } }).exports as { run: (o: number) => number };
  return {
    run: (_geheugen, opdracht) => run(opdracht),
    groei(bytes) {
      const erbij = Math.ceil((bytes - memory.buffer.byteLength) / PAGINA);
      if (erbij > 0) memory.grow(erbij);
      return memory.buffer;
    },
  };
}

function newModule(wasm: Wasm): object | null {
  try {
    return new wasm.Module(bytesUit(WASM.join("")));
  } catch {
    return null; // no SIMD on this machine: the kernel in JavaScript gives the same
  }
}

const TEKENS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Base64, without what only a browser or Node has. */
function bytesUit(tekst: string): Uint8Array {
  const schoon = tekst.replaceAll("=", "");
  const bytes = new Uint8Array(Math.floor((schoon.length * 3) / 4));
  let bits = 0;
  let aantal = 0;
  let at = 0;
  for (const teken of schoon) {
    bits = ((bits << 6) | TEKENS.indexOf(teken)) & 0xffffff;
    aantal += 6;
    if (aantal < 8) continue;
    aantal -= 8;
    bytes[at++] = (bits >> aantal) & 0xff;
  }
  return bytes;
}
