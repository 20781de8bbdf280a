import type { FastifyInstance } from "fastify";
import type { Portal } from "#http/portal";
import { register } from "../modules/verwerkingsactiviteiten.ts";
import { verklaringNu } from "../portaal/uitleg/onderzocht.ts";

const hidden = { schema: { hide: true } } as const;

/** P5 and P6: how we choose, privacy, accessibility and languages; for everyone, signed in or not. */
export function uitlegPages(pages: FastifyInstance, portal: Portal): void {
  pages.get("/hoe-kiezen-wij", hidden, async (request, reply) => {
    const bezoek = await portal.bezoekVan(request);
    return portal.toon(reply, bezoek, "hoeKiezenWij", {}, { titel: bezoek.t("uitleg.hoe.titel") });
  });
  pages.get("/privacy", hidden, async (request, reply) => {
    const bezoek = await portal.bezoekVan(request);
    return portal.toon(reply, bezoek, "privacy", { register }, { titel: bezoek.t("uitleg.privacy.titel") });
  });
  pages.get("/toegankelijkheid", hidden, async (request, reply) => {
    const bezoek = await portal.bezoekVan(request);
    const rest = { verklaring: verklaringNu() };
    return portal.toon(reply, bezoek, "toegankelijkheid", rest, {
      titel: bezoek.t("uitleg.toegankelijk.titel"),
    });
  });
  pages.get("/talen", hidden, async (request, reply) => {
    const bezoek = await portal.bezoekVan(request);
    return portal.toon(reply, bezoek, "talen", {}, { titel: bezoek.t("uitleg.talen.titel") });
  });
}
