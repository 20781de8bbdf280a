import type { Registeradressen } from "../modules/basisregistraties/basisregistraties.ts";
import { GEDULD, type Geduld } from "../modules/koppelvlakken/koppeling.ts";
import type { Tracebestemming } from "../modules/koppelvlakken/traceuitvoer.ts";

/** The other parties that this service talks to, by address: one that has none is not connected. */
export type Koppelconfig = {
  readonly registers: Registeradressen;
  readonly geduld: Geduld;
  readonly traces: Tracebestemming | undefined;
};

export function readKoppelconfig(env: NodeJS.ProcessEnv): Koppelconfig {
  const brp = readAansluiting(env, "BRP");
  const handelsregister = readAansluiting(env, "KVK");
  const adressen = readAansluiting(env, "ADRESSEN");
  return {
    registers: {
      ...(brp && { brp }),
      ...(handelsregister && { handelsregister }),
      ...(adressen && { adressen }),
    },
    geduld: {
      geduldMs: readMost(env, "KOPPELVLAK_GEDULD_MS", GEDULD.geduldMs, LANGSTE_GEDULD_MS),
      naStoringen: readMost(env, "KOPPELVLAK_STORINGEN", GEDULD.naStoringen, 1000),
      pauzeMs: GEDULD.pauzeMs,
    },
    traces: readTraces(env),
  };
}

const LANGSTE_GEDULD_MS = 60_000;

function readAansluiting(env: NodeJS.ProcessEnv, name: string) {
  const adres = readAdres(env, `${name}_ADRES`);
  return adres === undefined ? undefined : { adres, sleutel: env[`${name}_SLEUTEL`]?.trim() || undefined };
}

/** As every OpenTelemetry program reads them: the one for traces as it is, the general one with the path of traces. */
function readTraces(env: NodeJS.ProcessEnv): Tracebestemming | undefined {
  const general = readAdres(env, "OTEL_EXPORTER_OTLP_ENDPOINT");
  const adres =
    readAdres(env, "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT") ??
    (general && `${general.replace(/\/+$/, "")}/v1/traces`);
  if (adres === undefined) return undefined;
  return { adres, headers: readHeaders(env["OTEL_EXPORTER_OTLP_HEADERS"] ?? "") };
}

/** `name=value,name=value`, with the values in percent encoding. */
const readHeaders = (text: string): Record<string, string> =>
  Object.fromEntries(
    text
      .split(",")
      .map((pair) => pair.trim())
      .filter((pair) => pair !== "")
      .map((pair) => {
        const at = pair.indexOf("=");
        if (at < 1)
          throw new Error("OTEL_EXPORTER_OTLP_HEADERS hoort er zo uit te zien: naam=waarde,naam=waarde.");
        return [pair.slice(0, at).trim(), decodeURIComponent(pair.slice(at + 1).trim())];
      }),
  );

/** With TLS, or to a program on this computer or next to it, such as an outway that adds the certificate. */
function readAdres(env: NodeJS.ProcessEnv, name: string): string | undefined {
  const text = env[name]?.trim();
  if (!text) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || (url.protocol !== "https:" && url.protocol !== "http:"))
    throw new Error(`${name} is geen adres: ${text}. Geef een adres dat begint met https://.`);
  if (url.username || url.password)
    throw new Error(`In ${name} mag geen wachtwoord staan. Gebruik daar de sleutel voor.`);
  const isNear = !url.hostname.includes(".") || /^127\.|^\[::1\]$/.test(url.hostname);
  if (url.protocol === "http:" && !isNear)
    throw new Error(`${name} moet beginnen met https://, want er gaan persoonsgegevens overheen.`);
  return text;
}

function readMost(env: NodeJS.ProcessEnv, name: string, usual: number, most: number): number {
  const count = Number(env[name]?.trim() || usual);
  if (!Number.isInteger(count) || count < 1 || count > most)
    throw new Error(`${name} is geen aantal van 1 tot en met ${most}: ${env[name]}`);
  return count;
}
