import { defineQuery } from "../door.ts";
import { request } from "../fields.ts";
import { Werkboek, werkboek } from "../exporten/werkboek.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { kwartaal, OBJECT } from "./kwartaalrapport.ts";

import { maakKwartaalrapport } from "./maak-kwartaalrapport.ts";

/** The report as a workbook: a sheet for each table. */
export const writeKwartaalrapportWerkboek = defineQuery({
  name: "kwartaalrapport.werkboek",
  summary: "Het rapport van een kwartaal als werkboek, met een blad over de herkomst",
  verwerkingsactiviteit: sturen,
  dataklasse: "rapport",
  input: request({ kwartaal }),
  output: Werkboek,
  subject: async () => ({ object: OBJECT }),
  async run(context, { kwartaal }) {
    const { delen } = await maakKwartaalrapport(context, kwartaal);
    return werkboek(
      delen.map(({ kop, inhoud }) => ({ naam: kop, inhoud })),
      {
        kring: "binnen",
        doel: "sturen in de regio",
        doorNaam: context.user.naam,
        gemaaktOp: context.now().toISOString(),
      },
    );
  },
  betrokkenen: () => [],
});
