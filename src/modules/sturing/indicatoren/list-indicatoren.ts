import { Type } from "typebox";
import { defineQuery } from "../../door.ts";
import { date, orNull, request } from "../../fields.ts";
import { sturen } from "../../verwerkingsactiviteiten.ts";
import { indicatorcatalogus } from "./catalogus.ts";
import { Definitie, OBJECT } from "./indicator-schema.ts";
import { laatsteStanden } from "./stand-store.ts";
import { toonbaar } from "./toonbaar.ts";

/** Every figure to steer by, with its meaning and what was last published of it. */
export const listIndicatoren = defineQuery({
  name: "indicatoren.list",
  summary: "De cijfers om op te sturen, met hun betekenis en wat er het laatst van is vastgesteld",
  verwerkingsactiviteit: sturen,
  dataklasse: "rapport",
  input: request({}),
  output: Type.Object({
    indicatoren: Type.Array(
      Type.Object({
        ...Definitie.properties,
        vastgesteld: orNull(
          Type.Object({ periode: Type.String(), waarde: orNull(Type.Number()), peildatum: date }),
        ),
      }),
    ),
  }),
  subject: async () => ({ object: OBJECT }),
  async run(context) {
    const last = new Map((await laatsteStanden(context)).map(({ sleutel, ...rest }) => [sleutel, rest]));
    return {
      indicatoren: indicatorcatalogus.map((definitie) => ({
        ...toonbaar(definitie),
        vastgesteld: last.get(definitie.sleutel) ?? null,
      })),
    };
  },
  betrokkenen: () => [],
});
