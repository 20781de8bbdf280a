/** A number that changes over the years: between two years it goes in a straight line, before and after it stays. */
export type Pad = readonly (readonly [jaar: number, waarde: number])[];

/** @throws RangeError on a path without a point */
export function waardeOp(pad: Pad, jaar: number): number {
  const [first] = pad;
  if (!first) throw new RangeError("A path has at least one point");
  let after = 0;
  while (after < pad.length && pad[after]![0] < jaar) after++;
  if (after === 0) return first[1];
  if (after === pad.length) return pad[after - 1]![1];
  const [fromYear, from] = pad[after - 1]!;
  const [toYear, to] = pad[after]!;
  return from + ((to - from) * (jaar - fromYear)) / (toYear - fromYear);
}

/** What can be decided about people. Places are places: whoever has none waits. */
export type Personenhefbomen = {
  readonly beschutPlekken: Pad;
  readonly tussengroepPlekken: Pad;
  readonly trajectPlekken: Pad;
  /** Of whom is ready for a traject: who is sent to the company, from 0 up to 1. */
  readonly doorverwijzing: Pad;
  /** Of whom loses work: who is caught by a place to fall back on, from 0 up to 1 (simpel switchen). */
  readonly terugvalOpvang: Pad;
  /** How much more or less than in the base employers are asked to take on: 1 is as now. */
  readonly werkgeversaanpak: Pad;
};
