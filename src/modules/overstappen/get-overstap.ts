import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { OverstapInFull } from "./overstap.ts";
import { overstapById } from "./overstap-store.ts";
import { overstapSubject } from "./overstap-subject.ts";

/** One switch, with all that was shown on the day. */
export const getOverstap = defineQuery({
  name: "overstap.get",
  summary: "Eén overstap, met de redenen, de gevolgen en het inkomen zoals ze die dag zijn getoond",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "overstap",
  input: request({ id }),
  output: OverstapInFull,
  subject: (context, { id }) => overstapSubject(context, id),
  run: (context, { id }) => overstapById(context, id),
  betrokkenen: ({ inwonerId }) => [inwonerId],
});
