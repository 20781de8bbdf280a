import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { isHttps, type Means } from "#http/means";
import type { Portal } from "#http/portal";
import { requireOwnPage } from "#http/session";
import { MEESTE_PUNTEN } from "../modules/afwegen/meeste-punten.ts";
import {
  codeIn,
  eigenWeging,
  geefWeging,
  nieuweDeelnemer,
  openbareSessie,
  type OpenbareSessie,
} from "../modules/afwegen/meewegen.ts";
import { woordenVan } from "../portaal/tweetalig/woorden.ts";
import { adresVan } from "../portaal/views/adres.ts";
import type { MeewegenProps, Weegformulier } from "../portaal/views/MeewegenView.tsx";

/** By one address in a minute: a whole room behind one network, and no machine that tries codes. */
const PER_MINUTE = 600;
/** That this phone answered, so that it counts once; it says nothing of whose it is. */
const KOEKJE = "meewegen";
const TWELVE_HOURS = 43_200;

const options = {
  schema: { hide: true },
  config: { rateLimit: { max: PER_MINUTE, timeWindow: "1 minute" } },
} as const;

type Velden = Readonly<Record<string, unknown>>;

/** A council weighs along on its phones: with a code, without an account and without a script. */
export function meeweegPages(pages: FastifyInstance, means: Means, portal: Portal): void {
  const middelen = { db: means.db, regioId: means.regio.id, now: means.now };
  const toon = async (
    request: FastifyRequest,
    reply: FastifyReply,
    stand: MeewegenProps["stand"],
    status = 200,
  ) => {
    const bezoek = await portal.bezoekVan(request);
    const woorden = await woordenVan(bezoek.taal, "meewegen");
    return portal.toon(
      reply,
      bezoek,
      "meewegen",
      { ...woorden, stand },
      { titel: woorden.w("titel"), status },
    );
  };

  pages.get<{ Params: { code: string } }>("/meewegen/:code", options, (request, reply) =>
    reply.redirect(`/meewegen?${new URLSearchParams({ code: request.params.code })}`, 303),
  );

  pages.get<{ Querystring: Velden }>("/meewegen", options, async (request, reply) => {
    if (request.query["code"] === undefined) return toon(request, reply, "code");
    const code = codeIn(tekst(request.query, "code"));
    const sessie = code && (await openbareSessie(middelen, code));
    if (!code || !sessie) return toon(request, reply, "onbekend", 404);
    if (!sessie.isOpen) return toon(request, reply, "gesloten");
    const deelnemer = deelnemerVan(request.cookies[KOEKJE]);
    const eigen = await eigenWeging(middelen, code, deelnemer);
    return toon(request, reply, {
      sessie,
      code,
      deelnemer,
      groep: eigen?.groep ?? "",
      punten: eigen?.punten ?? sessie.criteria.map(() => MEESTE_PUNTEN / 2),
      isOpnieuw: eigen !== undefined,
      fouten: [],
    });
  });

  pages.post<{ Body: Velden | null }>("/meewegen", options, async (request, reply) => {
    requireOwnPage(means, request);
    const velden = request.body ?? {};
    const code = codeIn(tekst(velden, "code"));
    const sessie = code && (await openbareSessie(middelen, code));
    if (!code || !sessie) return toon(request, reply, "onbekend", 404);
    const formulier = formulierVan(sessie, code, velden);
    if (formulier.fouten.length > 0) return toon(request, reply, formulier, 422);
    const ontvangst = await geefWeging(middelen, formulier);
    if (ontvangst !== "ontvangen") return toon(request, reply, ontvangst === "vol" ? "vol" : "gesloten", 409);
    const { taal } = await portal.bezoekVan(request);
    return reply
      .setCookie(KOEKJE, formulier.deelnemer, {
        path: "/meewegen",
        sameSite: "lax",
        httpOnly: true,
        secure: isHttps(means),
        maxAge: TWELVE_HOURS,
      })
      .redirect(adresVan("/meewegen/klaar", taal, `code=${code}`), 303);
  });

  // after the redirect, so that loading the page again sends nothing twice
  pages.get<{ Querystring: Velden }>("/meewegen/klaar", options, async (request, reply) => {
    const code = codeIn(tekst(request.query, "code"));
    const sessie = code && (await openbareSessie(middelen, code));
    const koekje = request.cookies[KOEKJE];
    const eigen = code && koekje !== undefined && (await eigenWeging(middelen, code, koekje));
    if (!code || !sessie || !eigen) return toon(request, reply, "onbekend", 404);
    const bezoek = await portal.bezoekVan(request);
    const woorden = await woordenVan(bezoek.taal, "meewegen");
    const gewogen = sessie.criteria
      .map(({ naam }, at) => ({ naam, punten: eigen.punten[at] ?? 0 }))
      .toSorted((a, b) => b.punten - a.punten);
    const rest = { ...woorden, code, gewogen, isOpen: sessie.isOpen };
    return portal.toon(reply, bezoek, "meewegenKlaar", rest, { titel: woorden.w("klaar.titel") });
  });
}

/** What this phone keeps; a new one where it keeps nothing that we made. */
const deelnemerVan = (kept: string | undefined): string =>
  kept !== undefined && /^[\w-]{32}$/.test(kept) ? kept : nieuweDeelnemer();

function formulierVan(sessie: OpenbareSessie, code: string, velden: Velden): Weegformulier {
  const punten = sessie.criteria.map((_, at) => puntenIn(tekst(velden, `punten-${at}`)));
  const groep = tekst(velden, "groep");
  return {
    sessie,
    code,
    deelnemer: deelnemerVan(tekst(velden, "deelnemer")),
    groep,
    punten,
    isOpnieuw: false,
    fouten: [
      ...(sessie.groepen.includes(groep) ? [] : (["groep"] as const)),
      ...(punten.some((each) => each > 0) ? [] : (["punten"] as const)),
    ],
  };
}

/** A field that someone tampered with counts as not filled in. */
function tekst(velden: Velden, veld: string): string {
  const value = velden[veld];
  return typeof value === "string" ? value : "";
}

function puntenIn(typed: string): number {
  const value = typed === "" ? 0 : Number(typed);
  return Number.isInteger(value) && value >= 0 && value <= MEESTE_PUNTEN ? value : 0;
}
