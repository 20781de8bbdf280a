import { Type } from "typebox";
import { orFail } from "#db/constraints";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import { defineAction } from "../door.ts";
import { id, oneOf, orNull, request, text } from "../fields.ts";
import { plaatsen } from "../verwerkingsactiviteiten.ts";
import { checkFunctional } from "../voorstellen/voorstel.ts";
import { Actieopdracht } from "./actie.ts";
import { signaalSubject } from "./bezoek-subject.ts";
import { insertActies } from "./bezoek-store.ts";
import { STAPPEN, Signaal, stapKanNiet, UITKOMSTEN, zonderUitkomst } from "./signaal.ts";
import { signaalById } from "./signaal-store.ts";

/** Takes a signal up, solves it or opens it again: one more step, with words for who told it and who does what. */
export const answerSignaal = defineAction({
  name: "signaal.answer",
  summary: "Een signaal oppakken, oplossen of weer openen",
  verwerkingsactiviteit: plaatsen,
  dataklasse: "begeleiding",
  input: request({
    id,
    stand: oneOf(["opgepakt", "opgelost", "weer open"]),
    woorden: text(600, "Wie het meldde leest dit"),
    uitkomst: Type.Optional(orNull(oneOf(UITKOMSTEN))),
    acties: Type.Optional(Type.Array(Actieopdracht, { maxItems: 5 })),
  }),
  output: Signaal,
  subject: (context, { id }) => signaalSubject(context, id),
  async run(
    context,
    { id, stand, woorden, uitkomst = null, acties = [] },
    { inwonerId = "", gemeente = "" },
  ) {
    const { db, user, now, expectedVersion = 0 } = context;
    const signaal = await signaalById(context, id);
    if (signaal.versie !== expectedVersion) throw changedMeanwhile("signaal", id, signaal);
    if (!STAPPEN[signaal.stand].includes(stand)) throw stapKanNiet(signaal.stand);
    if ((stand === "opgelost") !== (uitkomst !== null)) throw zonderUitkomst();
    checkFunctional(woorden, "woorden");
    for (const { wat } of acties) checkFunctional(wat, "acties");
    const step = { nummer: expectedVersion, stand, woorden, uitkomst, tijdstip: now() };
    const door = { doorGebruikerId: user.id, doorNaam: user.naam };
    await orFail(
      db
        .insertInto("signaalstappen")
        .values({ regioId: user.regioId, signaalId: id, gemeente, inwonerId, ...step, ...door })
        .execute(),
      "signaalstappen_pkey",
      () => changedMeanwhile("signaal", id, { versie: expectedVersion + 1 }),
    );
    const plaats = { plaatsingId: signaal.plaatsingId, inwonerId, gemeente };
    await insertActies(context, plaats, acties, { signaalId: id });
    return signaalById(context, id);
  },
  betrokkenen: ({ inwonerId }) => [inwonerId],
});
