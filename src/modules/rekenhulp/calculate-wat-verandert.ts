import { defineQuery } from "../door.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { answerWatVerandert } from "./answer-wat-verandert.ts";
import { Uitkomst } from "./wat-verandert-uitkomst.ts";
import { Vraag } from "./wat-verandert-vraag.ts";

/** What changes for an inwoner who goes to work. Nothing is kept. */
export const calculateWatVerandert = defineQuery({
  name: "wat-verandert.calculate",
  summary: "Uitrekenen wat er verandert als iemand gaat werken; er wordt niets bewaard",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "situatie",
  input: Vraag,
  output: Uitkomst,
  subject: (context, { id }) => inwonerSubject(context, id),
  run: answerWatVerandert,
  betrokkenen: (_, { id }) => [id],
});
