import type { FastifyInstance } from "fastify";
import { Type } from "typebox";
import { notFound } from "#core/failure";
import { register } from "../modules/verwerkingsactiviteiten.ts";

const Verwerkingsactiviteit = Type.Object({
  id: Type.String(),
  naam: Type.String(),
  doel: Type.String(),
  grondslag: Type.String({ description: "Artikel van de wet" }),
});

/** The register of processing activities (AVG art. 30). Public: the lines of the dataverwerkingen refer to it. */
export function registerRoutes(api: FastifyInstance): void {
  const tags = ["verwerkingsactiviteit"];
  api.get(
    "/verwerkingsactiviteiten",
    {
      schema: {
        operationId: "verwerkingsactiviteit.list",
        summary: "Waarvoor persoonsgegevens worden gebruikt",
        tags,
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
