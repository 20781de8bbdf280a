import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { request } from "../fields.ts";
import { statistiekLeveren } from "../verwerkingsactiviteiten.ts";
import { codeField, codeFields, periodeKlopt } from "./code.ts";
import { insertCode } from "./code-store.ts";

/** Adds a code of the guidelines, or decides anew about one that there is; what was decided before stays to be seen. */
export const addCode = defineAction({
  name: "statistiek.code-vastleggen",
  summary: "Een code van de SRG toevoegen of verbeteren; wat er eerder stond blijft te zien",
  verwerkingsactiviteit: statistiekLeveren,
  dataklasse: "statistiekcode",
  input: request(codeFields),
  output: Type.Object({ code: codeField }),
  subject: async () => ({ object: "statistiek" }),
  async run(context, input) {
    periodeKlopt(input.geldigVan, input.geldigTot);
    await insertCode(context, input);
    return { code: input.code };
  },
  betrokkenen: () => [],
});
