import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { oneOf, page, pageOf, paging, request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { MijnWerkgever } from "./mijn-werkgever.ts";
import { mijnWerkgeverPage } from "./mijn-werkgever-store.ts";

/** A1: the werkgevers of the user, whom to call first, and what waits. */
export const listMijnWerkgevers = defineQuery({
  name: "mijnwerkgevers.list",
  summary: "Mijn werkgevers: wie te bellen, het laatste contact en wat wacht",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "werkgever",
  input: request({ toon: Type.Optional(oneOf(["bellen", "alle"])), ...paging }),
  output: Type.Object({
    ...page(MijnWerkgever).properties,
    vandaag: Type.Integer({
      description: "Hoeveel werkgevers vandaag of eerder gebeld hadden moeten worden",
    }),
  }),
  subject: async () => ({ object: "werkgevers" }),
  async run(context, { toon = "alle", ...asked }) {
    const { limit, offset, ...at } = pageOf(asked);
    return { ...at, ...(await mijnWerkgeverPage(context, { bellen: toon === "bellen" }, { limit, offset })) };
  },
  betrokkenen: () => [],
});
