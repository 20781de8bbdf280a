import type { FastifyInstance } from "fastify";
import { Type } from "typebox";
import { notFound } from "#core/failure";
import { apiVersions, VERVALREGEL } from "#http/api-changes";
import { date } from "../modules/fields.ts";
import { Gebeurtenistype, gebeurtenistypen } from "../modules/abonnementen/gebeurtenis.ts";
import { verwerkingsregister } from "../modules/verwerkingsregister.ts";

const Lijst = Type.Array(Type.String());
const lijst = (description: string) => Type.Array(Type.String(), { description });

const Verwerkingsactiviteit = Type.Object({
  id: Type.String(),
  adres: Type.String({ description: "Zo noemt een regel van het logboek deze activiteit" }),
  naam: Type.String(),
  doel: Type.String(),
  grondslag: Type.String({ description: "Artikel van de wet" }),
  dataklassen: lijst("Welke gegevens, zoals het toegangsmodel ze noemt"),
  betrokkenen: lijst("Over wie"),
  rollen: lijst("Wie deze gegevens in het programma kan lezen of wijzigen"),
  ontvangers: lijst("Aan wie buiten de organisaties van de regio"),
  bewaartermijnen: lijst("Hoe lang; wat niet is besloten, staat er als nog te bepalen"),
  beveiliging: Lijst,
  verantwoordelijke: Type.String(),
  doorgifte: Type.String({ description: "Naar landen buiten de Europese Economische Ruimte" }),
});

const Wijzigingen = Type.Object({
  regel: Type.String({ description: "Hoe lang blijft wat er is" }),
  versies: Type.Array(
    Type.Object({
      versie: Type.String({ description: "Semantisch versienummer, ook in de header API-Version" }),
      datum: date,
      toegevoegd: Lijst,
      gewijzigd: Lijst,
      vervallen: Lijst,
    }),
    { description: "De laatste eerst" },
  ),
});

/** What changed in the API in each version, for everyone who builds on it. */
export function changeRoutes(api: FastifyInstance): void {
  api.get(
    "/wijzigingen",
    {
      schema: {
        operationId: "wijziging.list",
        summary: "Wat er per versie van de API wijzigde, en hoe lang een versie blijft",
        tags: ["wijziging"],
        security: [],
        response: { 200: Wijzigingen },
      },
    },
    () => ({ regel: VERVALREGEL, versies: apiVersions }),
  );
}

/** Of what other systems can get a melding, for everyone who builds a receiver: kinds only, nothing that happened. */
export function eventTypeRoutes(api: FastifyInstance): void {
  api.get(
    "/gebeurtenistypen",
    {
      schema: {
        operationId: "gebeurtenistypen.list",
        summary: "Van welke gebeurtenissen andere systemen een melding kunnen krijgen",
        tags: ["abonnement"],
        security: [],
        response: { 200: Type.Object({ rijen: Type.Array(Gebeurtenistype) }) },
      },
    },
    () => ({ rijen: gebeurtenistypen }),
  );
}

/** The register of processing activities (AVG art. 30). Public: the lines of the dataverwerkingen refer to it. */
export function registerRoutes(api: FastifyInstance): void {
  const tags = ["verwerkingsactiviteit"];
  const register = verwerkingsregister();
  api.get(
    "/verwerkingsactiviteiten",
    {
      schema: {
        operationId: "verwerkingsactiviteit.list",
        summary: "Waarvoor persoonsgegevens worden gebruikt",
        tags,
        security: [],
        response: { 200: Type.Object({ rijen: Type.Array(Verwerkingsactiviteit) }) },
      },
    },
    () => ({ rijen: register }),
  );
  api.get<{ Params: { id: string } }>(
    "/verwerkingsactiviteiten/:id",
    {
      schema: {
        operationId: "verwerkingsactiviteit.get",
        summary: "Waarvoor en op welke grond",
        tags,
        security: [],
        params: Type.Object({ id: Type.String() }),
        response: { 200: Verwerkingsactiviteit },
      },
    },
    ({ params }) => {
      const found = register.find(({ id }) => id === params.id);
      if (!found) throw notFound("verwerkingsactiviteit", "onbekend");
      return found;
    },
  );
}
