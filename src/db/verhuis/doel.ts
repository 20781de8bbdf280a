import { createHash } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import type pg from "pg";
import { Failure } from "#core/failure";
import { copyIn, copyOut } from "#db/copy";
import { migrateWithin, migrations } from "#db/migrate";
import { connectOnce, overClient } from "#db/one-connection";
import { ensureRoles } from "#db/roles";
import { type Cijfers, figuresOf, isSameVersion } from "./bron.ts";
import { copyTekst, quote, tabellenVan, wachtrijVan } from "./catalogus.ts";
import { type Controle, controleerDoel } from "./controles.ts";
import type { Getelde, Inhoud, Melden, Tabel, Wachtend } from "./inhoud.ts";
import { zonderToezicht } from "./sloten.ts";

export type Overgezet = { readonly tabellen: readonly Getelde[]; readonly wachtrij: number };

export type Doelmiddelen = {
  readonly url: string;
  readonly cijfers: Cijfers;
  readonly melden: Melden;
  /** Makes the tables of the queue, which has migrations of its own. */
  readonly maakWachtrij: (url: string) => Promise<void>;
};

/**
 * Puts a whole database in an empty one and proves that it is the same: every table by count and checksum, the guards
 * of the tables, the figures. One transaction: whatever goes wrong, also a power cut, leaves the database empty.
 */
export async function zetOver(
  inhoud: Inhoud,
  { url, cijfers, melden, maakWachtrij }: Doelmiddelen,
): Promise<Overgezet> {
  if (!isSameVersion(inhoud.migraties, await migrations())) throw otherVersion();
  const client = await connectOnce(url);
  try {
    await requireFit(client);
    await ensureRoles(overClient(client));
    await maakWachtrij(url);

    await client.query("begin");
    await migrateWithin(overClient(client));
    if ((await wachtrijVan(client)).length > 0) throw othersWork();
    melden("De tabellen staan klaar. De gegevens worden overgezet …");
    const sent = await load(client, inhoud);
    melden(`${sent.length} tabellen zijn overgezet. Alles wordt nagerekend …`);
    const tabellen = await verify(client, sent);
    if (!isDeepStrictEqual(await figuresOf(client, cijfers), inhoud.cijfers)) throw otherFigures();
    await client.query("commit");
    return { tabellen, wachtrij: inhoud.wachtrij.length };
  } finally {
    await client.end();
  }
}

/** Stops before anything is read where this server cannot take the data. */
export async function requireFit(client: pg.Client): Promise<void> {
  const wrong = (await controleerDoel(client)).filter(({ goed, isWaarschuwing }) => !goed && !isWaarschuwing);
  if (wrong.length > 0) throw notFit(wrong);
}

async function load(client: pg.Client, inhoud: Inhoud): Promise<Getelde[]> {
  const own = await tabellenVan(client);
  const shape = ({ naam, kolommen }: Tabel) => ({ naam, kolommen });
  if (!isDeepStrictEqual(own.map(shape), inhoud.tabellen.map(shape))) throw otherVersion();
  const names = own.map(({ naam }) => naam);
  const sent: Getelde[] = [];
  await zonderToezicht(client, names, async () => {
    await client.query(`truncate ${names.map(quote).join(", ")}`); // what the migrations themselves put in
    for (const tabel of inhoud.tabellen) sent.push(await loadTable(client, tabel, inhoud.rijenVan(tabel)));
  });
  for (const { naam, waarde, isGebruikt } of inhoud.reeksen)
    await client.query("select setval($1::regclass, $2::bigint, $3)", [quote(naam), waarde, isGebruikt]);
  for (const wachtend of inhoud.wachtrij) await queue(client, wachtend);
  await client.query("analyze");
  return sent;
}

async function loadTable(client: pg.Client, tabel: Tabel, rijen: AsyncIterable<Buffer>): Promise<Getelde> {
  const counted = counting(rijen);
  const columns = tabel.kolommen.map(quote).join(", ");
  await copyIn(client, `copy ${quote(tabel.naam)} (${columns}) from stdin`, counted.bytes);
  return { naam: tabel.naam, ...counted.result() };
}

/** Counts the lines that pass and makes their checksum. In the text form of `copy` each row is one line. */
export function counting(rijen: AsyncIterable<Buffer>) {
  const hash = createHash("sha256");
  const lines = { rijen: 0 };
  async function* passing(): AsyncGenerator<Buffer> {
    for await (const chunk of rijen) {
      hash.update(chunk);
      for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines.rijen += 1;
      yield chunk;
    }
  }
  return { bytes: passing(), result: () => ({ rijen: lines.rijen, sha256: hash.digest("hex") }) };
}

const queue = (client: pg.Client, { soort, inhoud, rij, vanaf, sleutel, pogingen, voorrang }: Wachtend) =>
  client.query(
    `select graphile_worker.add_job($1, $2::json, queue_name => $3, run_at => $4::timestamptz, job_key => $5,
            max_attempts => $6, priority => $7)`,
    [soort, JSON.stringify(inhoud), rij, vanaf, sleutel, pogingen, voorrang],
  );

/** Reads every table back in the same order as it was sent. */
async function verify(client: pg.Client, sent: readonly Getelde[]): Promise<Getelde[]> {
  const found: Getelde[] = [];
  for (const tabel of await tabellenVan(client)) {
    const counted = counting(copyOut(client, copyTekst(tabel)));
    for await (const _ of counted.bytes); // only counted
    found.push({ naam: tabel.naam, ...counted.result() });
  }
  const differs = found.filter((tabel, at) => !isDeepStrictEqual(tabel, sent[at]));
  if (differs.length > 0) throw otherRows(differs);
  return found;
}

const notFit = (wrong: readonly Controle[]) =>
  new Failure(
    "conflict",
    "verhuizen.ongeschikt",
    `Deze database kan de gegevens niet ontvangen. ${wrong.map(({ naam, uitleg }) => `${naam}: ${uitleg}.`).join(" ")} Er is niets veranderd.`,
    { controles: wrong.map(({ naam }) => naam) },
  );

const othersWork = () =>
  new Failure(
    "conflict",
    "verhuizen.wachtrij",
    "In deze database wacht al ander werk. Maak een nieuwe, lege database.",
  );

const otherVersion = () =>
  new Failure(
    "conflict",
    "verhuizen.versie",
    "Deze gegevens horen bij een andere versie van Meedoen. Gebruik dezelfde versie, en werk daarna bij met: meedoen migreer",
  );

const otherRows = (tabellen: readonly Getelde[]) =>
  new Failure(
    "conflict",
    "verhuizen.verschil",
    `Niet alles kwam gelijk aan (${tabellen.map(({ naam }) => naam).join(", ")}). De nieuwe database is leeg gelaten.`,
  );

const otherFigures = () =>
  new Failure(
    "conflict",
    "verhuizen.cijfers",
    "De nieuwe database geeft andere kerncijfers dan de oude. De nieuwe database is leeg gelaten.",
  );
