import { lookup } from "node:dns";
import http from "node:http";
import https from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { type Adresruimte, hostOf, isEigenComputer, magNaar } from "../adres.ts";

/** What came of one try; without a code nobody answered. */
export type Afloop = { readonly code: number | null; readonly fout: string | null };

export type Zending = {
  readonly adres: string;
  readonly inhoud: string;
  readonly headers: Readonly<Record<string, string>>;
};

const LONGEST_ERROR = 200;

/** Posts to a receiver, once. A redirect is an answer like any other: it is not followed. */
export function verstuur(
  { adres, inhoud, headers }: Zending,
  ruimte: Adresruimte,
  signal: AbortSignal,
): Promise<Afloop> {
  const url = new URL(adres);
  if (!magVerbinden(url, ruimte)) return Promise.resolve({ code: null, fout: GEWEIGERD });
  return new Promise((resolve) => {
    const failed = (error: NodeJS.ErrnoException) => resolve({ code: null, fout: waarom(error, signal) });
    const client = url.protocol === "https:" ? https : http;
    const request = client.request(
      url,
      { method: "POST", headers, agent: false, signal, lookup: lookupIn(url, ruimte) },
      (response) => {
        const code = response.statusCode ?? 0;
        beginOf(response).then(
          (text) => resolve({ code, fout: code >= 200 && code < 300 ? null : inWoorden(code, text) }),
          failed,
        );
      },
    );
    request.on("error", failed);
    request.end(inhoud);
  });
}

/** A host that is a number is not looked up, so it is looked at here. */
function magVerbinden(url: URL, ruimte: Adresruimte): boolean {
  const host = hostOf(url);
  return isIP(host) === 0 || magNaarOver(url, host, ruimte);
}

const magNaarOver = ({ protocol }: URL, ip: string, ruimte: Adresruimte): boolean =>
  magNaar(ip, ruimte) && (protocol === "https:" || isEigenComputer(ip));

/** The connection goes to the address that was looked at, also when the name points elsewhere a moment later. */
const lookupIn =
  (url: URL, ruimte: Adresruimte): LookupFunction =>
  (host, options, done) => {
    lookup(host, { all: true }, (error, found) => {
      if (error) return done(error, []);
      const [first, ...others] = found.filter(({ address }) => magNaarOver(url, address, ruimte));
      if (!first) return done(Object.assign(new Error(GEWEIGERD), { code: "GEWEIGERD" }), []);
      if (options.all) return done(null, [first, ...others]);
      return done(null, first.address, first.family);
    });
  };

/** What is kept of an answer; the rest is not read. */
async function beginOf(response: http.IncomingMessage): Promise<string> {
  let text = "";
  response.setEncoding("utf8");
  for await (const part of response) {
    text += String(part);
    if (text.length > LONGEST_ERROR) break; // this closes the connection
  }
  return text;
}

const inWoorden = (code: number, text: string) =>
  `${code}${text.trim() ? `: ${text.replaceAll(/[\s\p{Cc}]+/gu, " ").trim()}` : ""}`.slice(0, LONGEST_ERROR);

/** Never what an error says by itself: that can hold the address. */
function waarom({ code, name }: NodeJS.ErrnoException, signal: AbortSignal): string {
  if (code === "GEWEIGERD") return GEWEIGERD;
  if (signal.aborted && (signal.reason as Error | undefined)?.name === "TimeoutError")
    return "Geen antwoord op tijd";
  return `Geen verbinding (${typeof code === "string" ? code : name})`.slice(0, LONGEST_ERROR);
}

const GEWEIGERD = "Dit adres ligt nu binnen een eigen netwerk: er is niets verstuurd";
