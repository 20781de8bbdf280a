import { type Static, Type } from "typebox";
import { dutchDate } from "#core/dutch";
import type { Context } from "../context.ts";
import {
  anderDoel,
  checkWoorden,
  eindVoorBegin,
  stapvelden,
  tijdNietCompleet,
  wieOntbreekt,
} from "./plan.ts";

const Stapvelden = Type.Object(stapvelden);
type Stapvelden = Static<typeof Stapvelden>;

/** What a request says of a step, checked and as it is stored: with a name for who does it and words for when. */
export async function stapRow(context: Context, inwonerId: string, velden: Stapvelden) {
  checkWoorden({ naam: velden.naam, wie: velden.wie, wanneer: velden.wanneer });
  checkTijden(velden);
  if (velden.doelId !== null) await checkDoel(context, inwonerId, velden.doelId);
  const { wie, begeleidingId } = await uitvoerder(context, inwonerId, velden);
  return { ...velden, wie, begeleidingId, wanneer: velden.wanneer ?? wanneerInWoorden(velden) };
}

function checkTijden({
  startdatum,
  einddatum,
  gewenstTot,
  weekdagen,
  begintijd,
  eindtijd,
}: Stapvelden): void {
  if (startdatum && einddatum && einddatum < startdatum) throw eindVoorBegin("einddatum");
  if (startdatum && gewenstTot && gewenstTot < startdatum) throw eindVoorBegin("gewenstTot");
  const none = weekdagen.length === 0 && begintijd === null && eindtijd === null;
  const whole = weekdagen.length > 0 && begintijd !== null && eindtijd !== null && begintijd < eindtijd;
  if (!none && !whole) throw tijdNietCompleet();
}

async function checkDoel({ db, user }: Context, inwonerId: string, doelId: string): Promise<void> {
  const doel = await db
    .selectFrom("plandoelen")
    .select("status")
    .where("regioId", "=", user.regioId)
    .where("id", "=", doelId)
    .where("inwonerId", "=", inwonerId)
    .executeTakeFirst();
  if (doel?.status !== "loopt") throw anderDoel();
}

/** The name beside a step: of the inwoner, of somebody of the circle who helps now, or as it was typed. */
async function uitvoerder(
  { db, user }: Context,
  inwonerId: string,
  { wieSoort, wie, begeleidingId }: Stapvelden,
): Promise<{ wie: string; begeleidingId: string | null }> {
  if (wieSoort === "inwoner") {
    const { voornaam } = await db
      .selectFrom("inwoners")
      .select("voornaam")
      .where("regioId", "=", user.regioId)
      .where("id", "=", inwonerId)
      .executeTakeFirstOrThrow();
    return { wie: voornaam, begeleidingId: null };
  }
  if (wieSoort === "helper") {
    const helper = await db
      .selectFrom("begeleidingen")
      .select("naam")
      .where("regioId", "=", user.regioId)
      .where("inwonerId", "=", inwonerId)
      .where("id", "=", begeleidingId)
      .where("tot", "is", null)
      .executeTakeFirst();
    if (!helper) throw wieOntbreekt("begeleidingId");
    return { wie: helper.naam, begeleidingId };
  }
  if (wie === null) throw wieOntbreekt("wie");
  return { wie, begeleidingId: null };
}

function wanneerInWoorden({ startdatum, einddatum, status }: Stapvelden): string {
  if (einddatum) return `tot en met ${dutchDate(einddatum)}`;
  if (startdatum) return `vanaf ${dutchDate(startdatum)}`;
  return status;
}
