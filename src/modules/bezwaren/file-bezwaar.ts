import { Type } from "typebox";
import { checkWoorden } from "../correcties/correctie.ts";
import { type Context, defineAction } from "../door.ts";
import { date, id, oneOf, orNull, request, text } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import {
  BEZWAARSOORTEN,
  Bezwaar,
  type Bezwaarsoort,
  besluitInToekomst,
  OPEN_AT_MOST,
  onderwerpOnbekend,
  teVeelOpen,
  uiterlijkOp,
} from "./bezwaar.ts";
import { bezwaarById, bezwaarPage } from "./bezwaar-store.ts";

/**
 * Says that someone does not agree, and gives him a number and a day. It goes to who answers for the gemeente, not to who did
 * it. Against a decision it takes the place of no bezwaarschrift: the answer says until when that can be sent.
 */
export const fileBezwaar = defineAction({
  name: "bezwaar.file",
  summary: "Laten weten dat u het niet eens bent, met werk, plan, besluit, gegevens of hoe u bent behandeld",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "bezwaar",
  input: request({
    id,
    soort: oneOf(BEZWAARSOORTEN),
    voorstelId: Type.Optional(orNull(id)),
    besluitOp: Type.Optional(orNull({ ...date, description: "Van een besluit: de dag op de brief" })),
    woorden: text(1000, "Waarmee u het niet eens bent, en waarom"),
    wens: Type.Optional(orNull(text(500, "Wat u wilt"))),
    bel: Type.Optional(orNull(text(40, "Op welk nummer wij u bellen"))),
  }),
  output: Bezwaar,
  subject: (context, { id }) => inwonerSubject(context, id),

  async run(context, { id: inwonerId, soort, voorstelId, woorden, ...said }, { gemeente }) {
    const { wens = null, bel = null, besluitOp = null } = said;
    const { db, user, newId, now, today } = context;
    checkWoorden({ woorden, wens });
    if (besluitOp && besluitOp > today()) throw besluitInToekomst();
    const { totaal } = await bezwaarPage(context, { inwonerId, isOpen: true }, { limit: 1, offset: 0 });
    if (totaal >= OPEN_AT_MOST) throw teVeelOpen();
    const id = newId();
    await db
      .insertInto("bezwaren")
      .values({
        regioId: user.regioId,
        id,
        nummer: 0,
        gemeente: gemeente!,
        inwonerId,
        soort,
        woorden,
        wens,
        bel,
        ...(await onderwerpVan(context, { inwonerId, soort, voorstelId })),
        naam: await naamVan(context, inwonerId),
        besluitOp: soort === "besluit" ? besluitOp : null,
        doorGebruikerId: user.id,
        doorNaam: user.naam,
        ingediendOp: today(),
        tijdstip: now(),
        uiterlijk: uiterlijkOp(soort, today()),
      })
      .execute();
    return bezwaarById(context, id);
  },

  betrokkenen: ({ inwonerId }) => [inwonerId],
});

type About = {
  readonly inwonerId: string;
  readonly soort: Bezwaarsoort;
  readonly voorstelId?: string | null | undefined;
};

/** What it is about, in words, and who did it: he does not handle it. */
async function onderwerpVan({ db, user }: Context, { inwonerId, soort, voorstelId }: About) {
  if (soort === "werk" && voorstelId) {
    const found = await db
      .selectFrom("voorstellen")
      .select(["uitleg", "doorGebruikerId", "doorNaam"])
      .where("regioId", "=", user.regioId)
      .where("inwonerId", "=", inwonerId)
      .where("id", "=", voorstelId)
      .executeTakeFirst();
    if (!found) throw onderwerpOnbekend();
    const plek = (found.uitleg as { plek?: { titel?: string } }).plek?.titel ?? "een plek";
    const betreft = { betreftId: found.doorGebruikerId, betreftNaam: found.doorNaam };
    return { onderwerpId: voorstelId, onderwerp: `Voorstel: ${plek}`, ...betreft };
  }
  const hoofd = await db
    .selectFrom("begeleidingen")
    .select(["gebruikerId", "naam"])
    .where("regioId", "=", user.regioId)
    .where("inwonerId", "=", inwonerId)
    .where("isHoofd", "=", true)
    .where("tot", "is", null)
    .executeTakeFirst();
  return { betreftId: hoofd?.gebruikerId ?? null, betreftNaam: hoofd?.naam ?? null };
}

async function naamVan({ db, user }: Context, inwonerId: string): Promise<string> {
  const { voornaam, achternaam } = await db
    .selectFrom("inwoners")
    .select(["voornaam", "achternaam"])
    .where("regioId", "=", user.regioId)
    .where("id", "=", inwonerId)
    .executeTakeFirstOrThrow();
  return `${voornaam} ${achternaam}`;
}
