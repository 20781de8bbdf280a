import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Means } from "#http/means";
import { shellOf } from "#http/portal-shell";
import type { render, Views } from "../portaal/render.tsx";
import type { Bezoek } from "../portaal/pagina.ts";
import { isTaalcode, taalMet, taalVan } from "../portaal/talen.ts";
import { vertalerVan } from "../portaal/vertaler.ts";

/** Keeps the language that someone reads in, also after signing in; it says nothing else. */
const TAALKOEKJE = "taal";
const YEAR_IN_SECONDS = 31_536_000;

/** The number of the region, as people dial it. */
const NUMMER = "033 000 00 00";

export type Portal = {
  /** Answers with a page; `titel` stands in the tab. */
  readonly toon: <Naam extends keyof Views>(
    reply: FastifyReply,
    bezoek: Bezoek,
    naam: Naam,
    rest: Omit<Views[Naam], "t" | "plaats">,
    page: { readonly titel: string; readonly status?: number; readonly gegevens?: object },
  ) => FastifyReply;
  readonly bezoekVan: (request: FastifyRequest) => Promise<Bezoek>;
};

/** The pages of residents that the build made. */
export async function loadPortal({ regio }: Pick<Means, "regio">, webRoot: string): Promise<Portal> {
  const file = path.join(webRoot, "portaal/render.js");
  const made = (await import(pathToFileURL(file).href)) as { render: typeof render };
  const shell = shellOf(webRoot, readFileSync(path.join(webRoot, "portaal/script.txt"), "utf8"));
  return {
    async bezoekVan(request) {
      const [pad = "/", zoek = ""] = request.url.split("?");
      const chosen = [new URLSearchParams(zoek).get("taal"), request.cookies[TAALKOEKJE]].find(isTaalcode);
      const taal = chosen === undefined ? taalVan(request.headers["accept-language"]) : taalMet(chosen);
      const t = await vertalerVan(taal);
      const plaats = { taal, pad, zoek, regio: `regio ${regio.naam}`, isDemo: regio.isDemo, nummer: NUMMER };
      return { taal, t, plaats };
    },
    toon(reply, { taal, t, plaats }, naam, rest, { titel, status = 200, gegevens }) {
      const html = made.render(naam, { t, plaats, ...rest } as Views[typeof naam]);
      return reply
        .status(status)
        .header("Cache-Control", "no-store")
        .header("Content-Language", taal.lang)
        .header("Vary", "Accept-Language, Cookie")
        .setCookie(TAALKOEKJE, taal.code, {
          path: "/",
          sameSite: "lax",
          httpOnly: true,
          maxAge: YEAR_IN_SECONDS,
        })
        .type("text/html; charset=utf-8")
        .send(shell({ lang: taal.lang, richting: taal.richting, titel, html, gegevens }));
    },
  };
}
