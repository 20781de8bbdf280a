import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { id, oneOf, page, pageOf, paging, request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { OnvervuldeVacature, VACATUREREDENEN } from "./onvervuld.ts";
import { onvervuldPage } from "./onvervuld-store.ts";

/** Vacatures that stay open, each with a suggestion to make the job in another way. */
export const listOnvervuld = defineQuery({
  name: "onvervuldevacatures.list",
  summary: "Vacatures die te lang open staan, met wat te proberen",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "werkgever",
  input: request({
    accountmanager: Type.Optional(id),
    werkgever: Type.Optional(id),
    reden: Type.Optional(oneOf(VACATUREREDENEN)),
    ...paging,
  }),
  output: page(OnvervuldeVacature),
  subject: async () => ({ object: "vacatures" }),
  async run(context, { pagina, perPagina, ...filter }) {
    const { limit, offset, ...at } = pageOf({ ...(pagina && { pagina }), ...(perPagina && { perPagina }) });
    return { ...at, ...(await onvervuldPage(context, filter, { limit, offset })) };
  },
  betrokkenen: () => [],
});
