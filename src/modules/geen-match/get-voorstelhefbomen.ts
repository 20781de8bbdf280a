import { Failure } from "#core/failure";
import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { allInstrumenten } from "../instrumentengids/instrument-store.ts";
import { persoonVan } from "../inzet/persoon.ts";
import { standen } from "../inzet/standen.ts";
import { oordelen, uitkomstVan } from "../inzet/voorwaarden.ts";
import { may } from "../toegang/toegang.ts";
import { matchen } from "../verwerkingsactiviteiten.ts";
import { voorstelById } from "../voorstellen/voorstel-store.ts";
import { voorstelSubject } from "../voorstellen/voorstel-subject.ts";
import { aanWerkgever } from "./aan-werkgever.ts";
import { Hefbomen, hefbomenVoor } from "./hefbomen.ts";

/** What can still be done after a no: with the inwoner, with the work, and on the way between them. */
export const getVoorstelhefbomen = defineQuery({
  name: "voorstelhefbomen.get",
  summary: "Wat er kan veranderen na een voorstel dat niets werd: bij de inwoner, bij het werk en daartussen",
  verwerkingsactiviteit: matchen,
  dataklasse: "voorstel",
  input: request({ id }),
  output: Hefbomen,
  subject: (context, { id }) => voorstelSubject(context, id),
  async run(context, { id }, subject) {
    const { inwonerId, geenMatch, status } = await voorstelById(context, id);
    if (status !== "afgewezen" && status !== "ingetrokken") throw nogOpen();
    const reden = geenMatch?.reden ?? "niet gezegd";
    if (!may(context.user, "read", "instrument", { object: "regio" }))
      return hefbomenVoor(reden, [], () => "past");
    const persoon = await persoonVan(context, inwonerId, may(context.user, "read", "situatie", subject));
    const bezetting = await standen(context);
    return hefbomenVoor(reden, await allInstrumenten(context), (instrument, hefboom) =>
      hefboom === "vraag"
        ? aanWerkgever(instrument, persoon.gemeente)
        : uitkomstVan(
            oordelen(instrument, persoon, { fase: instrument.fasen[0]! }, bezetting.get(instrument.id)),
          ),
    );
  },
  betrokkenen: (_, __, subject) => (subject.inwonerId ? [subject.inwonerId] : []),
});

const nogOpen = () =>
  new Failure("conflict", "geen-match.nog-open", "Dit voorstel loopt nog. Leg eerst het antwoord vast.");
