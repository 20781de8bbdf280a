import type { Context } from "../context.ts";
import type { AnyAction } from "../door.ts";
import { changeInwoner } from "../inwoners/change-inwoner.ts";
import { changeMogelijkheid } from "../inwoners/change-mogelijkheid.ts";
import { changeSituatie } from "../inwoners/change-situatie.ts";
import { deleteMogelijkheid } from "../inwoners/delete-mogelijkheid.ts";
import { mogelijkheidVersie } from "../inwoners/mogelijkheid-store.ts";
import { recordInAudit } from "../logboek/logboek-store.ts";
import { may, type Subject } from "../toegang/toegang.ts";
import { type Correctie, feitGewijzigd, foutieveWaarde, magVeldNiet } from "./correctie.ts";
import { heldFeit } from "./feiten.ts";

type Geldend = Correctie & { readonly waarde: unknown };

/**
 * Brings what the inwoner says into the dossier, where it still holds what the answerer saw: without `gezien` what stood there
 * when it was said. What it already says stays as it is. The audit tells which correction of him it came from.
 */
export async function applyCorrectie(
  context: Context,
  correctie: Geldend,
  subject: Subject,
  gezien: string | null = correctie.was,
): Promise<void> {
  const { id, deel, label, waarde, inWoorden } = correctie;
  if (deel === "anders") return;
  if (!may(context.user, "change", KLASSE[deel], subject)) throw magVeldNiet();
  const now = await heldFeit(context, correctie);
  if (now === (waarde === null ? null : inWoorden)) return;
  if (now !== gezien) throw feitGewijzigd(id, label);
  return write(context, correctie, subject);
}

const KLASSE = {
  persoon: "persoon",
  contact: "contactgegevens",
  situatie: "situatie",
  mogelijkheid: "mogelijkheden",
} as const;

async function write(context: Context, correctie: Geldend, subject: Subject): Promise<void> {
  if (correctie.deel === "mogelijkheid") return applyMogelijkheid(context, correctie, subject);
  if (correctie.deel === "persoon") return applyPersoon(context, correctie, subject);
  if (correctie.deel === "situatie") return applySituatie(context, correctie, subject);
  if (correctie.deel === "contact") return applyContact(context, correctie, subject);
}

async function applyMogelijkheid(context: Context, correctie: Geldend, subject: Subject): Promise<void> {
  const { inwonerId: id, veld: onderwerp, waarde, gevraagdOp } = correctie;
  const known = await mogelijkheidVersie(context, id, onderwerp);
  if (waarde === null && !known) return; // nothing was known and nothing must be
  const seen = { ...context, expectedVersion: known?.versie ?? 0 };
  if (waarde === null) return through(deleteMogelijkheid, seen, { id, onderwerp }, { subject, correctie });
  const body = { id, onderwerp, waarde, toelichting: null, bron: "inwoner zelf", datum: gevraagdOp };
  return through(changeMogelijkheid, seen, body, { subject, correctie });
}

async function applyPersoon(context: Context, correctie: Geldend, subject: Subject): Promise<void> {
  const { db, user } = context;
  const { versie, talen, ...known } = await db
    .selectFrom("inwoners")
    .select([
      "id",
      "voornaam",
      "achternaam",
      "geboortedatum",
      "postcode",
      "woonplaats",
      "wijk",
      "talen",
      "versie",
    ])
    .where("regioId", "=", user.regioId)
    .where("id", "=", correctie.inwonerId)
    .executeTakeFirstOrThrow();
  const body = { ...known, talen: [...talen], [correctie.veld]: correctie.waarde };
  return through(changeInwoner, { ...context, expectedVersion: versie }, body, { subject, correctie });
}

async function applySituatie(context: Context, correctie: Geldend, subject: Subject): Promise<void> {
  const { db, user, today } = context;
  const { inwonerId: id } = correctie;
  const known = await db
    .selectFrom("situaties")
    .select(["doelgroepen", "isGeregistreerdWerkzoekend", "isBeschikbaar", "versie"])
    .where("regioId", "=", user.regioId)
    .where("inwonerId", "=", id)
    .executeTakeFirst();
  const { versie = 0, ...rest } = known ?? {
    doelgroepen: [],
    isGeregistreerdWerkzoekend: false,
    isBeschikbaar: null,
  };
  const said = { [correctie.veld]: correctie.waarde, bron: "inwoner zelf", peildatum: today() };
  const body = { id, ...rest, doelgroepen: [...rest.doelgroepen], ...said };
  return through(changeSituatie, { ...context, expectedVersion: versie }, body, { subject, correctie });
}

/** No other action changes telephone, mail or address: the checks are those of the request. */
async function applyContact(context: Context, correctie: Geldend, subject: Subject): Promise<void> {
  const { db, user } = context;
  const { id, inwonerId, label } = correctie;
  const said = { [correctie.veld]: correctie.waarde as string | null };
  const { numUpdatedRows } = await db
    .updateTable("contactgegevens")
    .set(said)
    .where("regioId", "=", user.regioId)
    .where("inwonerId", "=", inwonerId)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) {
    const { numInsertedOrUpdatedRows } = await db
      .insertInto("contactgegevens")
      .values({ regioId: user.regioId, inwonerId, gemeente: subject.gemeente!, ...said })
      .onConflict((conflict) => conflict.columns(["regioId", "inwonerId"]).doNothing())
      .executeTakeFirst();
    if (numInsertedOrUpdatedRows === 0n) throw feitGewijzigd(id, label); // a colleague wrote the first one this very moment
  }
  await keep(context, "contactgegevens.change", { subject, correctie });
}

type About = { readonly subject: Subject; readonly correctie: Geldend };

/** The checks of another action, its right to be used included, in the transaction of this one. */
async function through(
  action: AnyAction,
  context: Context,
  body: Readonly<Record<string, unknown>>,
  about: About,
): Promise<void> {
  if (!may(context.user, "change", action.dataklasse, about.subject)) throw magVeldNiet();
  if (!action.validator.Check(body)) throw foutieveWaarde("Dit kan niet zo in het dossier. Bespreek het.");
  await action.run(context, body, about.subject);
  await keep(context, action.name, about);
}

const keep = (context: Context, handeling: string, { subject, correctie }: About) =>
  recordInAudit(context, {
    handeling,
    subject: { ...subject, object: `inwoner/${correctie.inwonerId}` },
    resultaat: "ok",
    velden: [correctie.veld, `van de inwoner: correctie/${correctie.id}`],
  });
