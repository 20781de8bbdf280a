import type { FastifyInstance } from "fastify";
import type { Means } from "#http/means";
import type { Portal } from "#http/portal";
import { openbareAntwoorden } from "../modules/raad/raadsvraag-store.ts";
import { openbareBesluiten } from "../modules/sturing/openbare-besluiten.ts";
import { openbareCijfers } from "../modules/sturing/openbare-cijfers.ts";
import { dayWithYear } from "../portaal/datum.ts";
import { standenVoorDeRaad } from "../portaal/raad.ts";
import { woordenVan } from "../portaal/tweetalig/woorden.ts";

/** P4 for council members: the figures of everyone, with what they need to understand them. */
export function raadPages(pages: FastifyInstance, means: Means, portal: Portal): void {
  const middelen = { db: means.db, regioId: means.regio.id };
  pages.get("/voor-de-raad", { schema: { hide: true } }, async (request, reply) => {
    const bezoek = await portal.bezoekVan(request);
    const woorden = await woordenVan(bezoek.taal, "raad");
    const { w } = woorden;
    const vandaag = means.today();
    const gevonden = await openbareCijfers(middelen, vandaag, means.now());
    const besluiten = await openbareBesluiten(middelen, vandaag);
    const antwoorden = await openbareAntwoorden(middelen);
    const dag = dayWithYear(gevonden?.dag ?? vandaag, woorden);
    const rest = {
      ...woorden,
      stand: gevonden ? w(gevonden.dag === vandaag ? "geteld" : "oud", { dag }) : w("nooit"),
      standen: gevonden ? standenVoorDeRaad(w, gevonden.cijfers, dag) : [],
      besluiten: besluiten.map(({ datum, orgaan, doet, onderwerp, isGenomen }) => ({
        dag: dayWithYear(datum, woorden),
        wie: orgaan,
        wat: `${w(`besluiten.doet.${doet}`)}: ${onderwerp}${isGenomen ? ` (${w("besluiten.genomen")})` : ""}`,
      })),
    };
    const antwoordregels = antwoorden.map(({ datum, ...een }) => ({
      ...een,
      dag: dayWithYear(datum, woorden),
    }));
    return portal.toon(reply, bezoek, "raad", { ...rest, antwoorden: antwoordregels }, { titel: w("titel") });
  });
}
