import { notFound } from "#core/failure";
import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { scopesOf } from "../toegang/toegang.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { Vragenlijstversie } from "./vragenlijst.ts";
import { versieById } from "./versie-store.ts";

/** One version with its questions, also when it no longer holds: what was filled in names it. */
export const getVragenlijstversie = defineQuery({
  name: "vragenlijst.get-versie",
  summary: "Eén versie van een vragenlijst, met alle vragen",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "vragenlijst",
  input: request({ id }),
  output: Vragenlijstversie,
  subject: async (_, { id }) => ({ object: `vragenlijstversie/${id}` }),
  async run(context, { id }) {
    const versie = await versieById(context, id);
    const seesConcept = scopesOf(context.user, "change", "vragenlijst").length > 0;
    if (versie.status === "concept" && !seesConcept) throw notFound("vragenlijstversie", id);
    return versie;
  },
  betrokkenen: () => [],
});
