import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { checkWaarde, checkWords, inwonerOnderwerp } from "../inwoners/mogelijkheid.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { deelnameById } from "./deelname-store.ts";
import { deelnameSubject } from "./deelname-subject.ts";
import { Uitkomst, uitkomstFields, voorstelFields } from "./uitkomst.ts";
import { saveUitkomst, uitkomstOf } from "./uitkomst-store.ts";

const voorstel = Type.Object(voorstelFields, { additionalProperties: false });

/** The form at the end: what someone can and wants, and where the chances are. Matching sees nothing of it yet. */
export const recordUitkomst = defineAction({
  name: "deelname.uitkomst",
  summary: "De uitkomst van een traject opschrijven, met voorstellen voor de mogelijkheden",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "waarneming",
  input: request({ id, ...uitkomstFields, voorstellen: Type.Array(voorstel, { maxItems: 20 }) }),
  output: Uitkomst,
  subject: (context, { id }) => deelnameSubject(context, id),
  async run(context, { id, voorstellen, ...woorden }, { gemeente }) {
    for (const [veld, tekst] of Object.entries(woorden)) checkWords(veld, tekst);
    for (const { onderwerp, waarde, toelichting } of voorstellen) {
      checkWaarde(inwonerOnderwerp(onderwerp), waarde);
      checkWords("toelichting", toelichting ?? "");
    }
    const { inwonerId } = await deelnameById(context, id);
    const van = { deelnameId: id, inwonerId, gemeente: gemeente! };
    await saveUitkomst(context, van, { ...woorden, voorstellen });
    const saved = await uitkomstOf(context, id);
    return saved!; // it was written just now
  },
  betrokkenen: ({ inwonerId }) => [inwonerId],
});
