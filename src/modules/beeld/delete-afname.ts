import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { alIngediend } from "./afname.ts";
import { afnameById, deleteAfname } from "./afname-store.ts";
import { afnameSubject } from "./afname-subject.ts";

/** Throws a draft away. What was handed in stays. */
export const deleteAfnameconcept = defineAction({
  name: "afname.delete-concept",
  summary: "Een concept van een ingevulde vragenlijst weggooien",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "beeld",
  input: request({ id }),
  output: Type.Object({ id, inwonerId: id }),
  subject: (context, { id }) => afnameSubject(context, id),
  async run(context, { id }) {
    const { status, inwonerId } = await afnameById(context, id);
    if (status !== "concept") throw alIngediend();
    await deleteAfname(context, id);
    return { id, inwonerId };
  },
  betrokkenen: ({ inwonerId }) => [inwonerId],
});
