import { Type } from "typebox";
import { Failure } from "#core/failure";
import { defineAction } from "../door.ts";
import { id, orNull, request, tijdstip, versie } from "../fields.ts";
import { uitwisselen } from "../verwerkingsactiviteiten.ts";
import { isBeeindigd } from "./abonnement.ts";
import { abonnementById, changeAbonnement, geheimnummerVan, vraagBezorging } from "./abonnement-store.ts";
import { geheimVan } from "./geheim.ts";

const SAMEN_IN_MS = 7 * 24 * 3_600_000;

/** Shown in this answer and never again. */
export const renewGeheim = defineAction({
  name: "abonnement.geheim",
  summary: "Een nieuw geheim maken waarmee de ontvanger ziet dat een melding van ons is",
  verwerkingsactiviteit: uitwisselen,
  dataklasse: "abonnement",
  input: request({
    id,
    oudeBlijft: Type.Boolean({ description: "Een week lang gelden het oude en het nieuwe geheim allebei" }),
  }),
  output: Type.Object({
    geheim: Type.String({
      description: "Staat alleen in dit antwoord. Bewaar het in het ontvangende systeem",
    }),
    vorigGeheimTot: orNull(tijdstip),
    versie,
  }),
  subject: async (_context, { id }) => ({ object: `abonnement/${id}` }),
  async run(context, { id, oudeBlijft }) {
    if (context.idempotencyKey !== undefined) throw zonderSleutel();
    if ((await abonnementById(context, id)).status === "beeindigd") throw isBeeindigd();
    const vorig = await geheimnummerVan(context, id);
    const tot = oudeBlijft && vorig > 0 ? new Date(context.now().getTime() + SAMEN_IN_MS) : null;
    await changeAbonnement(context, id, { geheimnummer: vorig + 1, vorigGeheimTot: tot });
    await vraagBezorging(context, id);
    const geheim = geheimVan(context.sleutels, { regioId: context.user.regioId, id }, vorig + 1);
    const { versie } = await abonnementById(context, id);
    return { geheim, vorigGeheimTot: tot?.toISOString() ?? null, versie };
  },
  betrokkenen: () => [],
});

/** An answer that can be asked for again would have to be kept. */
const zonderSleutel = () =>
  new Failure(
    "invalid",
    "abonnement.geheim-bewaren",
    "Een geheim bewaren wij niet, dus dit antwoord kan niet worden herhaald. Stuur het verzoek zonder Idempotency-Key.",
  );
