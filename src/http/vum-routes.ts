import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Means } from "#http/means";
import { antwoordOp, VumFout } from "#http/vum-fout";
import { echoHeaders, leesHeaders } from "#http/vum-headers";
import { matchdeel } from "../modules/vum/aanbod.ts";
import { beantwoordVraag, openProfiel, type Vrager, verversAanbod } from "../modules/vum/bron-store.ts";
import { beantwoordContactvraag, leesContactvraag } from "../modules/vum/contact-bron-store.ts";
import { MAX_DETAILS, MAX_RESULTATEN } from "../modules/vum/grenzen.ts";
import { isOnleesbaar, leesSelectievraag } from "../modules/vum/selectievraag.ts";
import { snoei } from "../modules/vum/snoei.ts";
import { PROFIEL, type VumSoort } from "../modules/vum/vraagvelden.ts";
import type { Json } from "../modules/uitwisseling/parse-json.ts";

/** By one address: VUM passes on the questions of the whole country. */
const PER_MINUUT = 6000;
const NUMMER = /^[a-zA-Z0-9_.-]{1,200}$/;

/**
 * This region as a source of VUM (contract 3.0): other organisations find who said yes to that, and open vacancies. Its own
 * contract, headers and errors, so it is no part of our API document.
 */
export async function vumRoutes(app: FastifyInstance, means: Means): Promise<void> {
  await app.register(
    async (vum) => {
      vum.addHook("onRequest", async (request, reply) => echoHeaders(request, reply));
      vum.setErrorHandler((error: Error, request, reply) => {
        const { status, body } = antwoordOp(error);
        if (status >= 500) request.log.error({ err: error }, "fout");
        return reply.status(status).type("application/json; charset=utf-8").send(body);
      });
      vum.all("/*", { schema: { hide: true } }, () => {
        throw new VumFout("ongeldig", "Dit adres bestaat niet in het contract.");
      });
      operaties(vum, means, "werkzoekende", "/werkzoekendeProfielen");
      operaties(vum, means, "vacature", "/vacatures");
      contactmomenten(vum, means);
    },
    { prefix: "/vum/v3" },
  );
}

const options = {
  config: { rateLimit: { max: PER_MINUUT, timeWindow: "1 minute" } },
  schema: { hide: true },
};

/** Contract 3.1, of which the fields are known and the codes are not: the kind of contact is said in our own words. */
function contactmomenten(vum: FastifyInstance, means: Means): void {
  vum.post<{ Body: { vraagObject?: Json } | null }>(
    "/werkgeverscontactmomenten/matches",
    options,
    async (request) => {
      const vrager = vragerVan(means, request);
      const vraag = leesContactvraag(request.body?.vraagObject);
      if ("uitleg" in vraag) throw new VumFout(vraag.soort, vraag.uitleg);
      const grenzen = { hoogstens: means.vum?.maxResultaten ?? MAX_RESULTATEN, nu: means.now() };
      const antwoord = await beantwoordContactvraag(means.db, vraag, vrager, grenzen);
      if (!antwoord) throw geenToegang();
      return { maximumAantalResultatenBereikt: antwoord.isMeer, matches: antwoord.contactmomenten };
    },
  );
}

function operaties(vum: FastifyInstance, means: Means, soort: VumSoort, path: string): void {
  const { db, now, newId, regio } = means;
  const { nummer } = PROFIEL[soort];

  vum.post<{ Body: { vraagObject?: Json } | null }>(`${path}/matches`, options, async (request) => {
    const vrager = vragerVan(means, request);
    const vraag = leesSelectievraag(soort, request.body?.vraagObject);
    if (isOnleesbaar(vraag)) throw new VumFout(vraag.soort, vraag.uitleg);
    await verversAanbod(db, regio.id, soort);
    const hoogstens = means.vum?.maxResultaten ?? MAX_RESULTATEN;
    const antwoord = await beantwoordVraag(db, soort, vraag, vrager, { hoogstens, id: newId(), nu: now() });
    if (!antwoord) throw geenToegang();
    return {
      maximumAantalResultatenBereikt: antwoord.isMeer,
      matches: antwoord.profielen.map((profiel) => matchdeel(soort, snoei(soort, profiel))),
    };
  });

  vum.get<{ Params: { id: string } }>(`${path}/:id`, options, async (request) => {
    const vrager = vragerVan(means, request);
    const { id } = request.params;
    if (!NUMMER.test(id)) throw new VumFout("ongeldig", `Dit is geen ${nummer}.`);
    const hoogstens = means.vum?.maxDetails ?? MAX_DETAILS;
    const opening = await openProfiel(db, soort, id, vrager, { hoogstens, nu: now() });
    if (opening.stand === "ok") return snoei(soort, opening.profiel);
    if (opening.stand === "geen toegang") throw geenToegang();
    if (opening.stand === "onbekend") throw new VumFout("ongeldig", NIET_GEVONDEN);
    throw new VumFout("limiet", `Van een antwoord mag u ${hoogstens} profielen openen.`);
  });
}

/** @throws VumFout where nothing is set up to know who asks, or where the certificate is of another than who asks */
function vragerVan({ config, vum, regio, now }: Means, request: FastifyRequest): Vrager {
  const { van, via } = leesHeaders(request);
  const certificaat = certificaatVan(config.trustProxy ? vum?.certificaatHeader : undefined, request);
  if (certificaat === undefined && !regio.isDemo) throw geenToegang();
  if (certificaat !== undefined && certificaat !== van && certificaat !== via) throw geenToegang();
  return {
    regioId: regio.id,
    oin: certificaat === undefined || certificaat === van ? van : `${van} via ${certificaat}`,
    certificaat,
    traceId: request.id,
    herkomst: request.ip,
    begin: now(),
  };
}

/** The OIN that a proxy found in the certificate; empty where it says none or more than one, undefined where none is asked for. */
function certificaatVan(header: string | undefined, { headers }: FastifyRequest): string | undefined {
  if (header === undefined) return undefined;
  const found = String(headers[header.toLowerCase()] ?? "").match(/(?<!\d)\d{20}(?!\d)/g) ?? [];
  const [oin = "", ...others] = new Set(found);
  return others.length > 0 ? "" : oin;
}

const NIET_GEVONDEN =
  "Dit profiel is er niet, of u hebt het in de afgelopen dag niet gevonden met een zoekvraag.";
const geenToegang = () => new VumFout("geen toegang", "Uw organisatie mag deze bron niet bevragen.");
