import { defineAction } from "../door.ts";
import { request, text } from "../fields.ts";
import { beheren } from "../verwerkingsactiviteiten.ts";
import { Uitnodiging } from "./bedrijfsgebruiker.ts";
import { insertUitnodiging, uitnodigingById } from "./bedrijfsgebruiker-store.ts";
import { ownCompany } from "./own-company.ts";

/** Invites a colleague of the own company; who confirms it is somebody else. */
export const inviteCollega = defineAction({
  name: "collega.invite",
  summary: "Een collega van uw bedrijf uitnodigen; het WSP bevestigt het",
  verwerkingsactiviteit: beheren,
  dataklasse: "bedrijf",
  input: request({
    naam: text(100),
    functie: text(100),
    aanmeldnaam: text(254, "De naam of het e-mailadres bij de inlogdienst"),
  }),
  output: Uitnodiging,
  subject: async (context) => ownCompany(context),
  async run(context, { naam, functie, aanmeldnaam }) {
    const trimmed = { naam: naam.trim(), functie: functie.trim(), aanmeldnaam: aanmeldnaam.trim() };
    return uitnodigingById(context, await insertUitnodiging(context, trimmed));
  },
  betrokkenen: () => [],
});
