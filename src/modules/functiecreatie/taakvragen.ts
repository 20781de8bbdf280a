import { Type } from "typebox";
import { type Onderwerp, onderwerp, vraagVoor } from "#matching/onderwerpen";
import { orNull } from "../fields.ts";

/** What is asked about a task: of all that work can ask, what decides most often. */
const GEVRAAGD: readonly Onderwerp[] = [
  "tillen",
  "staan",
  "lopen",
  "bukken",
  "handvaardigheid",
  "tempo",
  "prikkels",
  "zelfstandigheid",
  "klantcontact",
  "taal_nederlands_mondeling",
  "taal_nederlands_lezen",
];

export const Taakvraag = Type.Object({
  onderwerp: Type.String(),
  vraag: Type.String(),
  eenheid: orNull(Type.String()),
  /** Empty for a number. */
  opties: Type.Array(Type.Object({ code: Type.String(), label: Type.String() })),
});

export const taakvragen = GEVRAAGD.map((code) => {
  const rij = onderwerp(code);
  return {
    onderwerp: code,
    vraag: vraagVoor(rij, "plek") ?? rij.vraag,
    eenheid: rij.eenheid ?? null,
    opties: (rij.opties ?? []).map(({ code, label }) => ({ code, label })),
  };
});
