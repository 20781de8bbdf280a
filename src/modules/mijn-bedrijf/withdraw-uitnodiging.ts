import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { beheren } from "../verwerkingsactiviteiten.ts";
import { Uitnodiging } from "./bedrijfsgebruiker.ts";
import { uitnodigingById, withdraw } from "./bedrijfsgebruiker-store.ts";
import { ownCompany } from "./own-company.ts";

/** Takes back an invitation that was not confirmed yet. */
export const withdrawUitnodiging = defineAction({
  name: "uitnodiging.withdraw",
  summary: "Een uitnodiging van een collega intrekken",
  verwerkingsactiviteit: beheren,
  dataklasse: "bedrijf",
  input: request({ id }),
  output: Uitnodiging,
  subject: async (context) => ownCompany(context),
  async run(context, { id }) {
    await withdraw(context, id);
    return uitnodigingById(context, id);
  },
  betrokkenen: () => [],
});
