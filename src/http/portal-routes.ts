import type { FastifyInstance } from "fastify";
import type { Means } from "#http/means";
import { loadPortal, type Portal } from "#http/portal";
import { mijnRoutes } from "#http/portal-mijn";
import { answerMis } from "#http/portal-mis";
import { banenmarktPages } from "#http/portal-banenmarkt";
import { cijferPages } from "#http/portal-cijfers";
import { meeweegPages } from "#http/portal-meewegen";
import { raadPages } from "#http/portal-raad";
import { uitlegPages } from "#http/portal-uitleg";
import { registerPages } from "#http/portal-registers";
import { vacaturePages } from "#http/portal-vacatures";
import { werkgeverPages } from "#http/portal-werkgever";
import { eigenDossierVan, findSession, herkomstOf, requireOwnPage } from "#http/session";
import { gemeentenVan, verkeerdeVelden, vraagTerugbellen } from "../modules/terugbellen/vraag-terugbellen.ts";
import { longDate } from "../portaal/datum.ts";
import type { Bezoek } from "../portaal/pagina.ts";
import { adresVan } from "../portaal/views/adres.ts";
import { antwoordenIn, VOLGORDE, VRAGEN, type Vraag, vraagNa, wijzerVan } from "../portaal/wegwijzer.ts";

/** By one address in an hour: a desk that helps many, and no machine. */
const CALLS_PER_HOUR = 20;
const LONGEST_FORM_IN_BYTES = 16 * 1024;

/** P1, P2 and P3: what everyone may read and ask, as pages that need no script. */
export async function portalRoutes(app: FastifyInstance, means: Means, webRoot: string): Promise<void> {
  const portal = await loadPortal(means, webRoot);
  await app.register(async (pages) => {
    pages.addContentTypeParser(
      "application/x-www-form-urlencoded",
      { parseAs: "string", bodyLimit: LONGEST_FORM_IN_BYTES },
      (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
    );
    pages.setErrorHandler((error: Error, request, reply) => answerMis(portal, error, request, reply));
    startPage(pages, means, portal);
    guidePage(pages, means, portal);
    callPages(pages, means, portal);
    werkgeverPages(pages, means, portal);
    uitlegPages(pages, portal);
    registerPages(pages, means, portal);
    cijferPages(pages, means, portal);
    raadPages(pages, means, portal);
    meeweegPages(pages, means, portal);
    vacaturePages(pages, means, portal);
    banenmarktPages(pages, means, portal);
  });
  await mijnRoutes(app, means, portal);
}

const hidden = { schema: { hide: true } } as const;

/** P1. Who is signed in goes on to the own pages. */
function startPage(pages: FastifyInstance, means: Means, portal: Portal): void {
  pages.get("/", hidden, async (request, reply) => {
    const session = await findSession(means, request);
    if (session && eigenDossierVan(session) !== null) return reply.redirect("/mijn", 303);
    if (session) return reply.header("Cache-Control", "no-cache").sendFile("index.html");
    const bezoek = await portal.bezoekVan(request);
    return portal.toon(reply, bezoek, "start", {}, { titel: bezoek.t("start.titel") });
  });
}

/** P2: a question a page; the answers stand in the address, and are kept nowhere. */
function guidePage(pages: FastifyInstance, means: Means, portal: Portal): void {
  pages.get("/krijgen", hidden, async (request, reply) => {
    const bezoek = await portal.bezoekVan(request);
    const { t, taal, plaats } = bezoek;
    const zoek = new URLSearchParams(plaats.zoek);
    const na = VOLGORDE.find((vraag) => vraag === zoek.get("na"));
    const vraag = vraagNa(na);
    if (!vraag) {
      const opnieuw = new URLSearchParams(plaats.zoek);
      opnieuw.delete("na");
      const kaarten = wijzerVan(antwoordenIn(zoek));
      const rest = { kaarten, opnieuw: adresVan("/krijgen", taal, opnieuw.toString()) };
      return portal.toon(reply, bezoek, "uitkomst", rest, { titel: t("uitkomst.titel") });
    }
    const gemeenten = await gemeentenVan({ ...means, regioId: means.regio.id });
    const rest = {
      vraag,
      keuzen: keuzenVan(bezoek, vraag),
      gekozen: zoek.getAll(vraag),
      eerder: eerderIn(zoek, vraag, taal.code),
      terug: terugVan(bezoek, na),
      gemeenten: gemeenten.map(({ naam }) => naam),
    };
    return portal.toon(reply, bezoek, "krijgen", rest, { titel: t("krijgen.titel") });
  });
}

const GROEP = {
  waar: "waren",
  leeftijd: "leeftijden",
  inkomen: "inkomens",
  soort: "soorten",
  nodig: "nodigen",
  indicatie: "indicaties",
} as const satisfies Readonly<Record<Vraag, string>>;

const keuzenVan = ({ t }: Bezoek, vraag: Vraag) =>
  VRAGEN[vraag].map((waarde) => ({ waarde, naam: t(`krijgen.vragen.${GROEP[vraag]}.${waarde}`) }));

/** What goes along with this question: the answers to the others, and which one it is. */
function eerderIn(zoek: URLSearchParams, vraag: Vraag, taal: string): readonly (readonly [string, string])[] {
  const anders = VOLGORDE.filter((andere) => andere !== vraag);
  const gegeven = anders.flatMap((andere) => zoek.getAll(andere).map((waarde) => [andere, waarde] as const));
  return [["taal", taal], ["na", vraag], ...gegeven];
}

/** To the question before, with every answer; before the first one to the start. */
function terugVan({ taal, plaats }: Bezoek, na: Vraag | undefined): string {
  if (na === undefined) return adresVan("/", taal);
  const zoek = new URLSearchParams(plaats.zoek);
  const ervoor = VOLGORDE[VOLGORDE.indexOf(na) - 1];
  if (ervoor) zoek.set("na", ervoor);
  else zoek.delete("na");
  return adresVan("/krijgen", taal, zoek.toString());
}

/** P3: three fields, and someone calls. */
function callPages(pages: FastifyInstance, means: Means, portal: Portal): void {
  const middelen = { ...means, regioId: means.regio.id };
  const leeg = { naam: "", telefoon: "", gemeente: "" };

  pages.get("/bel-mij", hidden, async (request, reply) => {
    const bezoek = await portal.bezoekVan(request);
    const rest = { gemeenten: await gemeentenVan(middelen), ingevuld: leeg, fouten: [] };
    return portal.toon(reply, bezoek, "bel", rest, { titel: bezoek.t("bel.titel") });
  });

  pages.post<{ Body: Readonly<Record<string, string>> | null }>(
    "/bel-mij",
    { ...hidden, config: { rateLimit: { max: CALLS_PER_HOUR, timeWindow: "1 hour" } } },
    async (request, reply) => {
      requireOwnPage(means, request);
      const bezoek = await portal.bezoekVan(request);
      const { t, taal } = bezoek;
      const gemeenten = await gemeentenVan(middelen);
      const { naam = "", telefoon = "", gemeente = "" } = request.body ?? {};
      const ingevuld = { naam, telefoon, gemeente };
      const fouten = verkeerdeVelden(
        ingevuld,
        gemeenten.map(({ code }) => code),
      );
      if (fouten.length > 0) {
        const titel = `${t("kader.fout")} ${t("bel.titel")}`;
        return portal.toon(reply, bezoek, "bel", { gemeenten, ingevuld, fouten }, { titel, status: 422 });
      }
      const { nummer, belVoor } = await vraagTerugbellen(
        { ...middelen, traceId: request.id, herkomst: herkomstOf(request) },
        { ...ingevuld, taal: taal.code },
      );
      const klaar = new URLSearchParams({ nummer: String(nummer), dag: belVoor, gemeente });
      return reply.redirect(adresVan("/bel-mij/klaar", taal, klaar.toString()), 303);
    },
  );

  // after the redirect, so that loading the page again asks nothing twice
  pages.get("/bel-mij/klaar", hidden, async (request, reply) => {
    const bezoek = await portal.bezoekVan(request);
    const zoek = new URLSearchParams(bezoek.plaats.zoek);
    const dag = /^\d{4}-\d{2}-\d{2}$/.exec(zoek.get("dag") ?? "")?.[0];
    const nummer = /^\d{1,9}$/.exec(zoek.get("nummer") ?? "")?.[0];
    const gemeente = (await gemeentenVan(middelen)).find(({ code }) => code === zoek.get("gemeente"));
    if (!dag || !nummer || !gemeente || Number.isNaN(Date.parse(dag)))
      return reply.redirect(adresVan("/bel-mij", bezoek.taal), 303);
    const rest = { nummer, gemeente: gemeente.naam, dag: longDate(dag, bezoek.taal) };
    return portal.toon(reply, bezoek, "klaar", rest, { titel: bezoek.t("bel.klaar.titel") });
  });
}
