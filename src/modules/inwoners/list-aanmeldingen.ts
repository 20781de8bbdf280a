import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { gemeente, id, oneOf, page, pageOf, paging, request } from "../fields.ts";
import { listSubject } from "../toegang/list-subject.ts";
import { aanmelden } from "../verwerkingsactiviteiten.ts";
import { OntvangenAanmelding } from "./ontvangen-aanmelding.ts";
import { aanmeldingPage, klantmanagers } from "./ontvangen-aanmelding-store.ts";

/** The aanmeldingen of the own gemeenten, the oldest first, and to whom they can be given. */
export const listAanmeldingen = defineQuery({
  name: "aanmeldingen.list",
  summary: "De aanmeldingen die uw gemeente kreeg, de oudste eerst",
  verwerkingsactiviteit: aanmelden,
  dataklasse: "aanmelding",
  input: request({ status: Type.Optional(oneOf(["open", "afgehandeld"])), ...paging }),
  output: Type.Object({
    ...page(OntvangenAanmelding).properties,
    klantmanagers: Type.Array(Type.Object({ id, naam: Type.String(), gemeenten: Type.Array(gemeente) })),
  }),
  subject: async (context) => listSubject(context, "read", "aanmelding"),
  async run(context, { status = "open", pagina = 1, perPagina = 20 }) {
    const { limit, offset, ...at } = pageOf({ pagina, perPagina });
    const found = await aanmeldingPage(context, status, { limit, offset });
    return { ...at, ...found, klantmanagers: await klantmanagers(context) };
  },
  betrokkenen: ({ rijen }) => rijen.flatMap(({ inwonerId }) => inwonerId ?? []),
});
