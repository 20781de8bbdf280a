import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { date, id, oneOf, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { Deelnemer, nietMogelijk } from "./deelname.ts";
import { deelnameById, updateDeelname } from "./deelname-store.ts";
import { deelnameSubject } from "./deelname-subject.ts";

/** What the inwoner said to the place that is kept for him, or, until he begins, that he has. After a no it goes to who waits longest. */
export const answerAanbod = defineAction({
  name: "deelname.answer",
  summary: "Het antwoord van de inwoner op een aangeboden plaats; bij nee gaat de plaats naar de volgende",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "deelname",
  input: request({ id, antwoord: oneOf(["ja", "nee"]), startdatum: Type.Optional(date) }),
  output: Deelnemer,
  subject: (context, { id }) => deelnameSubject(context, id),
  async run(context, { id, antwoord, startdatum }) {
    const deelname = await deelnameById(context, id);
    const { status } = deelname;
    const begintNog = status === "doet mee" && deelname.startdatum > context.today();
    const may = antwoord === "ja" ? ["aangeboden"] : ["aangeboden", "wacht"];
    if (!may.includes(status) && !(antwoord === "nee" && begintNog))
      throw nietMogelijk("Er is nu geen plaats aangeboden. Er is niets vastgelegd.");
    await updateDeelname(context, id, {
      status: antwoord === "ja" ? "doet mee" : "ingetrokken",
      ...(antwoord === "ja" && startdatum && { startdatum }),
    });
    if (antwoord === "ja") return deelnameById(context, id);
    // who leads the group does not see any more who withdrew from it
    return { ...deelname, status: "ingetrokken" as const, plaatsInRij: null, versie: deelname.versie + 1 };
  },
  betrokkenen: ({ inwonerId }) => [inwonerId],
});
