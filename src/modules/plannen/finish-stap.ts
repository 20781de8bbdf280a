import { changedMeanwhile } from "../changed-meanwhile.ts";
import { defineAction } from "../door.ts";
import { date, id, oneOf, orNull, request, text } from "../fields.ts";
import { inTheFuture } from "../inwoners/inwoner-failures.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { alKlaar, checkWoorden, OPEN_STAP, type Stapstatus, Vastgelegd } from "./plan.ts";
import { Failure } from "#core/failure";
import { stapById, stapSubject } from "./plan-store.ts";
import { keepWijziging } from "./planwijziging-store.ts";

/** Ends a step: done, with what it brought, or dropped, with the reason. The next one does not start by itself. */
export const finishStap = defineAction({
  name: "planstap.finish",
  summary: "Een stap afronden: klaar, of vervallen met de reden",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "plan",
  input: request({
    id,
    status: oneOf(["klaar", "vervallen"] as const),
    klaarOp: date,
    resultaat: orNull(text(300, "Wat het opleverde; bij vervallen: waarom")),
  }),
  output: Vastgelegd,
  subject: (context, { id }) => stapSubject(context, id),

  async run(context, { id, status, klaarOp, resultaat }) {
    checkWoorden({ resultaat });
    const { db, user, today, expectedVersion = 0 } = context;
    if (klaarOp > today()) throw inTheFuture("klaarOp");
    if (status === "vervallen" && resultaat === null) throw zonderReden();
    const { inwonerId, gemeente, naam, status: was } = await stapById(context, id);
    if (!OPEN_STAP.includes(was as Stapstatus)) throw alKlaar("stap");
    const { numUpdatedRows } = await db
      .updateTable("planstappen")
      .set({
        status,
        klaarOp,
        resultaat,
        klaarDoorId: user.id,
        klaarDoor: user.naam,
        versie: expectedVersion + 1,
      })
      .where("regioId", "=", user.regioId)
      .where("id", "=", id)
      .where("versie", "=", expectedVersion)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) throw changedMeanwhile("planstap", id, await stapById(context, id));
    const wat = `Stap ${status}: ${naam}`;
    await keepWijziging(context, {
      inwonerId,
      gemeente,
      soort: "stap",
      onderwerpId: id,
      wat,
      was: { status: was },
    });
    return { id, inwonerId, versie: expectedVersion + 1 };
  },

  betrokkenen: ({ inwonerId }) => [inwonerId],
});

const zonderReden = () =>
  new Failure("invalid", "planstap.reden", "Schrijf waarom deze stap vervalt.", { velden: ["resultaat"] });
