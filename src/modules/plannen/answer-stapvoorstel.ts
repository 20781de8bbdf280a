import { Type } from "typebox";
import { type Context, defineAction } from "../door.ts";
import { id, orNull, request, text } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { checkWoorden } from "./plan.ts";
import { volgendeVolgorde } from "./plan-store.ts";
import { keepWijziging } from "./planwijziging-store.ts";
import { alBeantwoord, zonderAntwoord } from "./stapvoorstel.ts";
import { answerStapvoorstel, stapvoorstelById, stapvoorstelSubject } from "./stapvoorstel-store.ts";

/** A yes makes it a step of the plan, done by who proposed it; a no needs a reason, which who proposed it reads. */
export const answerVoorgesteldeStap = defineAction({
  name: "stapvoorstel.answer",
  summary: "Een voorgestelde stap overnemen in het plan, of niet, met de reden",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "plan",
  input: request({ id, isJa: Type.Boolean(), antwoord: orNull(text(300, "Bij nee: waarom niet")) }),
  output: Type.Object({ id, inwonerId: id, stapId: orNull(id) }),
  subject: (context, { id }) => stapvoorstelSubject(context, id),

  async run(context, { id, isJa, antwoord }, { gemeente }) {
    checkWoorden({ antwoord });
    if (!isJa && antwoord === null) throw zonderAntwoord();
    const voorstel = await stapvoorstelById(context, id);
    const { inwonerId, naam } = voorstel;
    if (voorstel.status !== "voorgesteld") throw alBeantwoord();
    const stapId = isJa ? await addVoorgesteld(context, voorstel, gemeente!) : null;
    await answerStapvoorstel(context, id, { stapId, antwoord });
    await keepWijziging(context, {
      inwonerId,
      gemeente: gemeente!,
      soort: "stap",
      onderwerpId: stapId ?? id,
      wat: `Voorgestelde stap ${isJa ? "overgenomen" : "niet overgenomen"}: ${naam}`,
    });
    return { id, inwonerId, stapId };
  },

  betrokkenen: ({ inwonerId }) => [inwonerId],
});

type Voorstel = Awaited<ReturnType<typeof stapvoorstelById>>;

async function addVoorgesteld(context: Context, voorstel: Voorstel, gemeente: string): Promise<string> {
  const { db, user, newId } = context;
  const { inwonerId, naam, wanneer } = voorstel;
  const id = newId();
  const volgorde = await volgendeVolgorde(context, "planstappen", inwonerId);
  const who = await uitvoerderVan(context, voorstel);
  await db
    .insertInto("planstappen")
    .values({
      ...who,
      regioId: user.regioId,
      id,
      gemeente,
      inwonerId,
      volgorde,
      naam,
      wanneer: wanneer ?? "nu",
      status: "nu",
    })
    .execute();
  return id;
}

/** Who helps the inwoner does it himself; otherwise it is of the inwoner, who proposed it or for whom it was proposed. */
async function uitvoerderVan({ db, user }: Context, { inwonerId, doorGebruikerId }: Voorstel) {
  const helper = await db
    .selectFrom("begeleidingen")
    .select(["id", "naam"])
    .where("regioId", "=", user.regioId)
    .where("inwonerId", "=", inwonerId)
    .where("gebruikerId", "=", doorGebruikerId)
    .where("tot", "is", null)
    .executeTakeFirst();
  if (helper) return { wieSoort: "helper", wie: helper.naam, begeleidingId: helper.id };
  const { voornaam } = await db
    .selectFrom("inwoners")
    .select("voornaam")
    .where("regioId", "=", user.regioId)
    .where("id", "=", inwonerId)
    .executeTakeFirstOrThrow();
  return { wieSoort: "inwoner", wie: voornaam, begeleidingId: null };
}
