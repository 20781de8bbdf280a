import { Type } from "typebox";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import { type Context, defineAction } from "../door.ts";
import { date, id, orNull, request, text, versie } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { inwonerSubject } from "./inwoner-subject.ts";
import { inTheFuture } from "./inwoner-failures.ts";
import { checkWaarde, checkWords, inwonerOnderwerp, MogelijkheidWaarde } from "./mogelijkheid.ts";
import { mogelijkheidVersie } from "./mogelijkheid-store.ts";

/** Records one fact of what someone can or wants. If-Match "0" says that there was none. */
export const changeMogelijkheid = defineAction({
  name: "mogelijkheid.change",
  summary: "Vastleggen wat een inwoner kan of wil",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "mogelijkheden",
  input: request({
    id,
    onderwerp: text(60),
    waarde: MogelijkheidWaarde,
    toelichting: Type.Optional(orNull(text(500, "In woorden over wat iemand kan, niet over gezondheid"))),
    bron: text(80, "Wie dit zegt: inwoner zelf, arbeidsdeskundige, werkleider"),
    datum: date,
  }),
  output: Type.Object({ onderwerp: Type.String(), versie }),
  subject: (context, { id }) => inwonerSubject(context, id),

  async run(context, { id, onderwerp, waarde, toelichting = null, bron, datum }, { gemeente }) {
    checkWaarde(inwonerOnderwerp(onderwerp), waarde);
    checkWords("toelichting", toelichting ?? "");
    if (datum > context.today()) throw inTheFuture("datum");

    const fact = { waarde: JSON.stringify(waarde), toelichting, bron, datum };
    const saved = await save(context, { id, gemeente: gemeente!, onderwerp }, fact);
    if (!saved)
      throw changedMeanwhile("mogelijkheid", onderwerp, await mogelijkheidVersie(context, id, onderwerp));
    return { onderwerp, versie: saved.versie };
  },

  betrokkenen: (_, { id }) => [id],
});

type Fact = { waarde: string; toelichting: string | null; bron: string; datum: ReturnType<Context["today"]> };

function save(
  { db, user, expectedVersion = 0 }: Context,
  { id, gemeente, onderwerp }: { id: string; gemeente: string; onderwerp: string },
  fact: Fact,
): Promise<{ versie: number } | undefined> {
  if (expectedVersion === 0)
    return db
      .insertInto("mogelijkheden")
      .values({ regioId: user.regioId, inwonerId: id, gemeente, onderwerp, ...fact })
      .onConflict((conflict) => conflict.doNothing())
      .returning("versie")
      .executeTakeFirst();
  return db
    .updateTable("mogelijkheden")
    .set({ ...fact, versie: expectedVersion + 1 })
    .where("regioId", "=", user.regioId)
    .where("inwonerId", "=", id)
    .where("onderwerp", "=", onderwerp)
    .where("versie", "=", expectedVersion)
    .returning("versie")
    .executeTakeFirst();
}
