import { defineAction } from "../door.ts";
import { id, oneOf, orNull, request, text } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { Besluit, kloptNiet } from "./besluit.ts";
import { besluitById, updateUitkomst } from "./besluit-store.ts";

/** What was decided, with the reference by which others find it; or that it was withdrawn and why. */
export const recordBesluituitkomst = defineAction({
  name: "besluit.uitkomst",
  summary: "Vastleggen wat is besloten, met het kenmerk, of waarom het is ingetrokken",
  verwerkingsactiviteit: sturen,
  dataklasse: "doel",
  input: request({
    id,
    status: oneOf(["genomen", "ingetrokken"]),
    kenmerk: orNull(text(80, "Van het raadsbesluit of collegebesluit")),
    uitkomst: text(400),
  }),
  output: Besluit,
  subject: async (_, { id }) => ({ object: `besluit/${id}` }),
  async run(context, { id, ...uitkomst }) {
    const { datum } = await besluitById(context, id);
    if (uitkomst.status === "genomen" && uitkomst.kenmerk === null)
      throw kloptNiet(["kenmerk"], "Vul het kenmerk van het besluit in.");
    if (uitkomst.status === "genomen" && datum > context.today())
      throw kloptNiet(["status"], "Deze dag is nog niet geweest. Leg de uitkomst daarna vast.");
    await updateUitkomst(context, id, uitkomst);
    return besluitById(context, id);
  },
  betrokkenen: () => [],
});
