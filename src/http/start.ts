import { randomUUID } from "node:crypto";
import path from "node:path";
import { sql } from "kysely";
import { dateInNetherlands } from "#core/dates";
import { type Database, openDatabase } from "#db/database";
import { startEmbedded } from "#db/embedded";
import { migrate } from "#db/migrate";
import { syncToegangsregels } from "#db/sync-matrix";
import { makeAppLogin } from "#http/app-login";
import type { Config } from "#http/config";
import { claimDataFolder } from "#http/data-folder";
import { createService } from "#http/service";
import { startKoppelvlakken } from "#http/start-koppelvlakken";
import { startBezorgdienst } from "../modules/abonnementen/bezorgen/bezorgdienst.ts";
import { insertDemoRegion } from "../modules/demo/insert-demo-region.ts";
import { maildir, sendmail } from "../modules/berichten/mail/verzender.ts";
import { antwoordmail } from "../modules/plekmeldingen/mail-antwoord.ts";
import { plekmeldingpost } from "../modules/plekmeldingen/mail-plekmeldingen.ts";
import { installQueue, startWorker } from "../modules/taken/worker.ts";
import { storeAanmeldsleutel } from "../modules/toegang/aanmeldbewijs.ts";
import { type DemoAccount, demoAccounts } from "../modules/toegang/demo-accounts.ts";
import type { Regio } from "../modules/toegang/get-sessie.ts";
import { matrix } from "../modules/toegang/matrix.ts";
import { openSleutelbestand } from "../modules/toegang/sleutel-bestand.ts";
import type { Sleutels } from "../modules/toegang/sleutels.ts";

const WEB_ROOT = path.resolve(import.meta.dirname, "../../dist/web");

export type Running = {
  readonly address: string;
  readonly regio: Regio;
  /** Empty for a region of real people. */
  readonly accounts: readonly DemoAccount[];
  readonly stop: () => Promise<void>;
};

type Stop = () => Promise<void> | void;

/** Starts everything, from the database up. What was started is stopped again when a later step fails. */
export async function startMeedoen(config: Config, say: (line: string) => void): Promise<Running> {
  const stops: Stop[] = [];
  const stop = async () => {
    for (let next = stops.pop(); next; next = stops.pop()) await next();
  };
  try {
    return { ...(await start(config, say, stops)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function start(
  config: Config,
  say: (line: string) => void,
  stops: Stop[],
): Promise<Omit<Running, "stop">> {
  stops.push(claimDataFolder(config.dataDir));
  const url = await databaseOf(config, stops);

  const owner = openDatabase(url, undefined, 2);
  stops.push(() => owner.destroy());
  await migrate(owner);
  await syncToegangsregels(owner, matrix);
  await installQueue(url);

  const sleutelbestand = await openSleutelbestand(path.join(config.dataDir, "sleutels.json"), owner);
  if (!config.oidc) await fillDemoRegion(owner, sleutelbestand.sleutels, say);
  const regio = await regioOf(owner, config.regioId);
  await storeAanmeldsleutel(owner, regio.id, sleutelbestand);

  const appUrl = config.databaseUrl ? (config.appDatabaseUrl ?? url) : await makeAppLogin(owner, url);
  const db = openDatabase(appUrl, "meedoen_app");
  stops.push(() => db.destroy());
  const now = () => new Date();
  const shared = { now, today: () => dateInNetherlands(now()), newId: randomUUID };
  const koppelvlakken = await startKoppelvlakken({
    config,
    owner,
    ownerUrl: url,
    regio,
    sleutels: sleutelbestand.sleutels,
    now,
    site: siteOf(config),
  });
  stops.push(() => koppelvlakken.stop());
  const means = {
    ...shared,
    db,
    basisregistraties: koppelvlakken.basisregistraties,
    sleutelbestand,
    regio,
    config,
    quota: config.quota,
    ...(config.vum && { vum: config.vum }),
    interneAdressen: config.interneAdressen,
    webRoot: WEB_ROOT,
    spoolMap: path.join(config.dataDir, "inlezen"),
    hasWorker: true,
  };
  const app = await createService(means);
  const worker = await startWorker({
    ...shared,
    url,
    appUrl,
    sleutels: sleutelbestand.sleutels,
    onDefect: (error, taak) => app.log.error({ err: error, taak }, "fout in een taak"),
    post: postOf(config, sleutelbestand.csrfSleutel),
  });
  stops.push(() => worker.stop());
  stops.push(
    await startBezorgdienst({
      url,
      sleutels: sleutelbestand.sleutels,
      now,
      site: siteOf(config),
      intern: config.interneAdressen,
      onDefect: (error) => app.log.error({ err: error }, "fout bij het sturen van meldingen"),
    }),
  );
  koppelvlakken.startTraces((error) => app.log.error({ err: error }, "fout bij het leveren van traces"));
  stops.push(() => app.close());
  const address = await app.listen({ port: config.port, host: config.host });
  const accounts = config.oidc ? [] : await demoAccounts(db, regio.id);
  return { address: config.publicUrl ?? address, regio, accounts };
}

/** Mail leaves through the program of the computer; without one it waits as files in the data folder. */
function postOf(config: Config, sleutel: Buffer) {
  const { mail, dataDir } = config;
  const site = siteOf(config);
  return {
    verzender: mail.programma ? sendmail(mail.programma) : maildir(path.join(dataDir, "mail")),
    van: mail.van,
    adres: `${site}/inloggen`,
    teksten: { plekmelding: antwoordmail({ sleutel, site }) },
    bronnen: [plekmeldingpost({ sleutel, site })],
  };
}

/** Where people find the service. */
const siteOf = ({ publicUrl, host, port }: Config): string => publicUrl ?? `http://${host}:${port}`;

async function databaseOf(config: Config, stops: Stop[]): Promise<string> {
  if (config.databaseUrl) return config.databaseUrl;
  const embedded = await startEmbedded(path.join(config.dataDir, "pg"));
  stops.push(() => embedded.stop());
  return embedded.url;
}

/** A new database becomes a demo region; one with a region is left as it is. */
async function fillDemoRegion(
  owner: Database,
  sleutels: Sleutels,
  say: (line: string) => void,
): Promise<void> {
  if ((await regios(owner)).length > 0) return;
  const begin = performance.now();
  say("De demoregio wordt gevuld …");
  await insertDemoRegion(owner, { sleutels, today: dateInNetherlands(new Date()) });
  say(`De demoregio is gevuld in ${((performance.now() - begin) / 1000).toFixed(1)} s.`);
}

async function regioOf(owner: Database, wanted: string | undefined): Promise<Regio> {
  const all = await regios(owner);
  const [first, ...others] = wanted === undefined ? all : all.filter(({ id }) => id === wanted);
  if (!first) throw new Error("Er is nog geen regio in deze database.");
  if (others.length > 0) throw new Error("Er zijn meer regio's in deze database: kies er een met REGIO.");
  return first;
}

const regios = (owner: Database): Promise<Regio[]> =>
  owner.transaction().execute(async (db) => {
    await sql`set local role meedoen_owner`.execute(db);
    return db.selectFrom("regios").select(["regioId as id", "naam", "isDemo"]).execute();
  });
