import { Type } from "typebox";
import { addDays, type IsoDate } from "#core/dates";
import { type Context, defineAction } from "../door.ts";
import { date, id, request, text } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { makeOverstap, type Nieuweplek } from "./make-overstap.ts";
import {
  checkWoorden,
  type OverstapInFull as InFull,
  OverstapInFull,
  terugKanNiet,
  terugVoorbij,
} from "./overstap.ts";
import { overstapById, type Plek } from "./overstap-store.ts";
import { overstapSubject } from "./overstap-subject.ts";
import { overstapstand } from "./overstapstand.ts";

/** The way back as it was agreed: out of the new place, into the old one, on the old terms. */
export const goBack = defineAction({
  name: "overstap.terug",
  summary: "Teruggaan naar de plek van voor de overstap, zolang de weg terug geldt",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "overstap",
  input: request({ id, dag: Type.Optional(date), toelichting: Type.Optional(text(500)) }),
  output: OverstapInFull,
  subject: (context, { id }) => overstapSubject(context, id),
  async run(context, { id, dag: asked, toelichting = null }, subject) {
    checkWoorden({ toelichting });
    const overstap = await overstapById(context, id);
    const dag = asked ?? eersteDag(context, overstap);
    const { kan, waarom } = overstap.terug;
    if (!kan) throw terugKanNiet(waarom ?? "");
    if (overstap.weg?.tot && overstap.weg.tot < dag) throw terugVoorbij(overstap.weg.tot);
    const { inwonerId, onderbouwing, van } = overstap;
    const stand = await overstapstand(
      context,
      inwonerId,
      {
        vanPlaatsingId: overstap.naar.plaatsingId,
        dag,
        antwoorden: onderbouwing.antwoorden,
      },
      (nieuw, plekken) => {
        const oude = plekken.find((plek) => plek.id === van.plaatsingId);
        return oude?.werkgeverId != null && oude.werkgeverId === nieuw?.werkgeverId;
      },
    );
    const oude = stand.plekken.find((plek) => plek.id === van.plaatsingId)!; // kanTerug saw it
    const terugId = await makeOverstap(
      context,
      stand,
      {
        inwonerId,
        naar: van.vorm,
        dag,
        toelichting,
        vanVersie: stand.van?.versie ?? null,
        reden: "terug, het lukte niet",
        akkoordOp: context.today(),
        terugVanId: id,
        inkomen: onderbouwing.inkomen?.vraag ?? null,
        plek: plekTerug(oude),
      },
      subject,
    );
    return overstapById(context, terugId);
  },
  betrokkenen: ({ inwonerId }) => [inwonerId],
});

/** Tomorrow, or the second day in the new form if that is later: nobody leaves before he came. */
function eersteDag(context: Context, { dag }: InFull): IsoDate {
  const morgen = addDays(context.today(), 1);
  const tweede = addDays(dag, 1);
  return morgen > tweede ? morgen : tweede;
}

/** As it was, without an end: what was agreed about that is over. */
function plekTerug(oude: Plek): Nieuweplek {
  const { werkgeverId, unitId, organisatie, plekId, functie, urenPerWeek, voltijdUren } = oude;
  const loonwaarde = oude.loonwaarde;
  const metSubsidie = oude.hadSubsidie;
  return {
    waar: { werkgeverId, unitId, organisatie, plekId, voorstelId: null },
    afspraken: {
      functie,
      urenPerWeek: urenPerWeek / 100,
      voltijdUren: voltijdUren / 100,
      einddatum: null,
      loonwaarde: loonwaarde === null ? null : loonwaarde / 10_000,
      loonkostensubsidie: metSubsidie ? (loonwaarde === null ? "forfaitair" : "regulier") : "geen",
      wegTerug: oude.wegTerug,
      terug: null,
    },
  };
}
