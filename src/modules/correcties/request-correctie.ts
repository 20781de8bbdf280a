import { addMonths } from "#core/dates";
import { orFail } from "#db/constraints";
import { type Context, defineAction } from "../door.ts";
import { id, oneOf, orNull, request, text } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import {
  alGevraagd,
  checkWoorden,
  Correctie,
  CorrectieWaarde,
  DELEN,
  OPEN_AT_MOST,
  teVeelOpen,
} from "./correctie.ts";
import { correctieById } from "./correctie-store.ts";
import { feitInWoorden } from "./feiten.ts";
import { veldVan, woordenVan } from "./velden.ts";

/** Says that something is not right, and what it must be. It changes after a yes of who may change it. @source AVG art. 16 */
export const requestCorrectie = defineAction({
  name: "correctie.request",
  summary: "Melden dat een gegeven niet klopt, met wat het moet zijn",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "correctie",
  input: request({
    id,
    deel: oneOf(DELEN),
    veld: text(60, "De code van het gegeven; bij een mogelijkheid het onderwerp"),
    waarde: CorrectieWaarde,
    waarom: orNull(text(500)),
  }),
  output: Correctie,
  subject: (context, { id }) => inwonerSubject(context, id),

  async run(context, { id: inwonerId, deel, veld, waarde, waarom }, { gemeente }) {
    const about = veldVan(deel, veld);
    const inWoorden = woordenVan(about, waarde);
    checkWoorden({ waarde: inWoorden, waarom });
    await checkAantal(context, inwonerId);
    const { db, user, newId, now, today } = context;
    const id = newId();
    const row = {
      regioId: user.regioId,
      id,
      nummer: 0,
      gemeente: gemeente!,
      inwonerId,
      deel,
      veld,
      label: about.label,
      was: await feitInWoorden(context, { inwonerId, deel, veld }),
      waarde: waarde === null ? null : JSON.stringify(waarde),
      inWoorden,
      waarom,
      doorGebruikerId: user.id,
      doorNaam: user.naam,
      gevraagdOp: today(),
      tijdstip: now(),
      uiterlijk: addMonths(today(), 1),
    };
    await orFail(db.insertInto("correcties").values(row).execute(), "correcties_een_open", alGevraagd);
    return (await correctieById(context, id)).correctie;
  },

  betrokkenen: ({ inwonerId }) => [inwonerId],
});

async function checkAantal({ db, user }: Context, inwonerId: string): Promise<void> {
  const { open } = await db
    .selectFrom("correcties")
    .select((eb) => eb.fn.countAll<number>().as("open"))
    .where("regioId", "=", user.regioId)
    .where("inwonerId", "=", inwonerId)
    .where("status", "=", "open")
    .executeTakeFirstOrThrow();
  if (open >= OPEN_AT_MOST) throw teVeelOpen();
}
