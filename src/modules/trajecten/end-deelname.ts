import { defineAction } from "../door.ts";
import { date, id, oneOf, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { Deelnemer, EINDREDENEN, nietMogelijk } from "./deelname.ts";
import { deelnameById, updateDeelname } from "./deelname-store.ts";
import { deelnameSubject } from "./deelname-subject.ts";

/** The last day and why; the place goes to who waits longest. */
export const endDeelname = defineAction({
  name: "deelname.end",
  summary: "Een deelname eindigen met een reden; de plaats gaat naar wie het langst wacht",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "deelname",
  input: request({ id, einddatum: date, reden: oneOf(EINDREDENEN) }),
  output: Deelnemer,
  subject: (context, { id }) => deelnameSubject(context, id),
  async run(context, { id, einddatum, reden }) {
    const { status, startdatum } = await deelnameById(context, id);
    if (status !== "doet mee") throw nietMogelijk("Deze inwoner doet nu niet mee.");
    if (einddatum < startdatum || einddatum > context.today())
      throw nietMogelijk("Kies een dag na de start en niet na vandaag.", ["einddatum"]);
    await updateDeelname(context, id, {
      status: reden === "programma klaar" ? "klaar" : "gestopt",
      einddatum,
      redenEinde: reden,
    });
    return deelnameById(context, id);
  },
  betrokkenen: ({ inwonerId }) => [inwonerId],
});
