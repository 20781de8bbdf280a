import { Type } from "typebox";
import type { IsoDate } from "#core/dates";
import { hours } from "#core/hours";
import { percent } from "#core/money";
import type { LksPeriode } from "#regels/loonkostensubsidie";
import { registerOf } from "../bedragen/register-of.ts";
import { type Context, defineAction } from "../door.ts";
import { date, id, oneOf, orNull, percentage, request, text, urenPerWeek } from "../fields.ts";
import { WERKVORMEN } from "../plekken/plek.ts";
import { plekById } from "../plekken/plek-store.ts";
import type { Subject } from "../toegang/toegang.ts";
import { plaatsen } from "../verwerkingsactiviteiten.ts";
import { voorstelById } from "../voorstellen/voorstel-store.ts";
import { voorstelSubject } from "../voorstellen/voorstel-subject.ts";
import { insertMeting, type Meting } from "./loonwaarde-store.ts";
import {
  eindVoorStart,
  PlaatsingInFull,
  plekGesloten,
  SUBSIDIEKEUZES,
  werkvormNietGeboden,
} from "./plaatsing.ts";
import { insertPlaatsing, plaatsingById } from "./plaatsing-store.ts";
import { rapportgroep } from "./rapportgroep.ts";
import { Berekening, berekeningOn, type Subsidievraag, subsidieperioden } from "./subsidie.ts";
import { checkMeting } from "./subsidie-failures.ts";
import { insertSubsidie, subsidiegegevens } from "./subsidie-store.ts";
import { jaarNa } from "./subsidievraag.ts";
import { closeVoorstel, viaOf } from "./voorstel-plaatsing.ts";

/** Starts the work that an inwoner said yes to, with the subsidy that goes with it: all of it, or nothing. */
export const startPlaatsing = defineAction({
  name: "plaatsing.start",
  summary: "Een plaatsing starten, met de loonkostensubsidie die erbij hoort",
  verwerkingsactiviteit: plaatsen,
  dataklasse: "plaatsing",
  input: request({
    id,
    werkvorm: oneOf(WERKVORMEN),
    functie: text(160),
    urenPerWeek,
    voltijdUren: Type.Optional(urenPerWeek),
    startdatum: date,
    einddatum: Type.Optional(orNull(date)),
    loonwaarde: Type.Optional(orNull(percentage)),
    loonwaardeVastgesteldOp: Type.Optional(orNull(date)),
    herbepalenOp: Type.Optional(orNull(date)),
    loonkostensubsidie: oneOf(SUBSIDIEKEUZES),
    wegTerug: text(500, "Wat is afgesproken als het niet lukt"),
  }),
  output: Type.Object({ ...PlaatsingInFull.properties, subsidie: orNull(Berekening) }),
  subject: (context, { id }) => voorstelSubject(context, id),

  async run(context, { id, loonkostensubsidie, ...terms }, subject) {
    const { voltijdUren = 36, einddatum = null, loonwaarde = null, urenPerWeek, startdatum } = terms;
    if (einddatum !== null && einddatum < startdatum) throw eindVoorStart();
    const { inwonerId, plekId } = await voorstelById(context, id);
    const person = await subsidiegegevens(context, inwonerId, startdatum);
    const found = await openPlek(context, plekId, terms.werkvorm);
    const vraag: Subsidievraag = {
      startdatum,
      einddatum,
      loonwaarde,
      forfaitair: loonkostensubsidie === "forfaitair",
      urenPerWeek,
      voltijdUren,
      geboortedatum: person.geboortedatum,
    };
    const subsidie =
      loonkostensubsidie === "geen"
        ? null
        : subsidieperioden(
            vraag,
            { isWsw: person.isWsw, tot: jaarNa(startdatum > context.today() ? startdatum : context.today()) },
            await registerOf(context),
          );
    const meting = metingAtStart(context, terms);
    await closeVoorstel(context, id);

    const plaatsing = { id: context.newId(), inwonerId, gemeente: gemeenteOf(subject) };
    await insertPlaatsing(context, {
      ...plaatsing,
      regioId: context.user.regioId,
      werkgeverId: found.werkgever?.id ?? null,
      unitId: found.unit?.id ?? null,
      plekId,
      voorstelId: id,
      functie: terms.functie,
      werkvorm: terms.werkvorm,
      urenPerWeek: hours(urenPerWeek),
      voltijdUren: hours(voltijdUren),
      startdatum,
      einddatum,
      rapportgroep: rapportgroep(person.uitkering, person.indicaties.includes("banenafspraak")),
      via: await viaOf(context),
      loonwaarde: loonwaarde === null ? null : percent(loonwaarde),
      wegTerug: terms.wegTerug,
      geregistreerdOp: context.today(),
      doorGebruikerId: context.user.id,
    });
    if (subsidie) await insertSubsidie(context, plaatsing, withoutLaterYears(context, subsidie.perioden));
    if (subsidie && meting) await insertMeting(context, plaatsing, meting, null);
    return {
      ...(await plaatsingById(context, plaatsing.id, subject)),
      subsidie: subsidie ? berekeningOn(subsidie.perioden, startdatum, einddatum) : null,
    };
  },
  betrokkenen: ({ inwonerId }) => [inwonerId],
});

async function openPlek(context: Context, plekId: string, werkvorm: (typeof WERKVORMEN)[number]) {
  const plek = await plekById(context, plekId);
  if (plek.status === "gesloten") throw plekGesloten();
  if (!plek.werkvormen.includes(werkvorm)) throw werkvormNietGeboden(plek.werkvormen);
  return plek;
}

/** Measured on the day that somebody filled in; without one it is known since today. */
function metingAtStart(
  context: Context,
  terms: {
    startdatum: IsoDate;
    loonwaarde?: number | null;
    loonwaardeVastgesteldOp?: IsoDate | null;
    herbepalenOp?: IsoDate | null;
  },
): Meting | null {
  const { startdatum, loonwaarde = null, loonwaardeVastgesteldOp, herbepalenOp = null } = terms;
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

const gemeenteOf = ({ gemeente }: Subject): string => gemeente!; // a voorstel always belongs to an inwoner
