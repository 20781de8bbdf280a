import type { IsoDate } from "#core/dates";
import { hours } from "#core/hours";
import { percent } from "#core/money";
import type { LksPeriode } from "#regels/loonkostensubsidie";
import { registerOf } from "../bedragen/register-of.ts";
import type { Context } from "../context.ts";
import type { Werkvorm } from "../plekken/plek.ts";
import { insertMeting, type Meting } from "./loonwaarde-store.ts";
import { checkLoon, eindVoorStart, type Subsidiekeuze, type WegTerug } from "./plaatsing.ts";
import { insertPlaatsing, terugToRow } from "./plaatsing-store.ts";
import { rapportgroep } from "./rapportgroep.ts";
import { type Berekening, berekeningOn, type Subsidievraag, subsidieperioden } from "./subsidie.ts";
import { checkMeting } from "./subsidie-failures.ts";
import { insertSubsidie, subsidiegegevens } from "./subsidie-store.ts";
import { jaarNa } from "./subsidievraag.ts";
import { viaOf } from "./voorstel-plaatsing.ts";

/** Where someone will work: with a werkgever, in a unit, or with another organisation. */
export type Werkplek = {
  readonly werkgeverId: string | null;
  readonly unitId: string | null;
  readonly organisatie: string | null;
  readonly plekId: string | null;
  readonly voorstelId: string | null;
};

export type Plaatsingafspraken = {
  readonly werkvorm: Werkvorm;
  readonly functie: string;
  readonly urenPerWeek: number;
  readonly voltijdUren: number;
  readonly startdatum: IsoDate;
  readonly einddatum: IsoDate | null;
  readonly loonwaarde: number | null;
  readonly loonwaardeVastgesteldOp?: IsoDate | null;
  readonly herbepalenOp?: IsoDate | null;
  readonly loonkostensubsidie: Subsidiekeuze;
  readonly wegTerug: string | null;
  readonly terug: WegTerug | null;
};

type Begonnen = { readonly id: string; readonly subsidie: Berekening | null };

/** Adds a plaatsing with the subsidy that goes with it. The caller saw to it that the inwoner said yes. */
export async function beginPlaatsing(
  context: Context,
  wie: { readonly inwonerId: string; readonly gemeente: string },
  waar: Werkplek,
  afspraken: Plaatsingafspraken,
): Promise<Begonnen> {
  const { urenPerWeek, voltijdUren, startdatum, einddatum, loonwaarde, loonkostensubsidie } = afspraken;
  if (einddatum !== null && einddatum < startdatum) throw eindVoorStart();
  checkLoon(afspraken.werkvorm, afspraken);
  const person = await subsidiegegevens(context, wie.inwonerId, startdatum);
  const subsidie = await subsidieVan(context, person, afspraken);
  const meting = metingAtStart(context, afspraken);
  const plaatsing = { id: context.newId(), ...wie };
  await insertPlaatsing(context, {
    ...plaatsing,
    ...waar,
    ...terugToRow(afspraken.terug),
    regioId: context.user.regioId,
    functie: afspraken.functie,
    werkvorm: afspraken.werkvorm,
    urenPerWeek: hours(urenPerWeek),
    voltijdUren: hours(voltijdUren),
    startdatum,
    einddatum,
    rapportgroep: rapportgroep(person.uitkering, person.indicaties.includes("banenafspraak")),
    via: await viaOf(context),
    loonwaarde: loonwaarde === null ? null : percent(loonwaarde),
    wegTerug: afspraken.wegTerug,
    geregistreerdOp: context.today(),
    doorGebruikerId: context.user.id,
  });
  if (subsidie) await insertSubsidie(context, plaatsing, withoutLaterYears(context, subsidie.perioden));
  if (subsidie && meting) await insertMeting(context, plaatsing, meting, null);
  return {
    id: plaatsing.id,
    subsidie:
      subsidie && loonkostensubsidie !== "geen"
        ? berekeningOn(subsidie.perioden, startdatum, einddatum)
        : null,
  };
}

async function subsidieVan(
  context: Context,
  person: Awaited<ReturnType<typeof subsidiegegevens>>,
  { startdatum, einddatum, loonwaarde, urenPerWeek, voltijdUren, loonkostensubsidie }: Plaatsingafspraken,
) {
  if (loonkostensubsidie === "geen") return null;
  const vraag: Subsidievraag = {
    startdatum,
    einddatum,
    loonwaarde,
    forfaitair: loonkostensubsidie === "forfaitair",
    urenPerWeek,
    voltijdUren,
    geboortedatum: person.geboortedatum,
  };
  const today = context.today();
  const tot = jaarNa(startdatum > today ? startdatum : today);
  return subsidieperioden(vraag, { isWsw: person.isWsw, tot }, await registerOf(context));
}

/** Measured on the day that somebody filled in; without one it is known since today. */
function metingAtStart(context: Context, afspraken: Plaatsingafspraken): Meting | null {
  const { startdatum, loonwaarde, loonwaardeVastgesteldOp, herbepalenOp = null } = afspraken;
  if (loonwaarde === null) return null;
  const vastgesteldOp = loonwaardeVastgesteldOp ?? context.today();
  checkMeting(context, { vastgesteldOp, herbepalenOp });
  return { vanaf: startdatum, loonwaarde: percent(loonwaarde), vastgesteldOp, herbepalenOp };
}

/** A year to come gets its amounts on 1 January, once somebody approved them. */
function withoutLaterYears({ today }: Context, perioden: readonly [LksPeriode, ...LksPeriode[]]) {
  const year = today().slice(0, 4);
  return perioden.filter(({ vanaf }, at) => at === 0 || vanaf.slice(0, 4) <= year);
}
