import { Type } from "typebox";
import { Failure, notFound } from "#core/failure";
import { type Context, defineAction } from "../door.ts";
import { id, request, text } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { checkWoorden } from "./plan.ts";
import { keepWijziging } from "./planwijziging-store.ts";

/** Somebody stops helping, with the reason; he stays in the history. The main counsellor only hands over. */
export const endHelper = defineAction({
  name: "kring.end",
  summary: "Vastleggen dat iemand een inwoner niet meer helpt",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "persoon",
  input: request({ id, reden: text(200, "Waarom de hulp stopt") }),
  output: Type.Object({ id, inwonerId: id }),
  subject: async (context, { id }) => inwonerSubject(context, (await helperById(context, id)).inwonerId),

  async run(context, { id, reden }) {
    checkWoorden({ reden });
    const { db, user, today } = context;
    const { inwonerId, gemeente, rol, isHoofd, tot, vanaf } = await helperById(context, id);
    if (isHoofd && tot === null) throw vastContact();
    const lastDay = vanaf > today() ? vanaf : today();
    const { numUpdatedRows } = await db
      .updateTable("begeleidingen")
      .set({ tot: lastDay, redenEinde: reden })
      .where("regioId", "=", user.regioId)
      .where("id", "=", id)
      .where("tot", "is", null)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) throw alGestopt();
    const wat = `Helper gestopt: ${rol}`;
    await keepWijziging(context, { inwonerId, gemeente, soort: "kring", onderwerpId: id, wat });
    return { id, inwonerId };
  },

  betrokkenen: ({ inwonerId }) => [inwonerId],
});

async function helperById({ db, user }: Context, id: string) {
  const helper = await db
    .selectFrom("begeleidingen")
    .select(["inwonerId", "gemeente", "rol", "isHoofd", "vanaf", "tot"])
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .executeTakeFirst();
  if (!helper) throw notFound("helper", id);
  return helper;
}

const alGestopt = () =>
  new Failure("conflict", "kring.al-gestopt", "Deze persoon is al gestopt. Bekijk de kring.");

const vastContact = () =>
  new Failure(
    "conflict",
    "kring.vast-contact",
    "Dit is het vaste contact. Draag eerst over aan een collega; tot die aanneemt, blijft het zo.",
  );
