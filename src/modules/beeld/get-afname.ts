import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { AfnameInFull } from "./afname.ts";
import { afnameById } from "./afname-store.ts";
import { afnameSubject } from "./afname-subject.ts";

export const getAfname = defineQuery({
  name: "afname.get",
  summary: "Een ingevulde vragenlijst met de vragen van toen en de antwoorden",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "beeld",
  input: request({ id }),
  output: AfnameInFull,
  subject: (context, { id }) => afnameSubject(context, id),
  run: async (context, { id }) => ({ ...(await afnameById(context, id)), geschreven: [] }),
  betrokkenen: ({ inwonerId }) => [inwonerId],
});
