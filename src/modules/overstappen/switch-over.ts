import { type Static, Type } from "typebox";
import { VORMEN } from "#regels/overgang";
import { type Context, defineAction } from "../door.ts";
import { date, id, oneOf, orNull, percentage, request, text, urenPerWeek, versie } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import type { Werkplek } from "../plaatsingen/begin-plaatsing.ts";
import { SUBSIDIEKEUZES, WegTerug } from "../plaatsingen/plaatsing.ts";
import { openPlek } from "../plaatsingen/start-plaatsing.ts";
import type { Werkvorm } from "../plekken/plek.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { makeOverstap } from "./make-overstap.ts";
import { checkWoorden, metPlek, OverstapInFull, REDENEN, werkvormVan, zonderPlek } from "./overstap.ts";
import { Inkomensvraag } from "./overstapinkomen.ts";
import { overstapById } from "./overstap-store.ts";
import { overstapstand, standvelden } from "./overstapstand.ts";

/** Where someone begins: a plek, or one of the three without a plek. */
const Plekinvoer = Type.Object(
  {
    plekId: Type.Optional(orNull(id)),
    werkgeverId: Type.Optional(orNull(id)),
    unitId: Type.Optional(orNull(id)),
    organisatie: Type.Optional(
      orNull(text(160, "Naam van de organisatie, bij vrijwilligerswerk of dagbesteding")),
    ),
    functie: text(160),
    urenPerWeek,
    voltijdUren: Type.Optional(urenPerWeek),
    einddatum: Type.Optional(orNull(date)),
    loonwaarde: Type.Optional(orNull(percentage)),
    loonkostensubsidie: oneOf(SUBSIDIEKEUZES),
    wegTerug: Type.Optional(orNull(text(500, "De weg terug, in eigen woorden"))),
    terug: orNull(WegTerug),
  },
  { additionalProperties: false },
);
type Plekinvoer = Static<typeof Plekinvoer>;

/** Simpel switchen: from any form to any form that the law lets someone into. */
export const switchOver = defineAction({
  name: "overstap.make",
  summary:
    "Overstappen van de ene vorm van meedoen naar de andere: hier stoppen en daar beginnen, in één keer",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "overstap",
  input: request({
    id,
    ...standvelden,
    vanVersie: orNull(versie),
    naar: oneOf(VORMEN),
    reden: oneOf(REDENEN),
    toelichting: Type.Optional(orNull(text(500))),
    akkoordOp: date,
    plek: Type.Optional(orNull(Plekinvoer)),
    inkomen: Type.Optional(orNull(Inkomensvraag)),
  }),
  output: OverstapInFull,
  subject: (context, { id }) => inwonerSubject(context, id),
  async run(context, { id, plek = null, inkomen = null, toelichting = null, ...asked }, subject) {
    const werkvorm = werkvormVan(asked.naar);
    if (werkvorm === null && plek !== null) throw metPlek();
    if (werkvorm !== null && plek === null) throw zonderPlek();
    checkWoorden({ toelichting, wegTerug: plek?.wegTerug, terug: plek?.terug?.waar });
    const waar = plek && werkvorm && (await werkplekVan(context, plek, werkvorm));
    const stand = await overstapstand(
      context,
      id,
      asked,
      (van) => van !== null && van.werkgeverId !== null && van.werkgeverId === waar?.werkgeverId,
    );
    const { naar, dag, vanVersie, reden, akkoordOp } = asked;
    const overstapId = await makeOverstap(
      context,
      stand,
      {
        inwonerId: id,
        naar,
        dag,
        vanVersie,
        reden,
        akkoordOp,
        toelichting,
        inkomen,
        terugVanId: null,
        plek: plek && waar && { waar, afspraken: afsprakenVan(plek) },
      },
      subject,
    );
    return overstapById(context, overstapId);
  },
  betrokkenen: (_, { id }) => [id],
});

async function werkplekVan(context: Context, plek: Plekinvoer, werkvorm: Werkvorm): Promise<Werkplek> {
  const { plekId = null, werkgeverId = null, unitId = null, organisatie = null } = plek;
  if (plekId !== null) {
    const { werkgever, unit } = await openPlek(context, plekId, werkvorm);
    const waar = { werkgeverId: werkgever?.id ?? null, unitId: unit?.id ?? null };
    return { ...waar, organisatie: null, plekId, voorstelId: null };
  }
  const isOne = [werkgeverId, unitId, organisatie].filter((one) => one !== null).length === 1;
  const mayName = werkvorm === "vrijwilligerswerk" || werkvorm === "dagbesteding";
  if (!isOne || (organisatie !== null && !mayName)) throw zonderPlek();
  return { werkgeverId, unitId, organisatie, plekId: null, voorstelId: null };
}

function afsprakenVan({ plekId: _p, werkgeverId: _w, unitId: _u, organisatie: _o, ...plek }: Plekinvoer) {
  const { voltijdUren = 36, einddatum = null, loonwaarde = null, wegTerug = null } = plek;
  return { ...plek, voltijdUren, einddatum, loonwaarde, wegTerug };
}
