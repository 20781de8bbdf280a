import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { request } from "../fields.ts";
import { scopesOf } from "../toegang/toegang.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { Vragenlijst } from "./vragenlijst.ts";
import { vragenlijsten } from "./vragenlijst-store.ts";

/** Every vragenlijst with its versions; drafts only for who keeps them up. */
export const listVragenlijsten = defineQuery({
  name: "vragenlijst.list",
  summary: "De vragenlijsten van de regio, met hun versies",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "vragenlijst",
  input: request({}),
  output: Type.Object({ rijen: Type.Array(Vragenlijst) }),
  subject: async () => ({ object: "vragenlijsten" }),
  run: async (context) => ({
    rijen: await vragenlijsten(context, {
      metConcept: scopesOf(context.user, "change", "vragenlijst").length > 0,
    }),
  }),
  betrokkenen: () => [],
});
