import { voorwaarden } from "#matching/criteria";
import type { Inwonerprofiel, Plekprofiel } from "#matching/profiel";
import { newGroei } from "#matching/kernel/groei";
import { newKernJs } from "#matching/kernel/kern-js";
import { newKernWasm } from "#matching/kernel/kern-wasm";
import { type Kernelindex, newKernelindex } from "#matching/kernel/kernelindex";
import { type Motor, newMotor } from "#matching/kernel/motor";
import { type Kernelopties, type Kerneluitslag, TOP } from "#matching/kernel/uitslag";

export { type Kernelindex, newKernelindex } from "#matching/kernel/kernelindex";
export { type Kernelopties, type Kerneluitslag, mergeDelen } from "#matching/kernel/uitslag";

/** Everything at once, on this thread. */
export const matchRegio = (
  inwoners: Iterable<Inwonerprofiel>,
  plekken: Iterable<Plekprofiel>,
  opties: Kernelopties = {},
): Kerneluitslag => matchDeel(newKernelindex(plekken), inwoners, opties);

/** A part of the inwoners, one at a time; parts that ran apart are put together by `mergeDelen`. */
export function matchDeel(
  index: Kernelindex,
  inwoners: Iterable<Inwonerprofiel>,
  { top = TOP, bijnaPassend = true, uitvoering }: Kernelopties = {},
): Kerneluitslag {
  const motor = motorVoor(index, uitvoering);
  const past = newGroei(new Uint32Array());
  const enige = newGroei(new Int32Array());
  const begin = newGroei(new Uint32Array());
  const plek = newGroei(new Int32Array());
  const waarde = newGroei(new Int32Array());
  begin.push(0);
  for (const inwoner of inwoners) {
    const aantal = motor.run(inwoner, bijnaPassend, top);
    const { i32 } = motor.geheugen;
    const edges = Math.min(aantal, top);
    past.push(aantal);
    plek.append(i32, motor.plek >> 2, edges);
    waarde.append(i32, motor.waarde >> 2, edges);
    begin.push(plek.lengte);
    if (bijnaPassend) enige.append(i32, motor.enige >> 2, voorwaarden.length);
  }
  return {
    inwoners: past.lengte,
    past: past.klaar(),
    eenStaatInDeWeg: heel(enige.klaar()),
    begin: begin.klaar(),
    plek: heel(plek.klaar()),
    waarde: waarde.klaar(),
  };
}

/** The same bytes, read as numbers that are never below zero. */
const heel = ({ buffer, byteOffset, length }: Int32Array) =>
  new Uint32Array(buffer as ArrayBuffer, byteOffset, length);

const motoren = new WeakMap<Kernelindex, Map<string, Motor>>();

/** Made at the first run, and kept as long as the index is. */
function motorVoor(index: Kernelindex, uitvoering: Kernelopties["uitvoering"]): Motor {
  const perKern = motoren.get(index) ?? new Map<string, Motor>();
  motoren.set(index, perKern);
  const wijze = uitvoering ?? "wasm";
  const motor = perKern.get(wijze) ?? newMotor(index, (wijze === "wasm" && newKernWasm()) || newKernJs());
  perKern.set(wijze, motor);
  return motor;
}
