import type { FastifyInstance } from "fastify";
import { type Means, originOf } from "#http/means";
import type { Portal } from "#http/portal";
import { jobPosting } from "../modules/plekken/openbaar.ts";
import { openbareVacatures } from "../modules/plekken/openbaar-store.ts";
import { gemeentenVan } from "../modules/terugbellen/vraag-terugbellen.ts";
import { dayWithYear } from "../portaal/datum.ts";

const hidden = { schema: { hide: true } } as const;

/** What employers made public: a list by gemeente, and each vacature with its data for machines. */
export function vacaturePages(pages: FastifyInstance, means: Means, portal: Portal): void {
  const middelen = { db: means.db, regioId: means.regio.id };

  pages.get("/vacatures", hidden, async (request, reply) => {
    const bezoek = await portal.bezoekVan(request);
    const gemeenten = await gemeentenVan(middelen);
    const gekozen = new URLSearchParams(bezoek.plaats.zoek).get("gemeente");
    const alle = await openbareVacatures(middelen, means.today());
    const gemeente = gemeenten.find(({ code }) => code === gekozen)?.code ?? "";
    const vacatures = gemeente === "" ? alle : alle.filter((een) => een.gemeente === gemeente);
    const rest = { vacatures, gemeenten, gemeente };
    return portal.toon(reply, bezoek, "vacatures", rest, { titel: bezoek.t("vacature.titel") });
  });

  pages.get<{ Params: { id: string } }>("/vacatures/:id", hidden, async (request, reply) => {
    const bezoek = await portal.bezoekVan(request);
    const { t, taal } = bezoek;
    const vacature = (await openbareVacatures(middelen, means.today())).find(
      ({ id }) => id === request.params.id,
    );
    if (!vacature)
      return portal.toon(
        reply,
        bezoek,
        "mis",
        { soort: "nietGevonden" },
        {
          titel: t("kader.nietGevonden"),
          status: 404,
        },
      );
    const begin = vacature.begindatum === null ? null : dayWithYear(vacature.begindatum, taal);
    const rest = { vacature, tot: dayWithYear(vacature.tot, taal), begin };
    return portal.toon(reply, bezoek, "vacature", rest, {
      titel: vacature.titel,
      gegevens: jobPosting(vacature, `${originOf(means, request)}/vacatures/${vacature.id}`),
    });
  });
}
