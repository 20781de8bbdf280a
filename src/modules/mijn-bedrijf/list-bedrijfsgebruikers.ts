import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { request } from "../fields.ts";
import { beheren } from "../verwerkingsactiviteiten.ts";
import { Bedrijfsgebruiker, Uitnodiging } from "./bedrijfsgebruiker.ts";
import { eigenGebruikers, uitnodigingPage } from "./bedrijfsgebruiker-store.ts";
import { ownCompany } from "./own-company.ts";

const MOST = 50;

/** Who can sign in for the own company, and who is invited. */
export const listBedrijfsgebruikers = defineQuery({
  name: "bedrijfsgebruikers.list",
  summary: "Wie er voor uw bedrijf kan inloggen, en wie is uitgenodigd",
  verwerkingsactiviteit: beheren,
  dataklasse: "bedrijf",
  input: request({}),
  output: Type.Object({
    gebruikers: Type.Array(Bedrijfsgebruiker, { maxItems: MOST }),
    uitnodigingen: Type.Array(Uitnodiging, { maxItems: MOST }),
  }),
  subject: async (context) => ownCompany(context),
  run: async (context) => ({
    gebruikers: await eigenGebruikers(context),
    uitnodigingen:
      context.user.werkgeverId === null
        ? []
        : (await uitnodigingPage(context, { stand: "wacht" }, { limit: MOST, offset: 0 })).rijen,
  }),
  betrokkenen: () => [],
});
