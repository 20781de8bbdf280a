import type { FastifyInstance } from "fastify";
import { type Means, originOf } from "#http/means";
import type { Portal } from "#http/portal";
import { marktEvent, openbareMarkten } from "../modules/banenmarkten/openbaar.ts";
import { longDate } from "../portaal/datum.ts";

/** The markets that come, for everyone, with their data for machines. */
export function banenmarktPages(pages: FastifyInstance, means: Means, portal: Portal): void {
  pages.get("/banenmarkt", { schema: { hide: true } }, async (request, reply) => {
    const bezoek = await portal.bezoekVan(request);
    const { t, taal, plaats } = bezoek;
    const markten = await openbareMarkten({ db: means.db, regioId: means.regio.id }, means.today());
    const adres = `${originOf(means, request)}/banenmarkt`;
    const rest = { markten: markten.map((markt) => ({ ...markt, dag: longDate(markt.datum, taal) })) };
    return portal.toon(reply, bezoek, "banenmarkt", rest, {
      titel: t("markt.titel"),
      ...(markten.length > 0 && {
        gegevens: markten.map((markt) => marktEvent(markt, { adres, regio: `Meedoen, ${plaats.regio}` })),
      }),
    });
  });
}
