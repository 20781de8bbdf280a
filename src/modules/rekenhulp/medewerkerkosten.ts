import { type Static, Type } from "typebox";
import { addMonths, type IsoDate } from "#core/dates";
import { Failure } from "#core/failure";
import { hours } from "#core/hours";
import { type Cents, cents, percent, type Rate, times } from "#core/money";
import { detacheringstarief } from "#regels/detacheringstarief";
import { LKV_SOORTEN } from "#regels/loonkostenvoordeel";
import { maandloonBijUren, perMaandVan } from "#regels/minimumloon-uur";
import { GeenWaarde } from "#regels/parameter";
import type { Register } from "#regels/register";
import { bronnenVan } from "#regels/stap";
import type { Marge as Bedragen } from "#regels/marge";
import { type Kostenvraag, type Tussen, watKostHet } from "#regels/wat-kost-het";
import { geenWaarde } from "../bedragen/bedrag.ts";
import { date, oneOf, orNull, percentage, request, urenPerWeek } from "../fields.ts";
import { Stap } from "../plaatsingen/subsidie.ts";
import { Marge } from "./wat-verandert-uitkomst.ts";

export const LABEL = "indicatief, geen beschikking";

/** No job pays more, and a slip of the finger is found. */
const bedrag = (maximum: number) =>
  Type.Unsafe<Cents>(Type.Integer({ minimum: 0, maximum, description: "Eurocenten" }));

/** What a werkgever and an accountmanager fill in together, about a job and nobody in particular. Nothing is kept. */
export const Kosteninvoer = request({
  dag: date,
  urenPerWeek,
  voltijdUren: Type.Optional(urenPerWeek),
  leeftijd: Type.Optional(orNull(Type.Integer({ minimum: 15, maximum: 70 }))),
  uurloonInCenten: orNull(bedrag(10_000_00)),
  loonwaarde: orNull(Type.Number({ minimum: 0, maximum: 100, description: "null: nog niet gemeten" })),
  verwachteLoonwaarde: Type.Optional(orNull(Type.Object({ van: percentage, tot: percentage }))),
  heeftLks: Type.Boolean(),
  lkv: orNull(oneOf(LKV_SOORTEN)),
  werkgeverslasten: Type.Optional(orNull(percentage)),
  jobcoach: orNull(
    Type.Object(
      { soort: oneOf(["intern", "extern"]), perMaandInCenten: orNull(bedrag(1_000_000_00)) },
      { additionalProperties: false },
    ),
  ),
  detacheringOpslagInCenten: Type.Optional(orNull(bedrag(1_000_000_00))),
});
export type Kosteninvoer = Static<typeof Kosteninvoer>;

const Regel = Type.Object({
  naam: Type.String(),
  toelichting: Type.String(),
  som: Type.String(),
  soort: oneOf(["kosten", "vergoeding"]),
  bedragInCenten: orNull(Type.Integer({ description: "Per maand; null: bron ontbreekt" })),
  perProductiefUur: orNull(Marge),
  bron: Type.String(),
  zekerheid: oneOf(["letterlijk", "afgeleid", "te controleren"]),
  stappen: Type.Array(Stap),
});

export const Kostenuitkomst = Type.Object({
  label: Type.String(),
  dag: date,
  regels: Type.Array(Regel),
  nettoPerMaandInCenten: Type.Integer(),
  lkvPerJaarInCenten: orNull(Type.Integer()),
  productieveUren: orNull(
    Type.Object({ van: Type.Number(), tot: Type.Number() }, { description: "Per maand, in honderdsten" }),
  ),
  perProductiefUur: orNull(Marge),
  gewoonPerUurInCenten: Type.Integer({ description: "Zelfde loon, gewone inzet, zonder vergoeding" }),
  gewoonPerMaandInCenten: Type.Integer(),
  bronOntbreekt: Type.Array(Type.String()),
  detachering: orNull(Type.Object({ perUurInCenten: Type.Integer(), stappen: Type.Array(Stap) })),
  bronnen: Type.Array(Type.String()),
});
export type Kostenuitkomst = Static<typeof Kostenuitkomst>;

/** @throws Failure for a wage below the minimum, and on a day without known amounts */
export function medewerkerkosten(invoer: Kosteninvoer, register: Register): Kostenuitkomst {
  try {
    return answer(vraagVan(invoer), invoer, register);
  } catch (error) {
    if (error instanceof GeenWaarde) throw geenWaarde(error, ["dag"]);
    throw error;
  }
}

function answer(vraag: Kostenvraag, invoer: Kosteninvoer, register: Register): Kostenuitkomst {
  checkLoon(vraag, register);
  const kosten = watKostHet(vraag, register);
  const detachering = detacheringVan(vraag, invoer, register);
  const uren = kosten.productieveUren;
  const stappen = kosten.regels.flatMap((regel) => [regel, ...regel.stappen]);
  const loonkosten = kosten.regels.filter(({ naam }) => LOONKOSTEN.has(naam));
  return {
    label: LABEL,
    dag: vraag.dag,
    regels: kosten.regels.map((regel) => ({
      ...regel,
      stappen: [...regel.stappen],
      perProductiefUur: regel.bedragInCenten === null ? null : perUur(regel.bedragInCenten, uren),
    })),
    nettoPerMaandInCenten: kosten.nettoPerMaandInCenten,
    lkvPerJaarInCenten: jaarbedrag(kosten.regels),
    productieveUren: uren && { ...uren },
    perProductiefUur: kosten.perProductiefUurInCenten,
    gewoonPerUurInCenten: kosten.gewoonPerUurInCenten,
    gewoonPerMaandInCenten: loonkosten.reduce((sum, { bedragInCenten }) => sum + (bedragInCenten ?? 0), 0),
    bronOntbreekt: [...kosten.bronOntbreekt],
    detachering,
    bronnen: bronnenVan([...stappen, ...(detachering?.stappen ?? [])]),
  };
}

const LOONKOSTEN: ReadonlySet<string> = new Set(["Loon", "Vakantiebijslag", "Werkgeverslasten"]);

function vraagVan(invoer: Kosteninvoer): Kostenvraag {
  const { dag, leeftijd = null, uurloonInCenten, loonwaarde, verwachteLoonwaarde = null } = invoer;
  if (verwachteLoonwaarde && verwachteLoonwaarde.van > verwachteLoonwaarde.tot) throw omgekeerd();
  return {
    dag,
    urenPerWeek: hours(invoer.urenPerWeek),
    voltijdUren: hours(invoer.voltijdUren ?? GEWONE_WEEK),
    geboortedatum: leeftijd === null ? null : geborenOp(dag, leeftijd),
    loon: uurloonInCenten === null ? null : { per: "uur", bedragInCenten: uurloonInCenten },
    loonwaarde: loonwaarde === null ? "forfaitair" : percent(loonwaarde),
    verwachteLoonwaarde: verwachteLoonwaarde && between(verwachteLoonwaarde),
    heeftLks: invoer.heeftLks,
    lkv: invoer.lkv,
    werkgeverslasten: invoer.werkgeverslasten == null ? null : percent(invoer.werkgeverslasten),
    jobcoach: invoer.jobcoach,
  };
}

const GEWONE_WEEK = 36;

/** A tariff needs an output: measured, or the highest that is expected. */
function detacheringVan(
  vraag: Kostenvraag,
  { detacheringOpslagInCenten = null }: Kosteninvoer,
  register: Register,
): Kostenuitkomst["detachering"] {
  const loonwaarde =
    vraag.loonwaarde === "forfaitair" ? (vraag.verwachteLoonwaarde?.tot ?? null) : vraag.loonwaarde;
  if (detacheringOpslagInCenten === null || loonwaarde === null) return null;
  const { perUurInCenten, stappen } = detacheringstarief(
    { ...vraag, loonwaarde, opslagPerUurInCenten: detacheringOpslagInCenten },
    register,
  );
  return { perUurInCenten, stappen: [...stappen] };
}

function checkLoon({ loon, urenPerWeek, ...vraag }: Kostenvraag, register: Register): void {
  if (loon === null) return;
  const perMaand = times(loon.bedragInCenten, ...perMaandVan(urenPerWeek));
  if (perMaand < maandloonBijUren({ ...vraag, urenPerWeek }, register).bedrag) throw onderMinimum();
}

/** What a line costs for each hour of output; the more output, the less. */
function perUur(bedrag: number, uren: Tussen<number> | null): Bedragen | null {
  if (uren === null || uren.van === 0) return null;
  const of = (honderdsten: number) => cents(Math.round((bedrag * 100) / honderdsten));
  return { van: of(uren.tot), tot: of(uren.van) };
}

/** The benefit is paid once a year; its steps end with that amount. */
function jaarbedrag(
  regels: readonly { readonly naam: string; readonly stappen: readonly { bedrag: string }[] }[],
) {
  const laatste = regels.find(({ naam }) => naam === "Loonkostenvoordeel")?.stappen.at(-1);
  return laatste ? Math.round(Number(laatste.bedrag) * 100) : null;
}

const between = ({ van, tot }: { van: number; tot: number }): Tussen<Rate> => ({
  van: percent(van),
  tot: percent(tot),
});

/** Somebody who has this age on the day. */
const geborenOp = (dag: IsoDate, leeftijd: number): IsoDate => addMonths(dag, -12 * leeftijd);

const onderMinimum = () =>
  new Failure("invalid", "medewerkerkosten.onder-minimumloon", "Dit is minder dan het minimumloon.", {
    velden: ["uurloonInCenten"],
  });
const omgekeerd = () =>
  new Failure("invalid", "medewerkerkosten.omgekeerd", "Het eerste getal is het laagste.", {
    velden: ["verwachtVan"],
  });
