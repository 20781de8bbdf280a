import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { date, id, oneOf, request, text } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { KANTEN } from "./kanten.ts";
import { alleenEigenKant, checkAkkoordDag, nietMeerOpen, Werkafspraak } from "./werkafspraak.ts";
import { insertAkkoord, sayYes, werkafspraakById } from "./werkafspraak-store.ts";
import { werkafspraakSubject } from "./werkafspraak-subject.ts";

/** One side says yes. An employer says it himself, today; a colleague writes down who said it and when. */
export const agreeWerkafspraak = defineAction({
  name: "werkafspraak.agree",
  summary: "Vastleggen dat één kant ja zegt op een afspraak, met naam en dag",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "werkafspraak",
  input: request({
    id,
    kant: oneOf(KANTEN),
    naam: Type.Optional(text(120, "Wie ja zei; leeg: u zelf")),
    op: Type.Optional(date),
  }),
  output: Werkafspraak,
  subject: (context, { id }) => werkafspraakSubject(context, id),
  async run(context, { id, kant, naam, op }) {
    const { user, today } = context;
    const afspraak = await werkafspraakById(context, id);
    if (afspraak.stand === "vervallen") throw nietMeerOpen(afspraak.stand);
    if (user.werkgeverId !== null) {
      if (kant !== "werkgever") throw alleenEigenKant();
      await sayYes(context, id);
    } else {
      checkAkkoordDag(op ?? today(), today());
      await insertAkkoord(context, afspraak, { kant, naam: naam ?? user.naam, op: op ?? today() });
    }
    return werkafspraakById(context, id);
  },
  betrokkenen: () => [],
});
