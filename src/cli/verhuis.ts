import { existsSync } from "node:fs";
import type pg from "pg";
import { Failure } from "#core/failure";
import { connectOnce } from "#db/one-connection";
import { metInhoud } from "#db/verhuis/bron";
import { type Controle, controleerDoel } from "#db/verhuis/controles";
import { requireFit, zetOver } from "#db/verhuis/doel";
import type { Regiocijfers } from "../modules/verhuis/cijfers.ts";
import { type Answer, type Command, optionalText } from "./command.ts";
import {
  dataDir,
  doelmiddelen,
  hasData,
  openBron,
  openLeegDoel,
  sleutelbestand,
  cijfersOp,
} from "./verhuis-middelen.ts";
import { verslag } from "./verhuis-verslag.ts";

/** Between the database of this machine and a server, with everything; or only the look whether it can. */
export const verhuis: Command = {
  name: "verhuis",
  usage: "verhuis --naar DATABASE_URL | --van DATABASE_URL [--proef]",
  summary:
    "Alle gegevens overzetten naar een lege PostgreSQL-server, of daarvandaan; met --proef alleen nagaan of het kan",
  options: { naar: { type: "string" }, van: { type: "string" }, proef: { type: "boolean" } },
  zonderDatabase: true,
  async run(invoer) {
    const [naar, van] = [optionalText(invoer, "naar"), optionalText(invoer, "van")];
    if ((naar === undefined) === (van === undefined) || invoer.positionals.length > 0) throw noDirection();
    const address = requireAddress(naar ?? van ?? "");
    if (invoer.values["proef"]) return naar === undefined ? proefVan(address) : proefNaar(address);
    const here = await (naar === undefined ? openLeegDoel() : openBron());
    try {
      const [from, to] = naar === undefined ? [address, here.url] : [here.url, address];
      return await move(from, to);
    } finally {
      await here.close();
    }
  },
};

async function move(from: string, to: string): Promise<Answer> {
  const cijfers = cijfersOp(new Date());
  return reachable(async () => {
    await withClient(to, requireFit);
    return metInhoud(from, cijfers, async (inhoud) =>
      verslag({
        ...(await zetOver(inhoud, doelmiddelen(to, cijfers))),
        cijfers: inhoud.cijfers as Regiocijfers[],
        sleutels: existsSync(sleutelbestand()) ? sleutelbestand() : null,
      }),
    );
  });
}

async function proefNaar(to: string): Promise<Answer> {
  const controles = await reachable(() => withClient(to, controleerDoel));
  const wrong = controles.filter(({ goed, isWaarschuwing }) => !goed && !isWaarschuwing);
  const line = ({ naam, goed, uitleg, isWaarschuwing }: Controle) =>
    `${goed ? "goed   " : isWaarschuwing ? "let op " : "FOUT   "} ${naam} (${uitleg})`;
  const lines = [...controles.map(line), "", "Er is niets veranderd. Dit was een proef."];
  if (wrong.length > 0) throw new Failure("conflict", "verhuizen.ongeschikt", lines.join("\n"));
  return { json: { kan: true, controles }, text: lines.join("\n") };
}

/** This machine makes a database of its own to come to; what counts is what is there. */
async function proefVan(from: string): Promise<Answer> {
  const { tabellen, regios } = await reachable(() =>
    metInhoud(from, cijfersOp(new Date()), async ({ tabellen, cijfers }) => ({
      tabellen: tabellen.length,
      regios: (cijfers as Regiocijfers[]).map(({ regio }) => regio),
    })),
  );
  if (hasData()) throw notEmpty();
  const text = `goed    Er zijn ${tabellen} tabellen over te zetten (${regios.join(", ")}).\n\nEr is niets veranderd. Dit was een proef.`;
  return { json: { kan: true, tabellen, regios }, text };
}

async function withClient<T>(url: string, run: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = await connectOnce(url);
  try {
    return await run(client);
  } finally {
    await client.end();
  }
}

function requireAddress(address: string): string {
  if (/^postgres(?:ql)?:\/\//.test(address) && URL.canParse(address)) return address;
  throw new Failure(
    "invalid",
    "verhuizen.adres",
    "Dit is geen adres van een PostgreSQL-database. Gebruik: postgres://gebruiker:wachtwoord@server:5432/database",
  );
}

const UNREACHABLE = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "ETIMEDOUT",
  "EHOSTUNREACH",
  "28P01",
  "28000",
  "3D000",
]);

/** That a server does not answer or does not let in is told, not thrown as a defect. */
export async function reachable<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    if (!UNREACHABLE.has(code ?? "") && !/timeout expired/.test(message)) throw error;
    throw new Failure(
      "unavailable",
      "verhuizen.onbereikbaar",
      "De database is niet bereikbaar met dit adres. Controleer de server, de naam van de database, de gebruiker en het wachtwoord. Er is niets veranderd.",
    );
  }
}

const notEmpty = () =>
  new Failure(
    "conflict",
    "verhuizen.niet-leeg",
    `In ${dataDir()} staat al een database. Kies met DATA_DIR een nieuwe map.`,
  );

const noDirection = () =>
  new Failure(
    "invalid",
    "verhuizen.richting",
    "Geef één richting: --naar DATABASE_URL of --van DATABASE_URL.",
  );
