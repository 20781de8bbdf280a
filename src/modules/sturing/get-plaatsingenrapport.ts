import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { request } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { getoondeStanden, standVan } from "./afscherming/getoond-rapport.ts";
import {
  crossCheck,
  DEFINITIEF,
  GROEPEN,
  groepOnbekend,
  jaar,
  OBJECT,
  Plaatsingenrapport,
  type Rapportbeeld,
  standnaam,
} from "./plaatsingenrapport.ts";
import { correctiesOf, frozenStand, gemeentenOf } from "./rapport-store.ts";

/** Placements of a year by gemeente and group: as first published, as frozen since, or as counted now. */
export const getPlaatsingenrapport = defineQuery({
  name: "rapport.plaatsingen",
  summary: "Plaatsingen van een jaar per gemeente en groep, zoals vastgesteld of zoals nu geteld",
  verwerkingsactiviteit: sturen,
  dataklasse: "rapport",
  input: request({ jaar, stand: Type.Optional(standnaam) }),
  output: Plaatsingenrapport,
  subject: async () => ({ object: OBJECT }),
  async run(context, { jaar, stand = DEFINITIEF }) {
    const standen = await getoondeStanden(context, jaar);
    const shown = standVan(standen, jaar, stand);
    const { beeld, gedrukt, ...over } = shown;
    const [first] = standen;
    const now = standVan(standen, jaar, DEFINITIEF);
    const inRegion = (await gemeentenOf(context)).filter(({ inRegio }) => inRegio).map(({ code }) => code);
    return {
      jaar,
      ...over,
      gedrukt,
      groepen: [...GROEPEN],
      ...beeld,
      controle: gedrukt ? crossCheck(await frozenStand(context, jaar, stand)) : [],
      bijstelling:
        first && first !== now
          ? { van: first.beeld.totaal, naar: now.beeld.totaal, redenen: await correctiesOf(context, jaar) }
          : null,
      volledigheid: {
        gemeenten: inRegion.length,
        metPlaatsingen: metPlaatsingen(beeld, inRegion),
        groepOnbekend: groepOnbekend(beeld),
      },
      standen: standen
        .filter((each) => each !== now)
        .map(({ stand, peildatum, beeld }) => ({ stand, peildatum, totaal: beeld.totaal })),
    };
  },
  betrokkenen: () => [],
});

/** Of how many gemeenten there is something to count; null where a total is held back that may be nothing. */
function metPlaatsingen({ rijen }: Rapportbeeld, inRegion: readonly string[]): number | null {
  const totals = rijen.filter(({ code }) => code !== null && inRegion.includes(code));
  if (totals.some(({ totaal }) => totaal === null)) return null;
  return totals.filter(({ totaal }) => totaal !== 0).length;
}
