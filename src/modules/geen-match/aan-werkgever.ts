import type { Instrument } from "../instrumentengids/instrument.ts";
import type { Past } from "./hefbomen.ts";

/** Is it to be had in this gemeente? Of what is done for a werkgever nothing else is asked. */
export function aanWerkgever({ beschikbaarheid, gemeenten }: Instrument, gemeente: string): Past {
  if (beschikbaarheid !== "beschikbaar" && beschikbaarheid !== "pilot") return "past niet";
  if (gemeenten.length === 0) return "vraag na";
  return gemeenten.includes(gemeente) ? "past" : "past niet";
}
