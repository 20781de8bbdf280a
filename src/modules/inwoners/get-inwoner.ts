import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { Inwoner } from "./inwoner.ts";
import { inwonerById } from "./inwoner-store.ts";
import { inwonerSubject } from "./inwoner-subject.ts";

/** Who this is: the identity bar of every page about one inwoner. */
export const getInwoner = defineQuery({
  name: "inwoner.get",
  summary: "Wie deze inwoner is",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "persoon",
  input: request({ id }),
  output: Inwoner,
  subject: (context, { id }) => inwonerSubject(context, id),
  run: (context, { id }) => inwonerById(context, id),
  betrokkenen: ({ id }) => [id],
});
