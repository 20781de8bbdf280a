import { sql } from "kysely";
import { notFound } from "#core/failure";
import { orFail } from "#db/constraints";
import type { UitgangspuntenJson } from "#toekomstplan/uitgangspunten-json";
import type { Context } from "../context.ts";
import { zonderUitgangspunten } from "./scenario.ts";
import { type Uitgangspuntenversie, verouderd } from "./uitgangspunten.ts";

type Welke = { readonly id?: string; readonly versie?: number };

/** A version of the starting points: of the named company or of the first, the named version or the newest. */
export async function uitgangspuntenVersie(
  context: Context,
  { id, versie }: Welke = {},
): Promise<Uitgangspuntenversie> {
  const { db, user } = context;
  const bedrijven = await bedrijvenVan(context);
  const welk = id ?? bedrijven[0]?.id;
  if (welk === undefined) throw zonderUitgangspunten();
  const all = await db
    .selectFrom("toekomstuitgangspunten")
    .select(["versie", "naam", "toelichting", "doorNaam", "tijdstip"])
    .where("regioId", "=", user.regioId)
    .where("id", "=", welk)
    .orderBy("versie", "desc")
    .execute();
  const versies = all.map((rij) => ({ ...rij, tijdstip: rij.tijdstip.toISOString() }));
  const asked = versies.find((each) => each.versie === (versie ?? versies[0]?.versie));
  if (!asked) throw notFound("uitgangspunten", welk);
  const inhoud = await db
    .selectFrom("toekomstuitgangspunten")
    .select(["uitgangspunten", "ingevuld", "aangenomen"])
    .where("regioId", "=", user.regioId)
    .where("id", "=", welk)
    .where("versie", "=", asked.versie)
    .executeTakeFirstOrThrow();
  return {
    id: welk,
    ...asked,
    uitgangspunten: inhoud.uitgangspunten as UitgangspuntenJson,
    ingevuld: inhoud.ingevuld as Uitgangspuntenversie["ingevuld"],
    aangenomen: [...inhoud.aangenomen],
    nieuwste: versies[0]!.versie,
    versies,
    bedrijven,
  };
}

/** Each company with figures of its own, by the name of the newest version; the oldest company first. */
async function bedrijvenVan({ db, user }: Context): Promise<Uitgangspuntenversie["bedrijven"]> {
  const { rows } = await sql<{ id: string; naam: string }>`
    select n.id, n.naam
      from (select distinct on (id) id, naam from toekomstuitgangspunten where regio_id = ${user.regioId} order by id, versie desc) n
      join toekomstuitgangspunten e on e.regio_id = ${user.regioId} and e.id = n.id and e.versie = 1
     order by e.tijdstip, n.id`.execute(db);
  return rows;
}

export type NieuweUitgangspunten = {
  /** null: of a company that has none yet. */
  readonly id: string | null;
  readonly opVersie: number | null;
  readonly naam: string;
  readonly toelichting: string;
  readonly uitgangspunten: UitgangspuntenJson;
  readonly ingevuld: object | null;
  readonly aangenomen: readonly string[];
};

/** The next version; who started from an older one hears that, also when two come at once. */
export async function insertUitgangspunten(
  context: Context,
  { id, opVersie, uitgangspunten, ingevuld, aangenomen, ...rest }: NieuweUitgangspunten,
): Promise<string> {
  const { db, user, newId, now } = context;
  const nieuwste = id === null ? 0 : (await uitgangspuntenVersie(context, { id })).nieuwste;
  if (nieuwste !== (opVersie ?? 0)) throw verouderd(nieuwste);
  const eigen = id ?? newId();
  const insert = db
    .insertInto("toekomstuitgangspunten")
    .values({
      regioId: user.regioId,
      id: eigen,
      versie: nieuwste + 1,
      ...rest,
      uitgangspunten: JSON.stringify(uitgangspunten),
      ingevuld: ingevuld && JSON.stringify(ingevuld),
      aangenomen: [...aangenomen],
      doorNaam: user.naam,
      tijdstip: now(),
    })
    .execute();
  await orFail(insert, "toekomstuitgangspunten_pkey", () => verouderd(nieuwste + 1));
  return eigen;
}
