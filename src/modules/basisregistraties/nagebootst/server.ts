import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Registeradressen } from "../basisregistraties.ts";
import { antwoordAdressen } from "./adressen.ts";
import { antwoordBrp } from "./brp.ts";
import { antwoordHandelsregister } from "./handelsregister.ts";
import { type Neppersoon, neppersoonMet } from "./personen.ts";

export type Nepantwoord = {
  readonly status: number;
  readonly body: unknown;
  /** Media type; without one JSON. */
  readonly vorm?: string;
};

export type Nabootsing = {
  readonly adressen: Required<Registeradressen>;
  readonly stop: () => Promise<void>;
};

const GROOTST = 10_000;

/**
 * Imitated registers for a demo and for tests, on this computer only: the words of the real contracts over people and
 * companies that do not exist. `persoonMet` knows who is in the demo region already.
 */
export async function startNabootsing(
  persoonMet: (bsn: string) => Promise<Neppersoon | undefined> = async (bsn) => neppersoonMet(bsn),
): Promise<Nabootsing> {
  const server = createServer((request, response) => {
    void answer(request, persoonMet)
      .catch((): Nepantwoord => ({ status: 500, body: {} }))
      .then((antwoord) => send(response, antwoord));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  server.unref();
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    adressen: {
      brp: { adres: `${base}/brp`, sleutel: "nagebootst" },
      handelsregister: { adres: `${base}/kvk/api`, sleutel: "nagebootst" },
      adressen: { adres: `${base}/adressen` },
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  request: IncomingMessage,
  persoonMet: (bsn: string) => Promise<Neppersoon | undefined>,
): Promise<Nepantwoord> {
  const url = new URL(request.url ?? "/", "http://127.0.0.1");
  const { pathname } = url;
  if (pathname === "/brp/personen" && request.method === "POST")
    return antwoordBrp(await readJson(request), request.headers["x-api-key"]?.toString(), persoonMet);
  if (pathname.startsWith("/kvk/"))
    return antwoordHandelsregister(url, request.headers["apikey"]?.toString());
  if (pathname === "/adressen/free") return antwoordAdressen(url);
  return { status: 404, body: {} };
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  let text = "";
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > GROOTST) return undefined;
  }
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function send(response: ServerResponse, { status, body, vorm = "application/json" }: Nepantwoord): void {
  response.writeHead(status, { "Content-Type": `${vorm}; charset=utf-8` });
  response.end(JSON.stringify(body));
}
