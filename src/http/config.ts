import path from "node:path";
import { type Koppelconfig, readKoppelconfig } from "#http/config-koppelvlakken";
import { MAX_DETAILS, MAX_RESULTATEN } from "../modules/vum/grenzen.ts";
import { QUOTA, type Quota } from "../modules/toegang/profielquota.ts";

/** How this process runs. Everything has a default that needs no one to look after it, except a real sign-in. */
export type Config = {
  readonly port: number;
  readonly host: string;
  /** Holds the embedded database and the keys. */
  readonly dataDir: string;
  /** A PostgreSQL server that is looked after; without one the service keeps its own. */
  readonly databaseUrl: string | undefined;
  /** The same server, as a user who can act as `meedoen_app` only: requests are served over it. */
  readonly appDatabaseUrl: string | undefined;
  /** Which region this service signs in to; not needed where the database has one. */
  readonly regioId: string | undefined;
  /** The address under which browsers know the service, such as `https://meedoen.example.nl`. */
  readonly publicUrl: string | undefined;
  readonly oidc: OidcConfig | undefined;
  /** How many inwoners one account may open. */
  readonly quota: Quota;
  /** How mail leaves; it says that a message waits and nothing more. */
  readonly mail: {
    /** From whom it comes, such as `meedoen@example.nl`. */
    readonly van: string;
    /** A `sendmail`, such as that of Postfix or msmtp; without one mail waits as files in `dataDir`. */
    readonly programma: string | undefined;
  };
  /** May meldingen to other systems go to addresses inside an own network? Otherwise to the open internet only. */
  readonly interneAdressen: boolean;
  /** As a source of VUM. */
  readonly vum?: {
    /** In which header a proxy passes on the certificate that it checked; without one only a demo region answers. */
    readonly certificaatHeader: string | undefined;
    readonly maxResultaten: number;
    readonly maxDetails: number;
  };
  /** Registers of others, and the log that takes the dataverwerkingen. */
  readonly koppelvlakken?: Koppelconfig;
  readonly metricsToken: string | undefined;
  readonly logLevel: string;
  readonly trustProxy: boolean;
};

export type OidcConfig = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The claim that holds the `aanmeldnaam` of a user. */
  readonly claim: string;
  /** Which levels of assurance are good enough; empty where the provider sees to it. */
  readonly acrs: readonly string[];
};

export function readConfig(env: NodeJS.ProcessEnv): Config {
  const databaseUrl = filled(env["DATABASE_URL"]);
  const oidc = readOidc(env);
  const publicUrl = filled(env["PUBLIC_URL"]);
  if (oidc && !publicUrl)
    throw new Error("Met OIDC_ISSUER is ook PUBLIC_URL nodig: het adres van deze dienst.");
  return {
    port: readPort(env["PORT"]),
    host: filled(env["HOST"]) ?? "127.0.0.1",
    dataDir: path.resolve(filled(env["DATA_DIR"]) ?? ".data"),
    databaseUrl,
    appDatabaseUrl: filled(env["DATABASE_APP_URL"]),
    regioId: filled(env["REGIO"]),
    publicUrl: publicUrl && new URL(publicUrl).origin,
    oidc,
    quota: {
      perUur: readCount("PROFIELEN_PER_UUR", env, QUOTA.perUur),
      perDag: readCount("PROFIELEN_PER_DAG", env, QUOTA.perDag),
      perDagWerkgever: readCount("PROFIELEN_PER_DAG_WERKGEVER", env, QUOTA.perDagWerkgever),
      lijstenInProcent: readCount("LIJSTEN_IN_PROCENT", env, QUOTA.lijstenInProcent),
    },
    mail: { van: filled(env["MAIL_VAN"]) ?? "meedoen@localhost", programma: filled(env["MAIL_PROGRAMMA"]) },
    vum: {
      certificaatHeader: filled(env["VUM_CERTIFICAAT_HEADER"]),
      maxResultaten: readCount("VUM_RESULTATEN", env, MAX_RESULTATEN),
      maxDetails: readCount("VUM_DETAILS", env, MAX_DETAILS),
    },
    interneAdressen: env["MELDINGEN_INTERN"] === "1",
    koppelvlakken: readKoppelconfig(env),
    metricsToken: filled(env["METRICS_TOKEN"]),
    logLevel: filled(env["LOG_LEVEL"]) ?? (databaseUrl ? "info" : "warn"),
    trustProxy: env["TRUST_PROXY"] === "1",
  };
}

function readOidc(env: NodeJS.ProcessEnv): OidcConfig | undefined {
  const issuer = filled(env["OIDC_ISSUER"]);
  if (!issuer) return undefined;
  const required = (name: string) => {
    const value = filled(env[name]);
    if (!value) throw new Error(`Met OIDC_ISSUER is ook ${name} nodig.`);
    return value;
  };
  return {
    issuer,
    clientId: required("OIDC_CLIENT_ID"),
    clientSecret: required("OIDC_CLIENT_SECRET"),
    claim: filled(env["OIDC_CLAIM_SUB"]) ?? "sub",
    acrs: (env["OIDC_ACR_MINIMUM"] ?? "").split(",").flatMap((acr) => filled(acr) ?? []),
  };
}

function readCount(name: string, env: NodeJS.ProcessEnv, usual: number): number {
  const count = Number(filled(env[name]) ?? usual);
  if (!Number.isInteger(count) || count < 1) throw new Error(`${name} is geen aantal: ${env[name]}`);
  return count;
}

function readPort(text: string | undefined): number {
  const port = Number(filled(text) ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`PORT is geen poort: ${text}`);
  return port;
}

const filled = (text: string | undefined): string | undefined => text?.trim() || undefined;
