import { Type } from "typebox";
import { addDays, isoDate } from "#core/dates";
import { type LksPeriode, loonkostensubsidieSchedule } from "#regels/loonkostensubsidie";
import { type Context, defineQuery } from "../door.ts";
import { date, id, orNull, request } from "../fields.ts";
import { plaatsen } from "../verwerkingsactiviteiten.ts";
import { termsOf } from "./plaatsing-store.ts";
import { plaatsingSubject } from "./plaatsing-subject.ts";
import { Berekening, berekeningOn, geenSubsidie, type KnownPeriode } from "./subsidie.ts";
import { subsidiegegevens, subsidieRows } from "./subsidie-store.ts";

/** Five weeks, from the day on which the loonwaarde is fixed. @source Participatiewet art. 10d lid 12 (BWBR0015703) */
const BESLISTERMIJN_IN_DAGEN = 35;

/** The loonkostensubsidie of a plaatsing: how it was calculated, and what changes when. */
export const getSubsidie = defineQuery({
  name: "subsidie.get",
  summary: "De loonkostensubsidie van een plaatsing, stap voor stap en met bronnen",
  verwerkingsactiviteit: plaatsen,
  dataklasse: "subsidie",
  input: request({ id }),
  output: Type.Object({
    plaatsingId: id,
    inwonerId: id,
    ...Berekening.properties,
    beslotenOp: orNull(date),
    /** Five weeks after the first day; null once decided. */
    beslisUiterlijk: orNull(date),
  }),
  subject: (context, { id }) => plaatsingSubject(context, id),
  async run(context, { id }) {
    const terms = await termsOf(context, id);
    const [first, ...later] = (await subsidieRows(context, id)).map(kept);
    if (!terms || !first) throw geenSubsidie(id);
    const unknown = await laterPerioden(context, terms, later.at(-1) ?? first);
    return {
      plaatsingId: id,
      inwonerId: terms.inwonerId,
      ...berekeningOn([first, ...later, ...unknown], context.today(), terms.einddatum),
      beslotenOp: first.beslotenOp,
      beslisUiterlijk: first.beslotenOp === null ? addDays(terms.startdatum, BESLISTERMIJN_IN_DAGEN) : null,
    };
  },
  betrokkenen: ({ inwonerId }) => [inwonerId],
});

type Row = Awaited<ReturnType<typeof subsidieRows>>[number];
type Terms = NonNullable<Awaited<ReturnType<typeof termsOf>>>;

/** As it was kept: a later change of the rules changes nothing about it. */
const kept = ({ tot, ...row }: Row): KnownPeriode & Pick<Row, "beslotenOp"> => ({
  ...row,
  tot: tot ?? isoDate(`${row.vanaf.slice(0, 4)}-12-31`),
  bronOntbreekt: false,
});

/** What comes after the amounts that were kept, by the rules of now. */
async function laterPerioden(context: Context, terms: Terms, last: KnownPeriode): Promise<LksPeriode[]> {
  const { inwonerId, startdatum, einddatum, loonwaarde, urenPerWeek, voltijdUren } = terms;
  const { geboortedatum } = await subsidiegegevens(context, inwonerId, startdatum);
  const vraag = {
    startdatum,
    loonwaarde: last.soort === "forfaitair" || loonwaarde === null ? ("forfaitair" as const) : loonwaarde,
    urenPerWeek,
    voltijdUren,
    geboortedatum,
  };
  return loonkostensubsidieSchedule(vraag, einddatum).filter(({ vanaf }) => vanaf > last.tot);
}
