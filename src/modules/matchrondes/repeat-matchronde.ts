import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { toezien } from "../verwerkingsactiviteiten.ts";
import { herhaal, type Herhaald } from "./herhalen.ts";
import { Versies } from "./matchronde.ts";

const SUMMARY = "Een matchronde opnieuw uitrekenen en kijken of er hetzelfde uitkomt";

/** Computes a ronde again from what was frozen, and holds the outcome against what was stored, byte for byte. */
export const repeatMatchronde = defineQuery({
  name: "matchronde.repeat",
  summary: SUMMARY,
  verwerkingsactiviteit: toezien,
  dataklasse: "matchverantwoording",
  input: request({ id }),
  output: Type.Object({
    rondeId: id,
    isGelijk: Type.Boolean({ description: "Elke byte is gelijk" }),
    isInvoerGelijk: Type.Boolean(),
    isZelfdeVersie: Type.Boolean(),
    toen: Versies,
    nu: Versies,
    uitkomstHash: Type.String(),
    nieuweHash: Type.String(),
    tekst: Type.String(),
  }),
  subject: async (_context, { id }) => ({ object: `matchronde/${id}` }),
  async run(context, { id }) {
    const gedaan = await herhaal(context, id, SUMMARY);
    const { isInvoerGelijk, isUitkomstGelijk, toen, nu, uitkomstHash, nieuweHash } = gedaan;
    return {
      rondeId: id,
      isGelijk: isInvoerGelijk && isUitkomstGelijk,
      isInvoerGelijk,
      isZelfdeVersie: verschillen(gedaan).length === 0,
      toen,
      nu,
      uitkomstHash,
      nieuweHash,
      tekst: zin(gedaan),
    };
  },
  betrokkenen: () => [], // the database writes a line for each of them while it reads what was frozen
});

const NAMEN = {
  criteria: "de criteria",
  waarde: "de waarde van een paar",
  programma: "het programma",
} as const;

const verschillen = ({ toen, nu }: Pick<Herhaald, "toen" | "nu">): string[] =>
  (["criteria", "waarde", "programma"] as const)
    .filter((deel) => toen[deel] !== nu[deel])
    .map((deel) => `${NAMEN[deel]} (toen ${toen[deel]}, nu ${nu[deel]})`);

function zin(gedaan: Herhaald): string {
  if (!gedaan.isInvoerGelijk)
    return "De bewaarde invoer is veranderd sinds de ronde. Meld dit bij de beheerder.";
  const anders = verschillen(gedaan);
  if (gedaan.isUitkomstGelijk)
    return anders.length === 0
      ? "Er komt precies hetzelfde uit: elke byte is gelijk."
      : `Er komt precies hetzelfde uit, ook nu er iets is veranderd: ${anders.join(", ")}.`;
  return anders.length === 0
    ? "Er komt iets anders uit met dezelfde versies. Dat mag niet. Meld dit bij de beheerder."
    : `Er komt iets anders uit, omdat er sindsdien iets is veranderd: ${anders.join(", ")}.`;
}
