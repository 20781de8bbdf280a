import { sql } from "kysely";
import { notFound } from "#core/failure";
import { orFail } from "#db/constraints";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import type { Context } from "../context.ts";
import { countDiensten } from "./dienst-store.ts";
import {
  type Dienstdoel,
  type DoelInput,
  doelBestaat,
  type Maatstaf,
  MAATSTAVEN,
  type Realisatie,
  TELT_WERKGEVERS,
} from "./dienstdoel.ts";
import { DIENSTEN } from "./soorten.ts";

/** Each measure of a year beside what was agreed about it. */
export async function realisatieOf(context: Context, jaar: number): Promise<Realisatie[]> {
  const [diensten, doelen, markten] = [
    await countDiensten(context, jaar),
    await doelenOf(context, jaar),
    await countMarkten(context, jaar),
  ];
  return MAATSTAVEN.map((maatstaf) => {
    const found = diensten.find(({ soort }) => soort === maatstaf);
    const { aantal, werkgevers } =
      maatstaf === "banenmarkt" ? markten : (found ?? { aantal: 0, werkgevers: 0 });
    const telt = TELT_WERKGEVERS.includes(maatstaf) ? "werkgevers" : "aantal";
    const gerealiseerd = telt === "werkgevers" ? werkgevers : aantal;
    const doel = doelen.find((een) => een.maatstaf === maatstaf) ?? null;
    const stand = doel === null ? "zonder doel" : gerealiseerd >= doel.minstens ? "gehaald" : "nog niet";
    return { maatstaf, ...wordsOf(maatstaf), aantal, werkgevers, telt, gerealiseerd, doel, stand };
  });
}

const wordsOf = (maatstaf: Maatstaf) =>
  maatstaf === "banenmarkt"
    ? { naam: "Banenmarkten", bron: "Regionaal plan: “organiseert het Werkcentrum regelmatig banenmarkten”" }
    : { naam: DIENSTEN[maatstaf].naam, bron: DIENSTEN[maatstaf].bron };

export async function doelById({ db, user }: Context, id: string): Promise<Dienstdoel> {
  const row = await db
    .selectFrom("dienstdoelen")
    .select(["id", "jaar", "maatstaf", "minstens", "hoogstens", "eigenaar", "bron", "doorNaam", "versie"])
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row) throw notFound("dienstdoel", id);
  return row as Dienstdoel;
}

export async function insertDoel(
  context: Context,
  doel: DoelInput & { readonly jaar: number; readonly maatstaf: Maatstaf },
): Promise<string> {
  const { db, user, newId } = context;
  const id = newId();
  const insert = db
    .insertInto("dienstdoelen")
    .values({ regioId: user.regioId, id, ...doel, doorNaam: user.naam })
    .execute();
  await orFail(insert, "dienstdoelen_een", doelBestaat);
  return id;
}

/** One change of the version that was seen. */
export async function updateDoel(
  { db, user, expectedVersion = 0 }: Context,
  id: string,
  doel: DoelInput,
): Promise<void> {
  const updated = await db
    .updateTable("dienstdoelen")
    .set({ ...doel, doorNaam: user.naam, versie: expectedVersion + 1 })
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .where("versie", "=", expectedVersion)
    .returning("id")
    .executeTakeFirst();
  if (updated) return;
  const current = await db
    .selectFrom("dienstdoelen")
    .select("versie")
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .executeTakeFirst();
  throw changedMeanwhile("dienstdoel", id, current);
}

async function doelenOf({ db, user }: Context, jaar: number): Promise<Dienstdoel[]> {
  const rows = await db
    .selectFrom("dienstdoelen")
    .select(["id", "jaar", "maatstaf", "minstens", "hoogstens", "eigenaar", "bron", "doorNaam", "versie"])
    .where("regioId", "=", user.regioId)
    .where("jaar", "=", jaar)
    .execute();
  return rows as Dienstdoel[];
}

/** Markets that were held, and how many werkgevers stood there. */
async function countMarkten({ db, user, today }: Context, jaar: number) {
  const { rows } = await sql<{ aantal: number; werkgevers: number }>`
    select count(distinct b.id)::integer as aantal, count(distinct s.werkgever_id)::integer as werkgevers
      from banenmarkten b left join marktwerkgevers s on s.regio_id = b.regio_id and s.markt_id = b.id
     where b.regio_id = ${user.regioId} and b.status = 'gepland' and b.datum <= ${today()}::date
       and b.datum between make_date(${jaar}::integer, 1, 1) and make_date(${jaar}::integer, 12, 31)`.execute(
    db,
  );
  return rows[0]!;
}
