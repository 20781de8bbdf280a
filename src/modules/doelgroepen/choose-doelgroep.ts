import { Failure } from "#core/failure";
import { defineAction } from "../door.ts";
import { date, gemeente, oneOf, orNull, request, text } from "../fields.ts";
import { andereGemeente } from "../instrumentengids/functieoordeel.ts";
import { gemeentenOf } from "../instrumentengids/instrument-store.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { insertKeuze } from "./doelgroep-store.ts";
import { DOELGROEPEN } from "./doelgroepen.ts";
import { KEUZES } from "./keuze.ts";
import { Doelgroepen, doelgroepenMet } from "./list-doelgroepen.ts";

/** Which group goes first, for the region or for one gemeente, with the reason. What was chosen before stays. */
export const chooseDoelgroep = defineAction({
  name: "doelgroep.choose",
  summary: "Vastleggen of een doelgroep voorrang heeft, met de reden",
  verwerkingsactiviteit: sturen,
  dataklasse: "instrument",
  input: request({
    groep: text(60),
    gemeente: orNull(gemeente),
    keuze: oneOf(KEUZES),
    reden: text(400, "Waarom, en wie dat besloot"),
    vanaf: date,
  }),
  output: Doelgroepen,
  subject: async () => ({ object: "doelgroepen" }),
  async run(context, input) {
    if (!DOELGROEPEN.some(({ naam }) => naam === input.groep)) throw onbekendeGroep();
    const codes = (await gemeentenOf(context)).map(({ code }) => code);
    if (input.gemeente !== null && !codes.includes(input.gemeente)) throw andereGemeente();
    await insertKeuze(context, { ...input, reden: input.reden.trim() });
    return doelgroepenMet(context, null);
  },
  betrokkenen: () => [],
});

const onbekendeGroep = () =>
  new Failure("invalid", "doelgroep.onbekend", "Kies een doelgroep uit de lijst.", { velden: ["groep"] });
