import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { beheren } from "../verwerkingsactiviteiten.ts";
import { Bedrijfsgebruiker } from "./bedrijfsgebruiker.ts";
import { eigenGebruikers, endColleague } from "./bedrijfsgebruiker-store.ts";
import { ownCompany } from "./own-company.ts";

/** Ends the access of a colleague at once: his sessions end with it. */
export const endCollega = defineAction({
  name: "collega.end",
  summary: "De toegang van een collega beëindigen, meteen",
  verwerkingsactiviteit: beheren,
  dataklasse: "bedrijf",
  input: request({ id }),
  output: Type.Object({ gebruikers: Type.Array(Bedrijfsgebruiker, { maxItems: 50 }) }),
  subject: async (context) => ownCompany(context),
  async run(context, { id }) {
    await endColleague(context, id);
    return { gebruikers: await eigenGebruikers(context) };
  },
  betrokkenen: () => [],
});
