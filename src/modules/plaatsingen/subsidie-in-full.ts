import { type Static, Type } from "typebox";
import { addDays, type IsoDate, isoDate } from "#core/dates";
import { aantalOp, type Register } from "#regels/register";
import { registerOf } from "../bedragen/register-of.ts";
import type { Context } from "../context.ts";
import { date, id, oneOf, orNull, percentage, tijdstip, urenPerWeek, versie } from "../fields.ts";
import { contracturenOf } from "./contracturen-store.ts";
import { type Meting, metingenOf } from "./loonwaarde-store.ts";
import { termsOf } from "./plaatsing-store.ts";
import { Berekening, berekeningOn, Bewaard, type KnownPeriode, WIJZIGINGSOORTEN } from "./subsidie.ts";
import { geenSubsidie } from "./subsidie-failures.ts";
import { subsidiegegevens, subsidieRows } from "./subsidie-store.ts";
import { geschiedenisOf } from "./subsidiegeschiedenis-store.ts";
import { versieVan } from "./subsidiewijziging-store.ts";
import { type Grondslag, jaarNa, lksVraagOf, naVasteDeel, periodenOf } from "./subsidievraag.ts";

const Urenregel = Type.Object({ urenPerWeek, voltijdUren: urenPerWeek });

/** The subsidy of a plaatsing with what it rests on and everything that changed. */
export const SubsidieInFull = Type.Object({
  plaatsingId: id,
  inwonerId: id,
  ...Berekening.properties,
  beslotenOp: orNull(date),
  /** Five weeks after the loonwaarde was fixed; null once decided. */
  beslisUiterlijk: orNull(date),
  loonwaarden: Type.Array(
    Type.Object({
      vanaf: date,
      loonwaarde: percentage,
      vastgesteldOp: date,
      herbepalenOp: orNull(date),
    }),
  ),
  /** Of the contract, from their first day. */
  uren: Type.Array(Type.Object({ vanaf: date, ...Urenregel.properties })),
  /** Of the loonwaarde that counts last. */
  herbepalenOp: orNull(date),
  /** Last day of the flat rate; null where none runs or a loonwaarde follows it. */
  vasteDeelTot: orNull(date),
  geschiedenis: Type.Array(
    Type.Object({
      id,
      soort: oneOf(WIJZIGINGSOORTEN),
      vanaf: date,
      reden: orNull(Type.String()),
      doorNaam: Type.String(),
      tijdstip,
      /** What it changed, and what counted on that day before it. */
      loonwaarde: orNull(Type.Object({ was: orNull(percentage), wordt: percentage })),
      uren: orNull(Type.Object({ was: orNull(Urenregel), wordt: Urenregel })),
      /** What held before, and no longer counts. */
      vervallen: Type.Array(Bewaard),
      nieuw: Type.Array(Bewaard),
    }),
  ),
  versie,
});
export type SubsidieInFull = Static<typeof SubsidieInFull>;

/** The plaatsing as its subsidy needs it, with the periods that count. */
export async function subsidieOf(context: Context, plaatsingId: string) {
  const terms = await termsOf(context, plaatsingId);
  const [first, ...later] = (await subsidieRows(context, plaatsingId)).map(kept);
  if (!terms || !first) throw geenSubsidie(plaatsingId);
  const { inwonerId, startdatum, einddatum, loonwaarde, urenPerWeek, voltijdUren } = terms;
  const { geboortedatum } = await subsidiegegevens(context, inwonerId, startdatum);
  const metingen = await metingenOf(context, plaatsingId);
  const lines = await contracturenOf(context, plaatsingId);
  const [uren = { vanaf: startdatum, urenPerWeek, voltijdUren }, ...otherUren] = lines;
  const grondslag: Grondslag = {
    startdatum,
    einddatum,
    loonwaarde,
    geboortedatum,
    metingen,
    uren: [uren, ...otherUren],
  };
  const plaatsing = { id: plaatsingId, inwonerId, gemeente: terms.gemeente };
  return {
    plaatsing,
    terms,
    grondslag,
    metingen,
    /** The hours never changed: they stand with the plaatsing alone. */
    isUrenVanStart: lines.length === 0,
    perioden: [first, ...later] as const,
  };
}
export type LopendeSubsidie = Awaited<ReturnType<typeof subsidieOf>>;

export async function subsidieInFull(context: Context, plaatsingId: string): Promise<SubsidieInFull> {
  const { terms, grondslag, metingen, perioden } = await subsidieOf(context, plaatsingId);
  const register = await registerOf(context);
  const vraag = lksVraagOf(grondslag);
  const last = perioden.at(-1) ?? perioden[0];
  const tot = jaarNa(last.tot > context.today() ? last.tot : context.today());
  const unknown = periodenOf(grondslag, tot, register).filter(({ vanaf }) => vanaf > last.tot);
  const flat = last.soort === "forfaitair" ? naVasteDeel(vraag, register) : null;
  const [first, ...rest] = perioden;
  return {
    plaatsingId,
    inwonerId: terms.inwonerId,
    ...berekeningOn(
      [first, ...rest, ...unknown],
      context.today(),
      terms.einddatum,
      grondslag.uren.map(({ vanaf }) => vanaf),
    ),
    beslotenOp: perioden.find(({ beslotenOp }) => beslotenOp === null) ? null : last.beslotenOp,
    beslisUiterlijk: beslisUiterlijk(perioden, metingen, terms.geregistreerdOp, register),
    loonwaarden: metingen.map(({ loonwaarde, ...meting }) => ({
      ...meting,
      loonwaarde: loonwaarde / 10_000,
    })),
    uren: grondslag.uren.map(({ vanaf, urenPerWeek, voltijdUren }) => ({
      vanaf,
      urenPerWeek: urenPerWeek / 100,
      voltijdUren: voltijdUren / 100,
    })),
    herbepalenOp: metingen.at(-1)?.herbepalenOp ?? null,
    vasteDeelTot: flat && addDays(flat, -1),
    geschiedenis: await geschiedenisOf(context, plaatsingId),
    versie: await versieVan(context, plaatsingId),
  };
}

type Row = Awaited<ReturnType<typeof subsidieRows>>[number];
type Kept = KnownPeriode & Pick<Row, "beslotenOp">;

/** As it was kept: a later change of the rules changes nothing about it. */
const kept = ({ tot, ...row }: Row): Kept => ({
  ...row,
  tot: tot ?? isoDate(`${row.vanaf.slice(0, 4)}-12-31`),
  bronOntbreekt: false,
});

/**
 * The term runs from the day on which the loonwaarde was fixed, and where that was left for later from the entry.
 * @source Participatiewet art. 10d lid 12 (BWBR0015703)
 */
function beslisUiterlijk(
  perioden: readonly Kept[],
  metingen: readonly Meting[],
  geregistreerdOp: IsoDate,
  register: Register,
): IsoDate | null {
  const open = perioden.find(({ beslotenOp }) => beslotenOp === null);
  if (!open) return null;
  const since = metingen.findLast(({ vanaf }) => vanaf <= open.vanaf)?.vastgesteldOp ?? geregistreerdOp;
  return addDays(since, 7 * aantalOp(register, "lks.besluit.weken", since).waarde);
}
