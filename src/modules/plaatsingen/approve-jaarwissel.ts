import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { gemeente, id, orNull, request } from "../fields.ts";
import { planTaak } from "../taken/taak-store.ts";
import { plaatsen } from "../verwerkingsactiviteiten.ts";
import { lockJaarwissel } from "./jaarwissel-store.ts";
import { jaar, jaarwisselOf, kenmerkOf, teVerwerken } from "./jaarwissel.ts";
import { verouderdVoorbeeld } from "./subsidie-failures.ts";
import { JAARWISSELTAAK, writeOutcomes } from "./write-jaarwissel.ts";

/** More than this is long work: it goes on while its user does something else. */
const HOOGSTENS_METEEN = 200;

/** Keeps the amounts of a new year as they were shown. A second time there is nothing left to change. */
export const approveJaarwissel = defineAction({
  name: "subsidie.jaarwissel.approve",
  summary: "De bedragen van een nieuw jaar goedkeuren voor een gemeente, zoals het voorbeeld ze liet zien",
  verwerkingsactiviteit: plaatsen,
  dataklasse: "subsidie",
  input: request({ gemeente, jaar, kenmerk: Type.String({ maxLength: 64 }) }),
  output: Type.Object({
    gemeente,
    jaar,
    gewijzigd: Type.Integer({ description: "0 zolang het als taak nog loopt" }),
    taakId: orNull(id),
    betrokkenen: Type.Array(id),
  }),
  subject: async (_context, { gemeente }) => ({ object: `gemeente/${gemeente}`, gemeente }),
  async run(context, { gemeente, jaar, kenmerk }) {
    const done = { gemeente, jaar, gewijzigd: 0, taakId: null, betrokkenen: [] };
    await lockJaarwissel(context, gemeente);
    const found = await jaarwisselOf(context, gemeente, jaar);
    const pending = teVerwerken(found);
    if (pending.length === 0) return done;
    if (kenmerkOf(found) !== kenmerk) throw verouderdVoorbeeld();
    if (pending.length > HOOGSTENS_METEEN)
      return { ...done, taakId: await planTaak(context, JAARWISSELTAAK, { gemeente, jaar, kenmerk }) };
    const betrokkenen = await writeOutcomes(context, jaar, pending);
    return { ...done, gewijzigd: pending.length, betrokkenen };
  },
  betrokkenen: ({ betrokkenen }) => betrokkenen,
});
