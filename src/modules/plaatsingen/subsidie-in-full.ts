import { type Static, Type } from "typebox";
import { addDays, type IsoDate, isoDate } from "#core/dates";
import { loonkostensubsidieSchedule } from "#regels/loonkostensubsidie";
import { aantalOp, type Register } from "#regels/register";
import { registerOf } from "../bedragen/register-of.ts";
import type { Context } from "../context.ts";
import { amount, date, id, oneOf, orNull, percentage, tijdstip, versie } from "../fields.ts";
import { type Meting, metingenOf } from "./loonwaarde-store.ts";
import { termsOf } from "./plaatsing-store.ts";
import { Berekening, berekeningOn, type KnownPeriode, WIJZIGINGSOORTEN } from "./subsidie.ts";
import { geenSubsidie } from "./subsidie-failures.ts";
import { subsidiegegevens, subsidieRows } from "./subsidie-store.ts";
import { geschiedenisOf, versieVan } from "./subsidiewijziging-store.ts";
import { type Grondslag, lksVraagOf, naVasteDeel } from "./subsidievraag.ts";

const Bewaard = Type.Object({ vanaf: date, tot: orNull(date), bedragInCenten: amount });

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
  const { inwonerId, startdatum } = terms;
  const { geboortedatum } = await subsidiegegevens(context, inwonerId, startdatum);
  const metingen = await metingenOf(context, plaatsingId);
  const grondslag: Grondslag = { ...terms, geboortedatum, metingen };
  const plaatsing = { id: plaatsingId, inwonerId, gemeente: terms.gemeente };
  return { plaatsing, terms, grondslag, metingen, perioden: [first, ...later] as const };
}

export async function subsidieInFull(context: Context, plaatsingId: string): Promise<SubsidieInFull> {
  const { terms, grondslag, metingen, perioden } = await subsidieOf(context, plaatsingId);
  const register = await registerOf(context);
  const vraag = lksVraagOf(grondslag);
  const last = perioden.at(-1) ?? perioden[0];
  const unknown = loonkostensubsidieSchedule(vraag, terms.einddatum, register).filter(
    ({ vanaf }) => vanaf > last.tot,
  );
  const flat = last.soort === "forfaitair" ? naVasteDeel(vraag, register) : null;
  const [first, ...rest] = perioden;
  return {
    plaatsingId,
    inwonerId: terms.inwonerId,
    ...berekeningOn([first, ...rest, ...unknown], context.today(), terms.einddatum),
    beslotenOp: perioden.find(({ beslotenOp }) => beslotenOp === null) ? null : last.beslotenOp,
    beslisUiterlijk: beslisUiterlijk(perioden, metingen, terms.geregistreerdOp, register),
    loonwaarden: metingen.map(({ loonwaarde, ...meting }) => ({
      ...meting,
      loonwaarde: loonwaarde / 10_000,
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
