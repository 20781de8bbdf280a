import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Means } from "#http/means";
import type { Portal } from "#http/portal";
import { herkomstOf, requireOwnPage } from "#http/session";
import { invoerIn, type Invoer, type Veld, verkeerdeVelden } from "../modules/plekmeldingen/invoer.ts";
import {
  bevestigPlekmelding,
  codeVan,
  contactVan,
  vraagPlekmelding,
} from "../modules/plekmeldingen/meld-plek.ts";
import { gemeentenVan } from "../modules/terugbellen/vraag-terugbellen.ts";
import { longDate } from "../portaal/datum.ts";
import type { Bezoek } from "../portaal/pagina.ts";
import { woordenVan } from "../portaal/tweetalig/woorden.ts";
import { adresVan } from "../portaal/views/adres.ts";

type Request = FastifyRequest<{ Body: Readonly<Record<string, string>> | null }>;

/** By one address in an hour: an office with several companies, and no machine. */
const REPORTS_PER_HOUR = 20;
const VALKUIL = "website";
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
const CODE = /^[\w-]{43}$/;
const hidden = { schema: { hide: true } } as const;

const SOORTEN = [
  ["/plek-melden", "plek"],
  ["/werkgever/vraag", "vraag"],
] as const;

/** What an employer can do without an account: report a place, ask something, and confirm it from his mail. */
export function werkgeverPages(pages: FastifyInstance, means: Means, portal: Portal): void {
  pages.get("/werkgever", hidden, async (request, reply) => {
    const bezoek = await portal.bezoekVan(request);
    const woorden = await woordenVan(bezoek.taal, "werkgevers");
    return portal.toon(reply, bezoek, "werkgever", woorden, { titel: woorden.w("werkgever.titel") });
  });
  for (const [pad, soort] of SOORTEN) meldPages(pages, means, portal, pad, soort);
  klaarPage(pages, means, portal);
  bevestigPages(pages, means, portal);
}

function meldPages(
  pages: FastifyInstance,
  means: Means,
  portal: Portal,
  pad: (typeof SOORTEN)[number][0],
  soort: "plek" | "vraag",
): void {
  const middelen = { ...means, regioId: means.regio.id };
  const sleutel = means.sleutelbestand.csrfSleutel;

  pages.get(pad, hidden, async (request, reply) => {
    const bezoek = await portal.bezoekVan(request);
    return toonFormulier(reply, bezoek, { ingevuld: {}, fouten: [] });
  });

  pages.post(
    pad,
    { ...hidden, config: { rateLimit: { max: REPORTS_PER_HOUR, timeWindow: "1 hour" } } },
    async (request: Request, reply) => {
      requireOwnPage(means, request);
      const bezoek = await portal.bezoekVan(request);
      const body = request.body ?? {};
      const ingevuld = invoerIn(body);
      const gemeenten = await gemeentenVan(middelen);
      const fouten = verkeerdeVelden(
        soort,
        ingevuld,
        gemeenten.map(({ code }) => code),
      );
      if (fouten.length > 0) return toonFormulier(reply, bezoek, { ingevuld, fouten });
      const { code: taal } = bezoek.taal;
      // what only a machine fills in: it hears the same, and nothing is kept
      const id = body[VALKUIL]
        ? means.newId()
        : await vraagPlekmelding(
            { ...middelen, herkomst: herkomstOf(request), traceId: request.id },
            sleutel,
            { soort, invoer: ingevuld, taal },
          );
      return reply.redirect(adresVan("/plek-melden/klaar", bezoek.taal, `melding=${id}`), 303);
    },
  );

  async function toonFormulier(
    reply: FastifyReply,
    bezoek: Bezoek,
    stand: { ingevuld: Partial<Invoer>; fouten: readonly Veld[] },
  ): Promise<FastifyReply> {
    const woorden = await woordenVan(bezoek.taal, "werkgevers");
    const isMis = stand.fouten.length > 0;
    const titel = woorden.w(soort === "plek" ? "melden.titel" : "vraag.titel");
    const rest = { ...woorden, soort, gemeenten: await gemeentenVan(middelen), ...stand };
    return portal.toon(reply, bezoek, "meld", rest, {
      titel: isMis ? `${bezoek.t("kader.fout")} ${titel}` : titel,
      status: isMis ? 422 : 200,
    });
  }
}

/** After the redirect, so that loading the page again sends nothing twice. */
function klaarPage(pages: FastifyInstance, means: Means, portal: Portal): void {
  const middelen = { ...means, regioId: means.regio.id };
  pages.get("/plek-melden/klaar", hidden, async (request, reply) => {
    const bezoek = await portal.bezoekVan(request);
    const woorden = await woordenVan(bezoek.taal, "werkgevers");
    const id = new URLSearchParams(bezoek.plaats.zoek).get("melding") ?? "";
    const gevonden = UUID.test(id) ? await contactVan(middelen, { id }) : undefined;
    const contact = gevonden ?? { naam: null, telefoon: null };
    const demolink =
      means.regio.isDemo && gevonden
        ? adresVan(
            "/plek-melden/bevestig",
            bezoek.taal,
            `code=${codeVan(means.sleutelbestand.csrfSleutel, gevonden.id)}`,
          )
        : undefined;
    return portal.toon(
      reply,
      bezoek,
      "meldKlaar",
      { ...woorden, contact, demolink },
      { titel: woorden.w("klaar.titel") },
    );
  });
}

/** From the mail: the page asks, the button confirms, and then it says whom and by when. */
function bevestigPages(pages: FastifyInstance, means: Means, portal: Portal): void {
  const middelen = { ...means, regioId: means.regio.id };

  pages.get("/plek-melden/bevestig", hidden, async (request, reply) => {
    const bezoek = await portal.bezoekVan(request);
    const code = codeIn(new URLSearchParams(bezoek.plaats.zoek).get("code"));
    return toon(reply, bezoek, code);
  });

  pages.post(
    "/plek-melden/bevestig",
    { ...hidden, config: { rateLimit: { max: REPORTS_PER_HOUR, timeWindow: "1 hour" } } },
    async (request: Request, reply) => {
      requireOwnPage(means, request);
      const bezoek = await portal.bezoekVan(request);
      const code = codeIn(request.body?.["code"]);
      const mee = { ...middelen, herkomst: herkomstOf(request), traceId: request.id };
      if (code === undefined || !(await bevestigPlekmelding(mee, code)))
        return toon(reply, bezoek, undefined);
      return reply.redirect(adresVan("/plek-melden/bevestig", bezoek.taal, `code=${code}`), 303);
    },
  );

  async function toon(reply: FastifyReply, bezoek: Bezoek, code: string | undefined): Promise<FastifyReply> {
    const woorden = await woordenVan(bezoek.taal, "werkgevers");
    const gevonden = code === undefined ? undefined : await contactVan(middelen, { code });
    if (!gevonden)
      return portal.toon(
        reply,
        bezoek,
        "bevestig",
        { ...woorden, code: undefined },
        { titel: woorden.w("bevestig.verlopen"), status: 404 },
      );
    const { soort, nummer, antwoordVoor, antwoord, beantwoordOp } = gevonden;
    if (nummer === null || antwoordVoor === null)
      return portal.toon(
        reply,
        bezoek,
        "bevestig",
        { ...woorden, code },
        { titel: woorden.w("bevestig.titel") },
      );
    const gaf = antwoord && beantwoordOp ? { tekst: antwoord, dag: longDate(beantwoordOp, woorden) } : null;
    const dag = longDate(antwoordVoor, woorden);
    const rest = { ...woorden, soort, nummer, contact: gevonden, dag, antwoord: gaf };
    return portal.toon(reply, bezoek, "meldBinnen", rest, {
      titel: woorden.w(gaf ? "binnen.antwoordTitel" : "binnen.titel"),
    });
  }
}

const codeIn = (gegeven: string | null | undefined): string | undefined =>
  gegeven && CODE.test(gegeven) ? gegeven : undefined;
