import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { request } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import {
  crossCheck,
  DEFINITIEF,
  GROEPEN,
  groepOnbekend,
  jaar,
  kolomtotalen,
  OBJECT,
  Plaatsingenrapport,
  standnaam,
} from "./plaatsingenrapport.ts";
import { correctiesOf, countPlaatsingen, frozenStand, gemeentenOf, standenOf } from "./rapport-store.ts";

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
    const counted = await countPlaatsingen(context, jaar, context.today());
    const shown = stand === DEFINITIEF ? counted : await frozenStand(context, jaar, stand);
    const standen = await standenOf(context, jaar);
    const [first] = standen;
    const inRegion = (await gemeentenOf(context)).filter(({ inRegio }) => inRegio).map(({ code }) => code);
    return {
      jaar,
      ...shown,
      groepen: [...GROEPEN],
      kolomtotalen: kolomtotalen(shown.rijen),
      controle: crossCheck(shown),
      bijstelling: first
        ? { van: first.totaal, naar: counted.totaal, redenen: await correctiesOf(context, jaar) }
        : null,
      volledigheid: {
        gemeenten: inRegion.length,
        metPlaatsingen: shown.rijen.filter(
          ({ code, totaal }) => code !== null && totaal > 0 && inRegion.includes(code),
        ).length,
        groepOnbekend: groepOnbekend(shown.rijen),
      },
      standen,
    };
  },
  betrokkenen: () => [],
});
