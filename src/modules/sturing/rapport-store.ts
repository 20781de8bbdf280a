import { sql } from "kysely";
import type { IsoDate } from "#core/dates";
import { orFail } from "#db/constraints";
import type { Context } from "../context.ts";
import { plaatsingWsp } from "./definities.ts";
import { onthouden } from "./eenmaal.ts";
import {
  type Aantallen,
  DEFINITIEF,
  GROEPEN,
  groepOf,
  RAPPORT,
  type Rapportrij,
  type Rapportstand,
  standExists,
  standNotFound,
  sum,
} from "./plaatsingenrapport.ts";

const EIGEN_REGISTRATIE = "Eigen registratie";

export type Gemeente = { readonly code: string; readonly naam: string; readonly inRegio: boolean };

/** The gemeenten of the region by name; what is outside the region comes last. */
export const gemeentenOf = ({ db, user }: Context): Promise<Gemeente[]> =>
  db
    .selectFrom("gemeenten")
    .select(["code", "naam", "inRegio"])
    .where("regioId", "=", user.regioId)
    .orderBy("inRegio", "desc")
    .orderBy("naam")
    .execute();

/** What the registration says of a year, as far as it was registered on a day. */
export const countPlaatsingen = (context: Context, jaar: number, peildatum: IsoDate): Promise<Rapportstand> =>
  onthouden(context, ["plaatsingen", jaar, peildatum], () => counted(context, jaar, peildatum));

async function counted(context: Context, jaar: number, peildatum: IsoDate): Promise<Rapportstand> {
  const gemeenten = await gemeentenOf(context);
  const { rows } = await sql<{ gemeente: string; rapportgroep: string; aantal: number }>`
      select gemeente, rapportgroep, aantal from tel_plaatsingen(${jaar}, ${peildatum})`.execute(context.db);
  const rijen = gemeenten.map(({ code, naam }): Rapportrij => {
    const own = rows.filter(({ gemeente }) => gemeente === code);
    const inGroep = (groep: string) =>
      sum(own.filter(({ rapportgroep }) => groepOf(rapportgroep) === groep).map(({ aantal }) => aantal));
    const groepen = Object.fromEntries(GROEPEN.map((groep) => [groep, inGroep(groep)]));
    return { gemeente: naam, code, totaal: sum(Object.values(groepen)), groepen };
  });
  return {
    stand: DEFINITIEF,
    peildatum,
    definitie: plaatsingWsp.formule,
    bron: EIGEN_REGISTRATIE,
    rijen,
    totaal: sum(rijen.map(({ totaal }) => totaal)),
    gedrukt: null,
  };
}

/** A report as it was frozen, or not found. */
export async function frozenStand(context: Context, jaar: number, stand: string): Promise<Rapportstand> {
  const row = await context.db
    .selectFrom("rapportstanden")
    .select(["stand", "peildatum", "definitie", "bron", "rijen", "gedruktTotaal", "totaal"])
    .where("regioId", "=", context.user.regioId)
    .where("rapport", "=", RAPPORT)
    .where("jaar", "=", jaar)
    .where("stand", "=", stand)
    .executeTakeFirst();
  if (!row) throw standNotFound(jaar, stand);
  const gemeenten = await gemeentenOf(context);
  const { rijen, gedruktTotaal, ...rest } = row;
  return {
    ...rest,
    rijen: (rijen as readonly Omit<Rapportrij, "code">[]).map(({ gemeente, totaal, groepen }) => ({
      gemeente,
      code: codeOf(gemeenten, gemeente),
      totaal,
      groepen: inOrder(groepen),
    })),
    gedrukt: gedruktTotaal as Rapportstand["gedrukt"],
  };
}

export const standenOf = ({ db, user }: Context, jaar: number) =>
  db
    .selectFrom("rapportstanden")
    .select(["stand", "peildatum", "vastgesteld"])
    .where("regioId", "=", user.regioId)
    .where("rapport", "=", RAPPORT)
    .where("jaar", "=", jaar)
    .orderBy("peildatum")
    .orderBy("stand")
    .execute();

/** Why a later stand differs, the earliest first. */
export const correctiesOf = ({ db, user }: Context, jaar: number) =>
  db
    .selectFrom("cijfercorrecties")
    .select(["reden", "bron", "vastgelegd"])
    .where("regioId", "=", user.regioId)
    .where("rapport", "=", RAPPORT)
    .where("jaar", "=", jaar)
    .orderBy("vastgelegd")
    .orderBy("id")
    .execute();

export async function insertStand(
  { db, user, newId, now }: Context,
  jaar: number,
  { stand, peildatum, definitie, bron, rijen, totaal }: Rapportstand,
): Promise<void> {
  const insert = db
    .insertInto("rapportstanden")
    .values({
      regioId: user.regioId,
      id: newId(),
      rapport: RAPPORT,
      jaar,
      stand,
      peildatum,
      definitie,
      bron,
      rijen: JSON.stringify(rijen.map(({ gemeente, totaal, groepen }) => ({ gemeente, totaal, groepen }))),
      totaal,
      vastgesteld: now(),
    })
    .execute();
  await orFail(insert, "rapportstanden_een_per_stand", () => standExists(jaar, stand));
}

/** A published table names gemeenten as it pleases; what lies outside the region is one row. */
function codeOf(gemeenten: readonly Gemeente[], printed: string): string | null {
  const name = printed.toLowerCase();
  const found =
    gemeenten.find(({ code, naam }) => naam.toLowerCase() === name || code === printed) ??
    (name.startsWith("buiten") ? gemeenten.find(({ inRegio }) => !inRegio) : undefined);
  return found?.code ?? null;
}

const inOrder = (groepen: Aantallen): Aantallen =>
  Object.fromEntries(GROEPEN.map((groep) => [groep, groepen[groep] ?? 0]));
