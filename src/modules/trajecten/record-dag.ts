import { Type } from "typebox";
import { addDays } from "#core/dates";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import { defineAction } from "../door.ts";
import { date, id, oneOf, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { deelnameById, inhoudOf } from "./deelname-store.ts";
import { deelnameSubject } from "./deelname-subject.ts";
import {
  AANWEZIGHEDEN,
  dagNietMogelijk,
  Dagregistratie,
  Niveaus,
  vaardigheidOnbekend,
} from "./waarneming.ts";
import { geschiedenisOf, insertDag } from "./waarneming-store.ts";

/** So late can what was entered without a connection still arrive. */
const HOOGSTENS_DAGEN_TERUG = 60;

/**
 * Writes down whether someone was there and what was seen. Sent again it has no second effect; a correction names the
 * version that was seen, and when somebody else entered another thing meanwhile, a person chooses.
 */
export const recordDag = defineAction({
  name: "deelname.dag",
  summary: "Vastleggen of een deelnemer er was en wat u zag; een verbetering wist niets uit",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "waarneming",
  input: request({
    id,
    dag: date,
    aanwezig: oneOf(AANWEZIGHEDEN),
    vaardigheden: Niveaus,
    versie: Type.Integer({ minimum: 0, description: "De versie die u zag; 0 als er nog niets stond" }),
  }),
  output: Type.Object({ inwonerId: id, ...Dagregistratie.properties }),
  subject: (context, { id }) => deelnameSubject(context, id),
  async run(context, { id, dag, aanwezig, vaardigheden, versie }, { gemeente }) {
    const { inwonerId, groepId, startdatum, einddatum } = await deelnameById(context, id);
    if (dag > context.today()) throw dagNietMogelijk("Deze dag moet nog komen.");
    if (dag < addDays(context.today(), -HOOGSTENS_DAGEN_TERUG))
      throw dagNietMogelijk("Deze dag is te lang geleden om nog in te vullen.");
    if (dag < startdatum || (einddatum !== null && dag > einddatum))
      throw dagNietMogelijk("Op deze dag deed de inwoner niet mee.");
    const inhoud = await inhoudOf(context, groepId);
    const known = new Set(inhoud.fasen.flatMap(({ vaardigheden }) => vaardigheden.map(({ code }) => code)));
    if (!Object.keys(vaardigheden).every((code) => known.has(code))) throw vaardigheidOnbekend();

    const seen = aanwezig === "aanwezig" || aanwezig === "te laat" ? vaardigheden : {};
    const entry = { deelnameId: id, inwonerId, gemeente: gemeente!, dag, aanwezig, vaardigheden: seen };
    const isSaved = await insertDag(context, { ...entry, versie: versie + 1 });
    const now = (await geschiedenisOf(context, id, dag)).at(-1);
    if (!isSaved || !now) throw changedMeanwhile("aanwezigheid", id, now);
    return { inwonerId, ...now };
  },
  betrokkenen: ({ inwonerId }) => [inwonerId],
});
