import type { FastifyInstance } from "fastify";
import type { Means } from "#http/means";
import type { Portal } from "#http/portal";
import { algoritmes } from "../modules/algoritmeregister/algoritmes.ts";
import { type Gebruiker, type Registratie, VOORBEELD } from "../modules/algoritmeregister/registratie.ts";
import { type Registerregel, verwerkingsregister } from "../modules/verwerkingsregister.ts";
import { woordenVan } from "../portaal/tweetalig/woorden.ts";
import { rolnamen } from "../portaal/uitleg/rolnamen.ts";

const hidden = { schema: { hide: true } } as const;

/** The two registers that everyone may read: for what data are used (AVG art. 30), and which algorithms there are. */
export function registerPages(pages: FastifyInstance, means: Means, portal: Portal): void {
  const regels = verwerkingsregister();
  pages.get("/verwerkingsregister", hidden, async (request, reply) => {
    const bezoek = await portal.bezoekVan(request);
    const woorden = await woordenVan(bezoek.taal, "registers");
    const delen = regels.map(verwerkingsdeel);
    const rest = { ...woorden, welk: "verwerkingen", terug: "/privacy", delen } as const;
    const titel = woorden.w("verwerkingen.titel");
    return portal.toon(reply, bezoek, "register", { ...rest, bestand: REGISTER }, { titel });
  });
  const registraties = algoritmes.map(({ sleutel, registratie }) => ({
    sleutel,
    registratie: registratie(gebruikerVan(means)),
  }));
  pages.get("/algoritmeregister", hidden, async (request, reply) => {
    const bezoek = await portal.bezoekVan(request);
    const woorden = await woordenVan(bezoek.taal, "registers");
    const delen = registraties.map(({ sleutel, registratie }) => algoritmedeel(sleutel, registratie));
    const rest = { ...woorden, welk: "algoritmes", terug: "/hoe-kiezen-wij", delen } as const;
    return portal.toon(reply, bezoek, "register", rest, { titel: woorden.w("algoritmes.titel") });
  });
  for (const { sleutel, registratie } of registraties)
    pages.get(bestandVan(sleutel), hidden, (_request, reply) =>
      reply.header("Access-Control-Allow-Origin", "*").send(registratie),
    );
}

const REGISTER = "/api/v1/verwerkingsactiviteiten";
const bestandVan = (sleutel: string) => `/algoritmeregister/${sleutel}.json`;

/** Where the service has an address of its own, people can ask there; a demo is of nobody. */
const gebruikerVan = ({ regio, config: { publicUrl } }: Means): Gebruiker =>
  publicUrl ? { organisatie: `Arbeidsmarktregio ${regio.naam}`, contact: `${publicUrl}/bel-mij` } : VOORBEELD;

const LIJSTEN = ["dataklassen", "betrokkenen"] as const;
const MEER = [
  "ontvangers",
  "bewaartermijnen",
  "beveiliging",
  "verantwoordelijke",
  "doorgifte",
  "adres",
] as const;

const verwerkingsdeel = (regel: Registerregel) => ({
  sleutel: regel.id,
  naam: regel.naam,
  kort: regel.doel,
  feiten: [
    { veld: "grondslag", waarde: regel.grondslag },
    ...LIJSTEN.map((veld) => ({ veld, waarde: regel[veld] })),
    { veld: "rollen", waarde: regel.rollen.map((rol) => rolnamen[rol]) },
    ...MEER.map((veld) => ({ veld, waarde: regel[veld] })),
  ],
});

const VELDEN = [
  "goal",
  "proportionality",
  "human_intervention",
  "risks",
  "lawful_basis",
  "impacttoetsen",
  "source_data",
  "methods_and_models",
  "publication_category",
  "status",
  "source_id",
] as const satisfies readonly (keyof Registratie)[];

const algoritmedeel = (sleutel: string, registratie: Registratie) => ({
  sleutel,
  naam: registratie.name,
  kort: registratie.description_short,
  feiten: VELDEN.map((veld) => ({ veld, waarde: registratie[veld] })),
  bestand: bestandVan(sleutel),
});
