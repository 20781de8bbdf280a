import { createHash } from "node:crypto";
import { sql } from "kysely";
import { Failure } from "#core/failure";
import type { Tabelbestand } from "../../../inlezen/tabelbestand.ts";
import type { Context } from "../../context.ts";
import { GEEN_AANTALLEN } from "../import-store.ts";
import type { Soort } from "../soorten/soort.ts";
import type { Koppeling } from "./koppeling.ts";
import { type GelezenRegel, leesRegels, tegenspraak } from "./lees-regels.ts";
import type { Gemeenten } from "./lees-waarde.ts";
import { plat } from "./plat.ts";
import { verzegel } from "./zegel.ts";

const ROWS_PER_STATEMENT = 250;

type NewImport = { readonly id: string; readonly bestandsnaam: string; readonly koppeling: Koppeling };

/** Keeps what was read of a table file, each row under its seal, before it is compared with what we have. */
export async function stageTabel(
  context: Context,
  soort: Soort,
  tabel: Tabelbestand,
  { id, bestandsnaam, koppeling }: NewImport,
): Promise<void> {
  const { db, user, now } = context;
  await db
    .insertInto("importen")
    .values({
      regioId: user.regioId,
      id,
      soort: soort.soort,
      bestandsnaam,
      bestandHash: "",
      status: "ingelezen",
      aantallen: JSON.stringify(GEEN_AANTALLEN),
      kolommen: [...tabel.kolommen],
      koppeling: JSON.stringify(koppeling),
      gebruikerId: user.id,
      gemaakt: now(),
    })
    .execute();
  const { eerder, regels } = leesRegels(soort, tabel, koppeling, await gemeentenVan(context));
  const aantallen = { ...GEEN_AANTALLEN };
  let batch: GelezenRegel[] = [];
  for await (const regel of regels) {
    aantallen.gelezen += 1;
    if (regel.uitkomst) aantallen[regel.uitkomst] += 1;
    batch.push(regel);
    if (batch.length < ROWS_PER_STATEMENT) continue;
    await insertRegels(context, id, batch);
    batch = [];
  }
  if (batch.length > 0) await insertRegels(context, id, batch);
  if (aantallen.gelezen === 0) throw zonderRijen(soort);
  await refuseTegen(context, id, eerder.tegen);
  aantallen.geweigerd += eerder.tegen.size;
  const hash = createHash("sha256").update(`${soort.soort}\n${eerder.hashes.toSorted().join("\n")}`);
  await db
    .updateTable("importen")
    .set({ aantallen: JSON.stringify(aantallen), bestandHash: hash.digest("hex") })
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .execute();
}

async function insertRegels(
  { db, user, sleutels }: Context,
  importId: string,
  regels: readonly GelezenRegel[],
) {
  const rows = regels.map(({ nummer, titel, inhoud, meldingen, uitkomst }) => ({
    nummer,
    titel,
    meldingen,
    uitkomst,
    verzegeld:
      uitkomst === "gelijk"
        ? null
        : verzegel(inhoud, { regioId: user.regioId, importId, nummer }, sleutels).toString("base64"),
  }));
  await sql`
    insert into importrijen (regio_id, import_id, nummer, externe_id, uitkomst, meldingen, verzegeld)
    select ${user.regioId}, ${importId}::uuid, r.nummer, r.titel, r.uitkomst, r.meldingen, decode(r.verzegeld, 'base64')
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as r (nummer integer, titel text, uitkomst text, meldingen jsonb, verzegeld text)`.execute(db);
}

/** The first of rows that contradict each other was kept before the others were read. */
async function refuseTegen(
  { db, user }: Context,
  importId: string,
  tegen: ReadonlyMap<number, readonly number[]>,
) {
  const rows = [...tegen].map(([nummer, others]) => ({
    nummer,
    meldingen: [{ veld: "", melding: tegenspraak(others), isWeigering: true }],
  }));
  if (rows.length === 0) return;
  await sql`
    update importrijen r set uitkomst = 'geweigerd', meldingen = r.meldingen || n.meldingen
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as n (nummer integer, meldingen jsonb)
     where r.regio_id = ${user.regioId} and r.import_id = ${importId}::uuid and r.nummer = n.nummer`.execute(
    db,
  );
}

/** By name and by code; 'buiten de regio' has a name too. */
export async function gemeentenVan({ db, user }: Context): Promise<Gemeenten> {
  const rows = await db
    .selectFrom("gemeenten")
    .select(["code", "naam"])
    .where("regioId", "=", user.regioId)
    .execute();
  return new Map(
    rows.flatMap(({ code, naam }) => [[plat(code), code] as const, [plat(naam), code] as const]),
  );
}

const zonderRijen = ({ meervoud }: Soort) =>
  new Failure("invalid", "import.bestand-zonder-rijen", `Er staan geen ${meervoud} in dit bestand.`);
