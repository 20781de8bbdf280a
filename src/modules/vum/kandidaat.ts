import { Type } from "typebox";
import { tijdstip } from "../fields.ts";
import { oin, PROFIELNUMMER } from "./partij.ts";

/** Someone at another organisation who may fit a plek: where he was found, and under which number. */
export const Vumkandidaat = Type.Object({
  oin,
  nummer: Type.String({ pattern: PROFIELNUMMER }),
  bron: Type.String({ description: "Naam van de organisatie die hem begeleidt" }),
  tijdstip,
  doorNaam: Type.String(),
});
