import { Failure } from "#core/failure";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import { type Context, defineAction } from "../door.ts";
import { id, oneOf, request, text } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { alKlaar, checkWoorden, OPEN_STAP, Vastgelegd } from "./plan.ts";
import { doelById, doelSubject } from "./plan-store.ts";
import { keepWijziging } from "./planwijziging-store.ts";

/** Ends a goal: it is reached, or dropped for a reason. It stays readable; no step of it may still be open. */
export const finishDoel = defineAction({
  name: "plandoel.finish",
  summary: "Een doel afronden: bereikt, of vervallen met de reden",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "plan",
  input: request({
    id,
    status: oneOf(["bereikt", "vervallen"] as const),
    resultaat: text(300, "Wat het opleverde, of waarom het vervalt"),
  }),
  output: Vastgelegd,
  subject: (context, { id }) => doelSubject(context, id),

  async run(context, { id, status, resultaat }) {
    checkWoorden({ resultaat });
    const { db, user, today, expectedVersion = 0 } = context;
    const { inwonerId, gemeente, naam, status: was } = await doelById(context, id);
    if (was !== "loopt") throw alKlaar("doel");
    if (await hasOpenSteps(context, id)) throw nogStappen();
    const { numUpdatedRows } = await db
      .updateTable("plandoelen")
      .set({ status, resultaat, klaarOp: today(), versie: expectedVersion + 1 })
      .where("regioId", "=", user.regioId)
      .where("id", "=", id)
      .where("versie", "=", expectedVersion)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) throw changedMeanwhile("plandoel", id, await doelById(context, id));
    const wat = `Doel ${status}: ${naam}`;
    await keepWijziging(context, {
      inwonerId,
      gemeente,
      soort: "doel",
      onderwerpId: id,
      wat,
      was: { status: was },
    });
    return { id, inwonerId, versie: expectedVersion + 1 };
  },

  betrokkenen: ({ inwonerId }) => [inwonerId],
});

async function hasOpenSteps({ db, user }: Context, doelId: string): Promise<boolean> {
  const open = await db
    .selectFrom("planstappen")
    .select("id")
    .where("regioId", "=", user.regioId)
    .where("doelId", "=", doelId)
    .where("status", "in", OPEN_STAP)
    .executeTakeFirst();
  return open !== undefined;
}

const nogStappen = () =>
  new Failure(
    "conflict",
    "plandoel.nog-stappen",
    "Dit doel heeft nog stappen die lopen. Rond die eerst af, of zet ze bij een ander doel.",
  );
