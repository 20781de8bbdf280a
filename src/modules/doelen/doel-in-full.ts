import { type Static, Type } from "typebox";
import { scopesOf } from "../toegang/toegang.ts";
import type { Context } from "../context.ts";
import { date, id, oneOf, orNull } from "../fields.ts";
import { gemeentenOf } from "../sturing/rapport-store.ts";
import { kwartalenVan } from "../sturing/werkbehoud-store.ts";
import { laatsteKwartaaldag } from "../sturing/werkbehoud.ts";
import { addMonths, addDays, isoDate } from "#core/dates";
import { delenVan, doelById, standenVan, wijzigingenVan } from "./doel-store.ts";
import { schommeling } from "./doelenjaar.ts";
import { type Doelrij, Doelstelling, Maand, Schommeling } from "./doelstelling.ts";
import { afgerond, type Maandtelling, type Toon, toonVoor } from "./getoond.ts";
import { isPlaatsing, metStand, teltMee } from "./stand.ts";
import { type Plaatsingscel, plaatsingscellen } from "./tellingen.ts";
import { TELREGELS } from "./telregels.ts";

const JAREN = 3;

const Standregel = Type.Object({
  id,
  doelId: id,
  wijze: oneOf(["geregistreerd", "vastgesteld"]),
  peildatum: date,
  waarde: orNull(Type.Integer()),
  bron: Type.String(),
  toelichting: orNull(Type.String()),
  doorNaam: Type.String(),
});

export const DoelInFull = Type.Object({
  doel: Doelstelling,
  telt: Type.Object({
    naam: Type.String(),
    definitie: Type.String(),
    gemeenten: Type.Array(Type.String(), { description: "Namen; leeg: overal" }),
  }),
  delen: Type.Array(Type.Object({ doel: Doelstelling, standen: Type.Array(Standregel) })),
  standen: Type.Array(Standregel),
  wijzigingen: Type.Array(
    Type.Object({
      id,
      datum: date,
      streefVan: orNull(Type.Integer()),
      streefTot: orNull(Type.Integer()),
      eigenaar: Type.String(),
      reden: Type.String(),
      doorNaam: Type.String(),
    }),
    { description: "Hoe het doel eerder was, en waarom het wijzigde" },
  ),
  maanden: Type.Array(Maand),
  schommeling: orNull(Schommeling),
});
export type DoelInFull = Static<typeof DoelInFull>;

/** One target with everything that is known of it. */
export async function doelInFull(context: Context, id: string): Promise<DoelInFull> {
  const row = await doelById(context, id);
  const parts = await delenVan(context, id);
  const [doel, ...delen] = await metStand(context, [row, ...parts]);
  const standen = await standenVan(
    context,
    [row, ...parts].map((een) => een.id),
  );
  const toon = await toonVoor(context, [row, ...parts].filter(isPlaatsing));
  const own = (doel: Doelrij) =>
    standen.filter((een) => een.doelId === doel.id).map((een) => ({ ...een, waarde: getoond(een, doel) }));
  // two stands of a few days apart would tell who came in between
  const getoond = ({ waarde }: { readonly waarde: number }, doel: Doelrij) => {
    if (!isPlaatsing(doel) || toon.zietAlles(doel)) return waarde;
    return toon(waarde, doel) === null ? null : afgerond(waarde);
  };
  return {
    doel: doel!, // one for each that was asked
    telt: { ...TELREGELS[row.telregel], gemeenten: await namenVan(context, row.gemeenten) },
    delen: delen.map((deel) => ({ doel: deel, standen: own(deel) })),
    standen: own(row),
    wijzigingen: await wijzigingenVan(context, id),
    maanden: await maandenVan(context, row, toon),
    schommeling: row.telregel === "werkverlies" ? await werkverlies(context) : null,
  };
}

const namenVan = async (context: Context, codes: readonly string[]): Promise<string[]> =>
  (await gemeentenOf(context)).filter(({ code }) => codes.includes(code)).map(({ naam }) => naam);

async function maandenVan(context: Context, doel: Doelrij, toon: Toon): Promise<Maand[]> {
  if (doel.telregel !== "plaatsingen wsp") return [];
  const cellen = await plaatsingscellen(context, doel.startdatum, doel.einddatum);
  const found: Maandtelling[] = [];
  for (
    let maand = doel.startdatum;
    maand <= doel.einddatum && maand <= context.today();
    maand = addMonths(maand, 1)
  ) {
    const all = cellen.filter((cel) => cel.maand === maand);
    found.push({ maand, aantal: som(all.filter((cel) => teltMee(cel, doel))), alle: som(all) });
  }
  const perJaar = [...Map.groupBy(found, ({ maand }) => maand.slice(0, 4)).values()];
  const shown = perJaar.flatMap((rows) => toon.maanden(rows, doel, toon(0, doel) !== null));
  return found.map(({ maand }, at) => ({ maand: isoDate(maand), aantal: shown[at] ?? null }));
}

const som = (cellen: readonly Plaatsingscel[]) => cellen.reduce((sum, { aantal }) => sum + aantal, 0);

/** Work that people with a banenafspraak lost, by quarter; for who may see these counts. */
async function werkverlies(context: Context): Promise<Schommeling | null> {
  if (scopesOf(context.user, "read", "rapport").length === 0) return null;
  const tot = laatsteKwartaaldag(context.today());
  const quarters = await kwartalenVan(context, addMonths(addDays(tot, 1), JAREN * -12), tot);
  const lost = quarters.filter(({ groep, verloren }) => groep === "banenafspraak" && verloren !== null);
  return schommeling(
    lost.map(({ verloren }) => verloren ?? 0),
    lost.map(({ kwartaal }) => kwartaal),
  );
}
