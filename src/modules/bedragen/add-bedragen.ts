import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { beheren } from "../verwerkingsactiviteiten.ts";
import { toevoegingen, waarschuwingen } from "./bedrag.ts";
import { insertBedragen } from "./bedrag-store.ts";
import { Voorbeeld, voorbeeldVan } from "./voorbeeld.ts";

/** Adds amounts, such as all those of the next half year: all of them or none. Nothing that was computed changes. */
export const addBedragen = defineAction({
  name: "bedragen.add",
  summary: "Bedragen toevoegen, zoals die van het volgende halfjaar",
  verwerkingsactiviteit: beheren,
  dataklasse: "bedrag",
  input: request({
    toevoegingen,
    isBevestigd: Type.Optional(
      Type.Boolean({ description: "Ook toevoegen als het voorbeeld waarschuwingen geeft" }),
    ),
  }),
  output: Type.Object({ ids: Type.Array(id), ...Voorbeeld.properties }),
  subject: async () => ({ object: "bedragen" }),
  async run(context, { toevoegingen, isBevestigd = false }) {
    const voorbeeld = await voorbeeldVan(context, toevoegingen);
    if (voorbeeld.aantalWaarschuwingen > 0 && !isBevestigd)
      throw waarschuwingen(
        voorbeeld.regels.flatMap(({ sleutel, waarschuwingen }) =>
          waarschuwingen.map(({ tekst }) => ({ sleutel, tekst })),
        ),
      );
    return { ids: await insertBedragen(context, toevoegingen), ...voorbeeld };
  },
  betrokkenen: () => [],
});
