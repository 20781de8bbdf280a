import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { scopesOf } from "../toegang/toegang.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { Vragenlijst } from "./vragenlijst.ts";
import { vragenlijstById } from "./vragenlijst-store.ts";

export const getVragenlijst = defineQuery({
  name: "vragenlijst.get",
  summary: "Een vragenlijst: waarvoor, voor wie zij telt en welke versies er zijn",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "vragenlijst",
  input: request({ id }),
  output: Vragenlijst,
  subject: async (_, { id }) => ({ object: `vragenlijst/${id}` }),
  run: (context, { id }) =>
    vragenlijstById(context, id, scopesOf(context.user, "change", "vragenlijst").length > 0),
  betrokkenen: () => [],
});
