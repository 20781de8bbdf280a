import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { id, oneOf, orNull, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { alGevraagd, type EigenAfspraak, Moment, momentBezet } from "./eigen-afspraak.ts";
import { eigenAfspraakById, eigenSubject, momentenVoor } from "./eigen-afspraak-store.ts";
import { insertBericht, insertGesprek, lezerOf } from "./gesprek-store.ts";
import { dagIn, teksten, vul } from "./sjablonen.ts";
import type { Taalcode } from "./sjabloonnamen.ts";

/** Asks who has the appointment for another moment, in one message; he moves it himself. */
export const askAnderMoment = defineAction({
  name: "afspraak.ask-ander-moment",
  summary: "Vragen om een ander moment voor uw afspraak",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "bericht",
  input: request({
    id,
    moment: orNull(Moment),
    dagdeel: Type.Optional(oneOf(["ochtend", "middag"])),
  }),
  output: Type.Object({ id, gesprekId: id, inwonerId: id }),
  subject: (context) => eigenSubject(context),

  async run(context, { id: afspraakId, moment, dagdeel }, { inwonerId, gemeente }) {
    const afspraak = await eigenAfspraakById(context, afspraakId);
    if (afspraak.gevraagdOp !== null) throw alGevraagd();
    if (moment !== null) {
      const vrij = await momentenVoor(context, afspraakId);
      if (!vrij.some(({ datum, tijd }) => datum === moment.datum && tijd === moment.tijd))
        throw momentBezet();
    }
    const { taal } = await lezerOf(context, inwonerId!);
    const wens = { moment, dagdeel };
    const bericht = {
      inwonerId: inwonerId!,
      gemeente: gemeente!,
      taal,
      tekst: vraagIn(taal, afspraak, wens),
      tekstNl: taal === "nl" ? null : vraagIn("nl", afspraak, wens),
    };
    const gesprekId = await insertGesprek(
      context,
      bericht,
      { soort: "afspraak", onderwerp: teksten.nl.anderMoment.onderwerp },
      { id: afspraakId, begin: new Date(afspraak.begin) },
    );
    const id = await insertBericht(context, gesprekId, bericht);
    return { id, gesprekId, inwonerId: inwonerId! };
  },

  betrokkenen: ({ inwonerId }) => [inwonerId],
});

type Wens = { readonly moment: Moment | null; readonly dagdeel: "ochtend" | "middag" | undefined };

function vraagIn(taal: Taalcode, { datum, tijd }: EigenAfspraak, { moment, dagdeel }: Wens): string {
  const { tekst, wens, geenVoorkeur, ...delen } = teksten[taal].anderMoment;
  const keuze = moment
    ? vul(wens, { wens: `${dagIn(taal, moment.datum)}, ${moment.tijd}` })
    : dagdeel === undefined
      ? geenVoorkeur
      : vul(wens, { wens: delen[dagdeel] });
  return `${vul(tekst, { dag: dagIn(taal, datum), tijd })}\n${keuze}`;
}
