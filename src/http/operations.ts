import { createHash, timingSafeEqual } from "node:crypto";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { sql } from "kysely";
import { collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import { Failure } from "#core/failure";
import type { Database } from "#db/database";
import { routeOf } from "#http/logging";
import type { Means } from "#http/means";
import type { Register } from "../modules/basisregistraties/basisregistraties.ts";
import { type Koppelvlak, koppelvlakVan } from "../modules/koppelvlakken/koppelvlak.ts";
import { vumStand } from "../modules/vum/vum-koppelvlak.ts";

const PATIENCE_MS = 2000;
const LOOPBACK = new Set(["127.0.0.1", "::1", "::ffff:127.0.0.1"]);

/** Is it healthy, and how busy is it: for those who keep it running. Holds no personal data. */
export function operationRoutes(app: FastifyInstance, means: Means): void {
  app.get("/gezondheid", { schema: { hide: true }, logLevel: "warn" }, async (_request, reply) => {
    const figures = await figuresOf(means.db).catch(() => undefined);
    void reply.header("Cache-Control", "no-store").status(figures ? 200 : 503);
    if (!figures) return { status: "storing", database: "onbereikbaar" };
    return {
      status: "goed",
      database: "bereikbaar",
      migraties: figures.migratie,
      taken: {
        verwerker: means.hasWorker ? "actief" : "uit",
        wachtend: figures.takenWachtend,
        bezig: figures.takenBezig,
      },
      koppelvlakken: koppelstanden(means, figures.vumBronnen),
    };
  });

  const registry = measure(app, means.db);
  app.get("/metrics", { schema: { hide: true }, logLevel: "warn" }, async (request, reply) => {
    if (!mayMeasure(request, means)) throw notForYou();
    return reply
      .header("Cache-Control", "no-store")
      .type(registry.contentType)
      .send(await registry.metrics());
  });
}

/** In a word each, since this service began: where it answers and what went wrong is for the beheerder. */
const koppelstanden = (
  { basisregistraties = {}, regio }: Means,
  vumBronnen: Figures["vumBronnen"],
): Record<Register | "vum", Koppelvlak["stand"]> => {
  const standVan = (register: Register) => koppelvlakVan(register, basisregistraties[register]).stand;
  return {
    brp: standVan("brp"),
    handelsregister: standVan("handelsregister"),
    adressen: standVan("adressen"),
    vum: vumStand(
      regio.id,
      vumBronnen.filter(({ regioId }) => regioId === regio.id),
    ),
  };
};

function measure(app: FastifyInstance, db: Database): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const duration = new Histogram({
    name: "meedoen_verzoek_seconden",
    help: "Duur van verzoeken, per patroon van de route",
    labelNames: ["methode", "route", "status"],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });
  app.addHook("onResponse", async ({ method, routeOptions }, reply) => {
    const labels = { methode: method, route: routeOf(routeOptions.url), status: String(reply.statusCode) };
    duration.observe(labels, reply.elapsedTime / 1000);
  });
  const jobs = new Gauge({
    name: "meedoen_taken",
    help: "Lang werk, per toestand",
    labelNames: ["toestand"],
    registers: [registry],
    async collect() {
      const figures = await figuresOf(db).catch(() => undefined);
      if (!figures) return this.reset();
      this.set({ toestand: "wacht" }, figures.takenWachtend);
      this.set({ toestand: "bezig" }, figures.takenBezig);
      sessions.set(figures.sessies);
      connections.set(figures.verbindingen);
    },
  });
  const sessions = new Gauge({ name: "meedoen_sessies", help: "Lopende sessies", registers: [registry] });
  const connections = new Gauge({
    name: "meedoen_database_verbindingen",
    help: "Verbindingen met deze database",
    registers: [registry],
  });
  void jobs;
  return registry;
}

type Figures = {
  readonly migratie: string;
  readonly takenWachtend: number;
  readonly takenBezig: number;
  readonly sessies: number;
  readonly verbindingen: number;
  readonly vumBronnen: readonly { readonly regioId: string; readonly oin: string; readonly adres: string }[];
};

async function figuresOf(db: Database): Promise<Figures | undefined> {
  const query = sql<Figures>`select *, (select count(*) from pg_stat_activity
      where datname = current_database()) as verbindingen
    from bedrijfscijfers()`.execute(db);
  query.catch(() => undefined); // it may fail long after nobody waits for it
  const late = new Promise<never>((_resolve, reject) => {
    setTimeout(() => reject(new Error("late")), PATIENCE_MS).unref();
  });
  return (await Promise.race([query, late])).rows[0];
}

/** From this machine itself, or with the token. A request that a proxy passed on is not from this machine. */
function mayMeasure({ headers, ip }: FastifyRequest, { config }: Means): boolean {
  if (config.metricsToken) return isEqual(headers.authorization ?? "", `Bearer ${config.metricsToken}`);
  return LOOPBACK.has(ip) && headers["x-forwarded-for"] === undefined && headers["forwarded"] === undefined;
}

const isEqual = (given: string, expected: string): boolean =>
  timingSafeEqual(digest(given), digest(expected));
const digest = (text: string) => createHash("sha256").update(text).digest();

const notForYou = () => new Failure("not-found", "adres.not-found", "Dit adres bestaat niet.");
