import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { date, id, request } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { plaatsen } from "../verwerkingsactiviteiten.ts";
import { checkDag, Dagplek } from "./werkdag.ts";
import { dagplekkenOf } from "./werkdag-store.ts";

/** Where else in his unit someone could work on a day. */
export const listDagplekken = defineQuery({
  name: "dagplekken.list",
  summary: "Waar een inwoner op een dag ook kan werken binnen zijn unit, en waar u dan op let",
  verwerkingsactiviteit: plaatsen,
  dataklasse: "werkverdeling",
  input: request({ id, dag: Type.Optional(date) }),
  output: Type.Object({ rijen: Type.Array(Dagplek) }),
  subject: (context, { id }) => inwonerSubject(context, id),
  async run(context, { id, dag = context.today() }) {
    checkDag(dag, context.today());
    return { rijen: await dagplekkenOf(context, id, dag) };
  },
  betrokkenen: (_, { id }) => [id],
});
