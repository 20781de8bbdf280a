import { changedMeanwhile } from "../changed-meanwhile.ts";
import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { gezondheidswoorden } from "../inwoners/gezondheidswoorden.ts";
import { plaatsen } from "../verwerkingsactiviteiten.ts";
import { bezoekvelden, BezoekVastgelegd, checkBezoek, checkVolgendBezoek } from "./bezoek.ts";
import { alGedaan, bezoekById } from "./bezoek-store.ts";
import { bezoekSubject } from "./bezoek-subject.ts";

/** Corrects a report. Whoever guides may; two at once is one, and the other hears it. */
export const changeBezoek = defineAction({
  name: "bezoek.change",
  summary: "Een bezoekverslag verbeteren",
  verwerkingsactiviteit: plaatsen,
  dataklasse: "begeleiding",
  input: request({ id, ...bezoekvelden }),
  output: BezoekVastgelegd,
  subject: (context, { id }) => bezoekSubject(context, id),
  async run(context, { id, antwoorden, ...velden }, { inwonerId = "" }) {
    const { db, user, today, expectedVersion = 0 } = context;
    const now = await bezoekById(context, id);
    if (velden.datum !== now.datum) checkBezoek(velden, today());
    else checkVolgendBezoek(velden);
    const { checkmoment } = velden;
    if (checkmoment !== null && checkmoment !== now.checkmoment) {
      const taken = await db
        .selectFrom("bezoeken")
        .select("id")
        .where("regioId", "=", user.regioId)
        .where("plaatsingId", "=", now.plaatsingId)
        .where("checkmoment", "=", checkmoment)
        .executeTakeFirst();
      if (taken) throw await alGedaan(context, now.plaatsingId, checkmoment);
    }
    const { numUpdatedRows } = await db
      .updateTable("bezoeken")
      .set({ ...velden, antwoorden: JSON.stringify(antwoorden), versie: expectedVersion + 1 })
      .where("regioId", "=", user.regioId)
      .where("id", "=", id)
      .where("versie", "=", expectedVersion)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) throw changedMeanwhile("bezoek", id, await bezoekById(context, id));
    const waarschuwingen = gezondheidswoorden(velden.tekst ?? "");
    return { id, inwonerId, versie: expectedVersion + 1, waarschuwingen };
  },
  betrokkenen: ({ inwonerId }) => [inwonerId],
});
