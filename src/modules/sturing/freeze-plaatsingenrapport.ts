import { defineAction } from "../door.ts";
import { date, request } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { getoondeStanden, standVan } from "./afscherming/getoond-rapport.ts";
import {
  DEFINITIEF,
  jaar,
  OBJECT,
  peildatumLater,
  Stand,
  standnaam,
  standReserved,
} from "./plaatsingenrapport.ts";
import { countPlaatsingen, insertStand } from "./rapport-store.ts";

/** Keeps the count of today as a stand of the report. It never changes again: a later count is another stand. */
export const freezePlaatsingenrapport = defineAction({
  name: "rapport.plaatsingen-vaststellen",
  summary: "Het rapport van plaatsingen vaststellen, zodat deze stand niet meer verandert",
  verwerkingsactiviteit: sturen,
  dataklasse: "rapport",
  input: request({ jaar, stand: standnaam, peildatum: date }),
  output: Stand,
  subject: async () => ({ object: OBJECT }),
  async run(context, { jaar, stand, peildatum }) {
    if (stand === DEFINITIEF) throw standReserved();
    if (peildatum > context.today()) throw peildatumLater();
    const counted = await countPlaatsingen(context, jaar, peildatum);
    await insertStand(context, jaar, { ...counted, stand });
    const { beeld } = standVan(await getoondeStanden(context, jaar), jaar, stand);
    return { stand, peildatum, totaal: beeld.totaal };
  },
  betrokkenen: () => [],
});
