import { defineQuery } from "../door.ts";
import { page, request } from "../fields.ts";
import { listSubject } from "../toegang/list-subject.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { Caseloadrij, caseloadFilter } from "./caseload.ts";
import { caseloadPage } from "./caseload-store.ts";

/** The inwoners for whom this user works. */
export const listCaseload = defineQuery({
  name: "caseload.list",
  summary: "Inwoners voor wie u werkt",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "persoon",
  input: request(caseloadFilter),
  output: page(Caseloadrij),
  subject: async (context) => listSubject(context, "read", "persoon"),
  run: (context, vraag) => caseloadPage(context, vraag),
  betrokkenen: ({ rijen }) => rijen.map(({ id }) => id),
});
