import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { AfnameInFull, afnameFields, alIngediend, geldigTotOp } from "./afname.ts";
import { afnameById, updateAfname } from "./afname-store.ts";
import { afnameSubject } from "./afname-subject.ts";
import { checkIngevuld, finished } from "./save-afname.ts";

/** Goes on with a draft, or hands it in. */
export const changeAfname = defineAction({
  name: "afname.change",
  summary: "Verder met een concept van een ingevulde vragenlijst, of het indienen",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "beeld",
  input: request({ id, ...afnameFields }),
  output: AfnameInFull,
  subject: (context, { id }) => afnameSubject(context, id),

  async run(context, { id, ...ingevuld }, subject) {
    const { status, definitie } = await afnameById(context, id);
    if (status !== "concept") throw alIngediend();
    checkIngevuld(context, definitie, ingevuld);
    await updateAfname(context, id, {
      ...ingevuld,
      geldigTot: geldigTotOp(ingevuld.ingevuldOp, definitie.geldigMaanden),
    });
    return finished(context, subject, id);
  },

  betrokkenen: ({ inwonerId }) => [inwonerId],
});
