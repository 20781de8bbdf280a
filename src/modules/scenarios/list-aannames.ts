import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { request } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { Aanname } from "./aanname.ts";
import { aannamesVanRegio } from "./aanname-store.ts";

const Waarden = Type.Record(Type.String(), Type.Number());

/** Every assumption of the plan with its source, and what the region put in its place. */
export const listAannames = defineQuery({
  name: "aanname.list",
  summary: "Alles wat het toekomstplan aanneemt, met bron en bandbreedte en de eigen waarden",
  verwerkingsactiviteit: sturen,
  dataklasse: "toekomstplan",
  input: request({}),
  output: Type.Object({
    rijen: Type.Array(Aanname),
    vast: Type.Object(
      {
        personen: Waarden,
        geld: Waarden,
        bereik: Type.Record(Type.String(), Type.Object({ p10: Type.Number(), p90: Type.Number() })),
      },
      { description: "De eigen waarden zoals het rekenmodel ze neemt, met hoe ver elk ernaast kan zitten" },
    ),
  }),
  subject: async () => ({ object: "toekomstplan" }),
  async run(context) {
    const rijen = await aannamesVanRegio(context);
    const own = (gebied: Aanname["gebied"]) =>
      Object.fromEntries(
        rijen
          .filter((rij) => rij.gebied === gebied)
          .flatMap(({ sleutel, eigen }) => (eigen && eigen.waarde !== null ? [[sleutel, eigen.waarde]] : [])),
      );
    return { rijen, vast: { personen: own("mensen"), geld: own("geld"), bereik: bereikVan(rijen) } };
  },
  betrokkenen: () => [],
});

/** Of own values that are not taken for certain. */
const bereikVan = (rijen: readonly Aanname[]) =>
  Object.fromEntries(
    rijen.flatMap(({ sleutel, eigen }) =>
      !eigen || eigen.van === null || eigen.tot === null || eigen.van === eigen.tot
        ? []
        : [[sleutel, { p10: eigen.van, p90: eigen.tot }]],
    ),
  );
