import type { FastifyRequest } from "fastify";
import type { NewId, Now, Today } from "#core/context";
import type { Database } from "#db/database";
import type { Config } from "#http/config";
import type { LogStream } from "#http/logging";
import type { Basisregistraties } from "../modules/basisregistraties/basisregistraties.ts";
import type { Regio } from "../modules/toegang/get-sessie.ts";
import type { Quota } from "../modules/toegang/profielquota.ts";
import type { Sleutelbestand } from "../modules/toegang/sleutel-bestand.ts";

/** All that the service works with. */
export type Means = {
  /** As `meedoen_app`: behind row-level security. */
  readonly db: Database;
  readonly sleutelbestand: Sleutelbestand;
  readonly regio: Regio;
  readonly now: Now;
  readonly today: Today;
  readonly newId: NewId;
  readonly config: Pick<Config, "publicUrl" | "oidc" | "metricsToken" | "logLevel" | "trustProxy">;
  /** The folder of the built web app; without one only the API answers. */
  readonly webRoot?: string;
  readonly logStream?: LogStream;
  /** Where a file that comes in waits until it is read. */
  readonly spoolMap?: string;
  readonly limits?: Limits;
  readonly quota?: Quota;
  /** May meldingen go to addresses inside an own network? */
  readonly interneAdressen?: boolean;
  readonly vum?: NonNullable<Config["vum"]>;
  readonly basisregistraties?: Basisregistraties;
  /** Does a worker for long work run in this process? */
  readonly hasWorker?: boolean;
  /** The level of assurance that the local provider of a demo region claims. */
  readonly localAcr?: string;
};

/** Requests per minute: by one session, and to sign in from one address (an office can share one). */
export type Limits = {
  readonly perSession: number;
  readonly signIn: number;
  /** To check a praktijkverklaring, from one address. */
  readonly certificate?: number;
  /** To ask a token, from one address. */
  readonly token?: number;
};
export const LIMITS: Limits = { perSession: 1200, signIn: 600 };

/** The address as this browser knows us. Without a configured one the service is a demo, and follows the request. */
export const originOf = ({ config }: Pick<Means, "config">, request: FastifyRequest): string =>
  config.publicUrl ?? `${request.protocol}://${request.host}`;

export const isHttps = ({ config }: Pick<Means, "config">): boolean =>
  config.publicUrl?.startsWith("https:") ?? false;
