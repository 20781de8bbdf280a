import { readFileSync } from "node:fs";
import type { Now } from "#core/context";
import type { Database } from "#db/database";
import type { Config } from "#http/config";
import { type Basisregistraties, sluitAan } from "../modules/basisregistraties/basisregistraties.ts";
import { personenVanDemo } from "../modules/basisregistraties/demo-personen.ts";
import { startNabootsing } from "../modules/basisregistraties/nagebootst/server.ts";
import { startTraceuitvoer } from "../modules/koppelvlakken/traceuitvoer.ts";
import type { Regio } from "../modules/toegang/get-sessie.ts";
import type { Sleutels } from "../modules/toegang/sleutels.ts";

type Means = {
  readonly config: Config;
  readonly owner: Database;
  readonly ownerUrl: string;
  readonly regio: Regio;
  readonly sleutels: Sleutels;
  readonly now: Now;
  readonly site: string;
};

/**
 * Connects to the registers of others by their addresses, and delivers the log of dataverwerkingen where there is an address
 * for it. In a demo region what has no address is imitated on this computer; in any other it is not connected.
 */
export async function startKoppelvlakken(means: Means): Promise<{
  readonly basisregistraties: Basisregistraties;
  startTraces(onDefect: (error: unknown) => void): void;
  stop(): Promise<void>;
}> {
  const { config, owner, regio, sleutels, now } = means;
  const { registers = {}, geduld, traces } = config.koppelvlakken ?? {};
  const isImitated = regio.isDemo && !config.oidc;
  const nabootsing = isImitated
    ? await startNabootsing(personenVanDemo(owner, regio.id, sleutels))
    : undefined;
  let stopTraces: (() => Promise<void>) | undefined;
  return {
    basisregistraties: sluitAan({ ...nabootsing?.adressen, ...registers }, now, geduld),
    startTraces(onDefect) {
      if (!traces) return;
      const afzender = { adres: means.site, regioId: regio.id, versie: versionOfThis() };
      stopTraces = startTraceuitvoer({ url: means.ownerUrl, bestemming: traces, afzender, now, onDefect });
    },
    async stop() {
      await stopTraces?.();
      await nabootsing?.stop();
    },
  };
}

const versionOfThis = (): string =>
  (JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as { version: string })
    .version;
