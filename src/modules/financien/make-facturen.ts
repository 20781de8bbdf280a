import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { request } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { besluitenOf } from "./besluit-store.ts";
import { Factuur, geenBesluit, nietsTeDoen } from "./factuur.ts";
import { facturenOf, inRekeningOf, insertFacturen, lockFacturen } from "./factuur-store.ts";
import { jaar } from "./geld.ts";
import { teMakenFacturen } from "./maak-facturen.ts";

const MOST = 144; // twelve gemeenten, twelve terms

/** Invoices for what the decision says and was not invoiced yet; after a new decision only the differences. */
export const makeFacturen = defineAction({
  name: "facturen.make",
  summary: "Facturen maken volgens het besluit dat geldt; na een nieuw besluit alleen het verschil",
  verwerkingsactiviteit: sturen,
  dataklasse: "geld",
  input: request({
    jaar,
    termijnen: Type.Optional(Type.Unsafe<1 | 2 | 4 | 12>(Type.Integer({ enum: [1, 2, 4, 12] }))),
  }),
  output: Type.Object({ jaar, gemaakt: Type.Array(Factuur) }),
  subject: async () => ({ object: "bijdragefacturen" }),
  async run(context, { jaar, termijnen = 1 }) {
    await lockFacturen(context);
    const [besluit] = await besluitenOf(context, jaar);
    if (!besluit) throw geenBesluit(jaar);
    const inRekening = await inRekeningOf(context, jaar);
    const nieuwe = teMakenFacturen(besluit, inRekening, { termijnen, vandaag: context.today() });
    if (nieuwe.length === 0) throw nietsTeDoen(jaar);
    const ids = new Set(await insertFacturen(context, jaar, besluit.id, nieuwe));
    const found = await facturenOf(context, { jaar }, { limit: MOST, offset: 0 });
    return { jaar, gemaakt: found.filter(({ id }) => ids.has(id)) };
  },
  betrokkenen: () => [],
});
