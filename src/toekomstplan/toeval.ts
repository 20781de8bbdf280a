import { cos, ln } from "#toekomstplan/reken";

/**
 * A number from 0 up to 1 for a place in the plan: the same place has the same number in every scenario, in the browser and
 * on the server. Two scenarios then differ by what was changed, and not by chance. It depends on all bits of all of them.
 * @param zaad of the whole calculation
 * @param trekking which future, from 0
 * @param wie who or what is drawn for: a person, a parameter
 * @param keer how often this one was drawn before
 */
export function toeval(zaad: number, trekking: number, wie: number, keer: number): number {
  let state = mix(zaad ^ 0x9e3779b9);
  state = mix(state + Math.imul(trekking + 1, 0x85ebca6b));
  state = mix(state + Math.imul(wie + 1, 0xc2b2ae35));
  state = mix(state + Math.imul(keer + 1, 0x27d4eb2f));
  const high = state >>> 5;
  const low = mix(state + 0x165667b1) >>> 6;
  return (high * 0x4000000 + low) / 0x20000000000000; // 27 and 26 bits: as fine as a number can hold
}

/** Every bit of the answer depends on every bit of the question (the finaliser of MurmurHash3). */
function mix(value: number): number {
  let bits = value | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}

/** A standard normal number from two numbers from 0 up to 1 (Box and Muller, 1958). */
export const normaal = (eerste: number, tweede: number): number =>
  Math.sqrt(-2 * ln(1 - eerste)) * cos(2 * Math.PI * tweede);
