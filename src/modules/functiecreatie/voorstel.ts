import { type Static, Type } from "typebox";
import type { Opdracht } from "#matching/functiecreatie/opdracht";
import type { Context } from "../context.ts";
import { oneOf } from "../fields.ts";
import { Kenmerk, kenmerkenFromRow } from "../plekken/kenmerken.ts";
import { antwoordVan } from "./antwoord.ts";
import { reken } from "./reken.ts";
import { taakborden } from "./taakbord-store.ts";
import { opdrachtVan, type Vraag } from "./vraag.ts";

const uren = Type.Number({ description: "Uren per week" });
const bedrag = Type.Number({ description: "Euro per week" });
const woorden = Type.Array(Type.String());

const Deel = Type.Object({
  taak: Type.String({ description: "Werkgever en taak, met een schuine streep ertussen" }),
  naam: Type.String(),
  functie: Type.String(),
  afdeling: Type.String(),
  werkgever: Type.String(),
  uren,
  vrijInEuros: bedrag,
  past: woorden,
  onbekend: woorden,
});

export const Baan = Type.Object({
  kandidaat: Type.String({ description: "De doelgroep" }),
  naam: Type.String(),
  nummer: Type.Integer(),
  uren,
  urenMin: uren,
  urenMax: uren,
  werkgevers: woorden,
  afdelingen: woorden,
  vrijInEuros: bedrag,
  loonInEuros: bedrag,
  verschilInEuros: bedrag,
  delen: Type.Array(Deel),
  kenmerken: Type.Array(Kenmerk, { description: "Wat de taken samen vragen, zoals een plek het vraagt" }),
  zinnen: woorden,
});
export type Baan = Static<typeof Baan>;

/** The jobs, what they set free, and how sure it is that there is nothing better. */
export const Voorstel = Type.Object({
  banen: Type.Array(Baan),
  functies: Type.Array(
    Type.Object({
      functie: Type.String(),
      naam: Type.String(),
      afdeling: Type.String(),
      uren,
      vrij: uren,
      blijft: uren,
      vrijInEuros: bedrag,
    }),
  ),
  zonderBaan: Type.Array(
    Type.Object({
      kandidaat: Type.String(),
      naam: Type.String(),
      aantal: Type.Integer(),
      reden: Type.String(),
    }),
  ),
  vrijeUren: uren,
  vrijInEuros: bedrag,
  loonInEuros: bedrag,
  waarde: bedrag,
  bovengrens: bedrag,
  gat: Type.Number({ description: "Hoeveel het beste er hoogstens boven ligt, als deel" }),
  bewijs: oneOf(["optimaal", "binnen het gat"]),
  isTijdOp: Type.Boolean(),
});
export type Voorstel = Static<typeof Voorstel>;

/** How long someone waits at most, beside starting up. */
const SECONDEN = 8;

/** The best jobs from the tasks that these employers have now. */
export const maakVoorstel = async (context: Context, vraag: Vraag): Promise<Voorstel> =>
  voorstelVan(opdrachtVan(await taakborden(context, vraag.werkgeverIds), vraag));

export async function voorstelVan(opdracht: Opdracht): Promise<Voorstel> {
  const {
    stappen: _,
    keren: __,
    methode: ___,
    banen,
    ...antwoord
  } = antwoordVan(opdracht, await reken({ opdracht, seconden: SECONDEN }));
  return {
    ...antwoord,
    banen: banen.map(({ eisen, ...baan }) => ({ ...baan, kenmerken: kenmerkenFromRow(eisen) })),
  };
}
