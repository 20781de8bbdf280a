import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { uitwisselen } from "../verwerkingsactiviteiten.ts";
import { isBeeindigd, zonderGeheim } from "./abonnement.ts";
import { abonnementById, NU, vraagBezorging } from "./abonnement-store.ts";
import { PROEF } from "./gebeurtenis.ts";

/** Goes the same way as any other melding. */
export const sendProefmelding = defineAction({
  name: "abonnement.proef",
  summary: "Een proefmelding sturen om te zien of de ontvanger antwoordt",
  verwerkingsactiviteit: uitwisselen,
  dataklasse: "abonnement",
  input: request({ id }),
  output: Type.Object({ gebeurtenisId: id }),
  subject: async (_context, { id }) => ({ object: `abonnement/${id}` }),
  async run(context, { id }) {
    const { status, heeftGeheim } = await abonnementById(context, id);
    if (status === "beeindigd") throw isBeeindigd();
    if (!heeftGeheim) throw zonderGeheim();
    const { db, user, newId } = context;
    const gebeurtenisId = newId();
    const onderwerp = `abonnement/${id}`;
    const { volgnummer } = await db
      .insertInto("gebeurtenissen")
      .values({
        regioId: user.regioId,
        id: gebeurtenisId,
        soort: PROEF,
        onderwerp,
        pad: "/gebeurtenistypen",
        tijdstip: NU,
      })
      .returning("volgnummer")
      .executeTakeFirstOrThrow();
    await db
      .insertInto("bezorgingen")
      .values({
        regioId: user.regioId,
        abonnementId: id,
        gebeurtenisId,
        volgnummer,
        onderwerp,
        wachtSinds: NU,
        volgendePoging: NU,
      })
      .execute();
    await vraagBezorging(context, id);
    return { gebeurtenisId };
  },
  betrokkenen: () => [],
});
