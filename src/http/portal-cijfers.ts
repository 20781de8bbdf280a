import type { FastifyInstance } from "fastify";
import type { Means } from "#http/means";
import type { Portal } from "#http/portal";
import { openbareCijfers } from "../modules/sturing/openbare-cijfers.ts";
import { gemeentenVan } from "../modules/terugbellen/vraag-terugbellen.ts";
import { antwoordenOp, jarenIn } from "../portaal/cijfers.ts";
import { dayWithYear } from "../portaal/datum.ts";
import { woordenVan } from "../portaal/tweetalig/woorden.ts";

/** P4: figures for everyone, counted once a day; where counting fails the last ones with their day. */
export function cijferPages(pages: FastifyInstance, means: Means, portal: Portal): void {
  const middelen = { db: means.db, regioId: means.regio.id };
  pages.get("/cijfers", { schema: { hide: true } }, async (request, reply) => {
    const bezoek = await portal.bezoekVan(request);
    const woorden = await woordenVan(bezoek.taal, "cijfers");
    const { w } = woorden;
    const zoek = new URLSearchParams(bezoek.plaats.zoek);
    const gemeenten = await gemeentenVan(middelen);
    const vandaag = means.today();
    const gevonden = await openbareCijfers(middelen, vandaag, means.now());
    const gemeente = gemeenten.find(({ code }) => code === zoek.get("gemeente"));
    const jaren = gevonden ? jarenIn(gevonden.cijfers) : [];
    const gekozen = jaren.find((jaar) => String(jaar) === zoek.get("jaar"));
    const jaar = gekozen ?? jaren[0] ?? Number(vandaag.slice(0, 4));
    const dag = dayWithYear(gevonden?.dag ?? vandaag, woorden);
    const rest = {
      ...woorden,
      stand: gevonden ? w(gevonden.dag === vandaag ? "geteld" : "oud", { dag }) : w("nooit"),
      antwoorden: gevonden ? antwoordenOp(w, gevonden.cijfers, { jaar, gemeente }, gemeenten, dag) : [],
      jaren: jaren.map(String),
      gemeenten,
      jaar: gekozen === undefined ? "" : String(gekozen),
      gemeente: gemeente?.code ?? "",
    };
    return portal.toon(reply, bezoek, "cijfers", rest, { titel: w("titel") });
  });
}
