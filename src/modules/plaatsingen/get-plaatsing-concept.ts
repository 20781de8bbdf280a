import { Type } from "typebox";
import type { IsoDate } from "#core/dates";
import { maandloonOp } from "#regels/minimumloon";
import type { Register } from "#regels/register";
import { registerOf } from "../bedragen/register-of.ts";
import { type Context, defineQuery } from "../door.ts";
import { amount, date, id, oneOf, orNull, request } from "../fields.ts";
import { Plek, type PlekInFull } from "../plekken/plek.ts";
import { plekById } from "../plekken/plek-store.ts";
import { may, type Subject } from "../toegang/toegang.ts";
import { plaatsen } from "../verwerkingsactiviteiten.ts";
import { STATUSSEN } from "../voorstellen/voorstel.ts";
import { voorstelById } from "../voorstellen/voorstel-store.ts";
import { voorstelSubject } from "../voorstellen/voorstel-subject.ts";
import { urenSamen } from "./plaatsing-store.ts";
import { RAPPORTGROEPEN, rapportgroep } from "./rapportgroep.ts";
import { ZEKERHEDEN } from "./subsidie.ts";
import { subsidiegegevens } from "./subsidie-store.ts";

const MEESTE_UREN = 60;

const Uren = Type.Object({
  /** What the work asks for; null where it is not known. */
  minstens: orNull(Type.Number()),
  hoogstens: orNull(Type.Number()),
  /** What all running plaatsingen together leave of the 60 hours. */
  ruimte: Type.Number(),
});

const Loon = Type.Object({
  minimumloonInCenten: amount,
  toelichting: Type.String(),
  bron: Type.String(),
  zekerheid: oneOf(ZEKERHEDEN),
  bekendTotEnMet: orNull(date),
});

const Subsidie = Type.Object({
  isMogelijk: Type.Boolean(),
  waaromNiet: orNull(Type.String()),
  isDoelgroepVastgesteld: Type.Boolean({ description: "Een geldige indicatie doelgroep loonkostensubsidie" }),
  isLeeftijdBekend: Type.Boolean(),
});

/** What a plaatsing from this voorstel would start from. Nothing is kept. */
export const getPlaatsingConcept = defineQuery({
  name: "plaatsingconcept.get",
  summary: "Waar een plaatsing uit dit voorstel van uitgaat; er wordt niets bewaard",
  verwerkingsactiviteit: plaatsen,
  dataklasse: "voorstel",
  input: request({ id }),
  output: Type.Object({
    voorstelId: id,
    inwonerId: id,
    inwonernaam: orNull(Type.String()),
    status: oneOf(STATUSSEN),
    plek: orNull(Plek),
    uren: orNull(Uren),
    loon: orNull(Loon),
    rapportgroep: orNull(oneOf(RAPPORTGROEPEN)),
    subsidie: orNull(Subsidie),
    belemmeringen: Type.Array(Type.String({ description: "Waarom starten nu niet kan" })),
  }),
  subject: (context, { id }) => voorstelSubject(context, id),
  async run(context, { id }, subject) {
    const { inwonerId, inwonernaam, status, plekId } = await voorstelById(context, id);
    const seesPlek = may(context.user, "read", "plek", { object: "regio" });
    const plek = seesPlek ? await plekById(context, plekId) : null;
    return {
      voorstelId: id,
      inwonerId,
      inwonernaam,
      status,
      plek,
      uren: plek ? await urenOf(context, plek, inwonerId) : null,
      ...(await personOf(context, inwonerId, subject)),
      belemmeringen: belemmeringen(status, plek),
    };
  },
  betrokkenen: ({ inwonerId }) => [inwonerId],
});

async function urenOf(context: Context, { kenmerken }: PlekInFull, inwonerId: string) {
  const numberOf = (code: string) => {
    const waarde = kenmerken.find(({ onderwerp }) => onderwerp === code)?.waarde;
    return typeof waarde === "number" ? waarde : null;
  };
  return {
    minstens: numberOf("uren_per_week_min"),
    hoogstens: numberOf("uren_per_week_max"),
    ruimte: MEESTE_UREN - (await urenSamen(context, inwonerId)) / 100,
  };
}

/** Only what the role may see: the benefit is one data class, the subsidy another. */
async function personOf(context: Context, inwonerId: string, subject: Subject) {
  const { user, today } = context;
  const seesSubsidie = may(user, "read", "subsidie", subject) && may(user, "read", "situatie", subject);
  if (!seesSubsidie) return { loon: null, rapportgroep: null, subsidie: null };
  const { geboortedatum, uitkering, indicaties, isWsw } = await subsidiegegevens(context, inwonerId, today());
  return {
    loon: loonOp(today(), geboortedatum, await registerOf(context)),
    rapportgroep: rapportgroep(uitkering, indicaties.includes("banenafspraak")),
    subsidie: {
      isMogelijk: !isWsw,
      waaromNiet: isWsw ? "Voor werk in de Wsw bestaat geen loonkostensubsidie." : null,
      isDoelgroepVastgesteld: indicaties.includes("doelgroep LKS"),
      isLeeftijdBekend: geboortedatum !== null,
    },
  };
}

function loonOp(day: IsoDate, geboortedatum: IsoDate | null, register: Register) {
  try {
    const { bedrag, toelichting, bron, zekerheid, tot } = maandloonOp(day, geboortedatum, register);
    return { minimumloonInCenten: bedrag, toelichting, bron, zekerheid, bekendTotEnMet: tot };
  } catch (error) {
    if (error instanceof RangeError) return null; // no published amount for this day or age
    throw error;
  }
}

function belemmeringen(status: string, plek: PlekInFull | null): string[] {
  const found: string[] = [];
  if (status === "voorgesteld") found.push("De inwoner heeft nog geen ja gezegd.");
  else if (status !== "akkoord") found.push(`Dit voorstel is ${status}.`);
  if (plek?.status === "gesloten") found.push("De plek is gesloten.");
  if (plek?.vrij === 0) found.push("Er is vandaag geen plaats vrij op deze plek.");
  return found;
}
