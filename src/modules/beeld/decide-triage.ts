import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { id, oneOf, request, text } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { checkWerkwoorden, Triagebesluit, TRIAGES } from "./instroom.ts";
import { insertTriage, triagesOf } from "./instroom-store.ts";

/** Direct to work, a traject, or something else first. An earlier decision stays to be read. */
export const decideTriage = defineAction({
  name: "beeld.triage",
  summary: "Besluiten hoe een inwoner begint, met de reden",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "beeld",
  input: request({ id, uitkomst: oneOf(TRIAGES), reden: text(300) }),
  output: Type.Object({ triages: Type.Array(Triagebesluit) }),
  subject: (context, { id }) => inwonerSubject(context, id),
  async run(context, { id, uitkomst, reden }, { gemeente }) {
    checkWerkwoorden("reden", reden);
    await insertTriage(context, { inwonerId: id, gemeente: gemeente! }, { uitkomst, reden: reden.trim() });
    return { triages: await triagesOf(context, id) };
  },
  betrokkenen: (_, { id }) => [id],
});
