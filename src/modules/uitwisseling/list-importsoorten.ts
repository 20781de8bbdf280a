import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { oneOf, request } from "../fields.ts";
import { uitwisselen } from "../verwerkingsactiviteiten.ts";
import { importsoortenVan, soortSubject } from "./eigen-soorten.ts";
import { TABELSOORTEN } from "./soort-import.ts";
import { tabelsoorten } from "./soorten/tabelsoorten.ts";
import { VELDTYPEN } from "./soorten/veld.ts";

export const Importsoort = Type.Object({
  soort: oneOf(TABELSOORTEN),
  naam: Type.String(),
  uitleg: Type.String(),
  velden: Type.Array(
    Type.Object({
      naam: Type.String(),
      label: Type.String(),
      type: oneOf(VELDTYPEN),
      isVerplicht: Type.Boolean(),
      uitleg: Type.String(),
      voorbeeld: Type.String(),
      keuzes: Type.Array(Type.String()),
    }),
  ),
});

/** The kinds of table files that the user may read in, with the fields of each. */
export const listImportsoorten = defineQuery({
  name: "importsoorten.list",
  summary: "Welke tabelbestanden ingelezen kunnen worden, met hun velden",
  verwerkingsactiviteit: uitwisselen,
  dataklasse: "import",
  input: request({}),
  output: Type.Array(Importsoort),
  subject: async ({ user }) => soortSubject(user, "importsoorten"),
  run: async ({ user }) => {
    const mijn = importsoortenVan(user, "change");
    return TABELSOORTEN.filter((soort) => mijn.includes(soort)).map((soort) => {
      const { naam, uitleg, velden } = tabelsoorten[soort];
      return {
        soort,
        naam,
        uitleg,
        velden: velden.map(({ naam, label, type, isVerplicht, uitleg, voorbeeld, keuzes }) => ({
          naam,
          label,
          type,
          isVerplicht,
          uitleg,
          voorbeeld,
          keuzes: [...keuzes],
        })),
      };
    });
  },
  betrokkenen: () => [],
});
