import { defineQuery } from "../door.ts";
import { page, request, text } from "../fields.ts";
import { listSubject } from "../toegang/list-subject.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { Caseloadrij, caseloadFilter } from "./caseload.ts";
import { caseloadPage } from "./caseload-store.ts";

/** The same list by a part of a name. By POST: a name may not stand in an address. */
export const searchCaseload = defineQuery({
  name: "caseload.zoek",
  summary: "Inwoners voor wie u werkt, op naam",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "persoon",
  input: request({ zoek: text(80, "Deel van de naam"), ...caseloadFilter }),
  output: page(Caseloadrij),
  subject: async (context) => listSubject(context, "read", "persoon"),
  run: (context, vraag) => caseloadPage(context, vraag),
  betrokkenen: ({ rijen }) => rijen.map(({ id }) => id),
});
