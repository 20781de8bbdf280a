import { type IsoDate, isoDate } from "#core/dates";
import { hours } from "#core/hours";
import { percent } from "#core/money";
import { loonkostensubsidie } from "#regels/loonkostensubsidie";
import { GeenWaarde } from "#regels/parameter";
import type { Register } from "#regels/register";
import type { Context } from "../context.ts";
import type { Contracturen } from "./contracturen-store.ts";
import type { Meting } from "./loonwaarde-store.ts";
import type { KnownPeriode } from "./subsidie.ts";
import {
  bedragOnbekend,
  voorbijVastBedrag,
  buitenPlaatsing,
  checkMeting,
  loonwaardeBestaat,
  urenBestaan,
} from "./subsidie-failures.ts";
import type { LopendeSubsidie } from "./subsidie-in-full.ts";
import { type Grondslag, knownPerioden, lksVraagOf, naVasteDeel, urenOp } from "./subsidievraag.ts";

/** What somebody changes about a running subsidy, before it is written or only to look at. */
export type Verandering = {
  readonly soort: "loonwaarde" | "uren" | "correctie";
  readonly vanaf: IsoDate;
  readonly reden: string | null;
  /** In the place of the one that counts from the same day, if there is one. */
  readonly meting: Meting | null;
  readonly uren: Contracturen | null;
};

export type Meetvraag = {
  readonly vanaf: IsoDate;
  /** 60 is 60%. */
  readonly loonwaarde: number;
  readonly vastgesteldOp: IsoDate;
  readonly herbepalenOp?: IsoDate | null;
};

/**
 * A loonwaarde that was measured after the start, from the day that it counts for: the first one after the flat rate, or a
 * new one. What is measured after the flat rate ended counts from the day after it.
 * @source Participatiewet art. 10d lid 4, 5 and 6 (BWBR0015703)
 */
export function nieuweLoonwaarde(
  context: Pick<Context, "today">,
  { terms, grondslag }: LopendeSubsidie,
  { herbepalenOp = null, ...asked }: Meetvraag,
  register: Register,
): Verandering {
  const { vastgesteldOp, loonwaarde } = asked;
  checkMeting(context, { vastgesteldOp, herbepalenOp });
  const flat = naVasteDeel(lksVraagOf(grondslag), register);
  const isFirst = flat !== null && grondslag.metingen.length === 0;
  const vanaf = isFirst && asked.vanaf > flat ? flat : asked.vanaf;
  if (vanaf <= terms.startdatum) throw buitenPlaatsing();
  inPlaatsing(terms, vanaf);
  if (grondslag.metingen.some((meting) => meting.vanaf === vanaf)) throw loonwaardeBestaat(vanaf);
  const meting = { vanaf, loonwaarde: percent(loonwaarde), vastgesteldOp, herbepalenOp };
  return { soort: "loonwaarde", vanaf, reden: null, meting, uren: null };
}

export type Urenvraag = {
  readonly vanaf: IsoDate;
  readonly urenPerWeek: number;
  /** Left out: as it was. */
  readonly voltijdUren?: number;
};

/** Other hours in the contract, from a day after the start. */
export function andereUren({ terms, grondslag }: LopendeSubsidie, asked: Urenvraag): Verandering {
  const { vanaf } = asked;
  if (vanaf <= terms.startdatum) throw buitenPlaatsing();
  inPlaatsing(terms, vanaf);
  if (grondslag.uren.some((uren) => uren.vanaf === vanaf)) throw urenBestaan(vanaf);
  return {
    soort: "uren",
    vanaf,
    reden: null,
    meting: null,
    uren: { ...contracturen(grondslag, asked), vanaf },
  };
}

export type Correctievraag = Partial<Omit<Meetvraag, "loonwaarde" | "vastgesteldOp">> & {
  readonly vanaf: IsoDate;
  readonly reden: string;
  readonly loonwaarde?: number | null;
  readonly vastgesteldOp?: IsoDate | null;
  readonly urenPerWeek?: number | null;
  readonly voltijdUren?: number | null;
};

/**
 * What was entered wrongly: the loonwaarde or the hours that count on a day, each from the day that it began to count; or
 * neither, and then the amounts from that day on where something else was put right.
 */
export function verbetering(
  context: Pick<Context, "today">,
  found: LopendeSubsidie,
  asked: Correctievraag,
): Verandering {
  const { terms, grondslag } = found;
  inPlaatsing(terms, asked.vanaf);
  if (asked.vanaf < terms.startdatum) throw buitenPlaatsing();
  const meting = metingIn(context, found, asked);
  const { urenPerWeek = null, voltijdUren = null } = asked;
  const wrong = urenOp(grondslag, asked.vanaf);
  const uren =
    urenPerWeek === null && voltijdUren === null
      ? null
      : {
          vanaf: wrong.vanaf,
          urenPerWeek: urenPerWeek === null ? wrong.urenPerWeek : hours(urenPerWeek),
          voltijdUren: voltijdUren === null ? wrong.voltijdUren : hours(voltijdUren),
        };
  const [vanaf = asked.vanaf] = [meting?.vanaf, uren?.vanaf].filter((day) => day !== undefined).toSorted();
  return { soort: "correctie", vanaf, reden: asked.reden, meting, uren };
}

/** What the amounts rest on once it is changed. */
const grondslagNa = (grondslag: Grondslag, { meting, uren }: Verandering): Grondslag => ({
  ...grondslag,
  metingen: meting ? inPlace(grondslag.metingen, meting) : grondslag.metingen,
  uren: uren ? (inPlace(grondslag.uren, uren) as unknown as Grondslag["uren"]) : grondslag.uren,
});

/**
 * The periods from a day on by what counts then, up to the last year that was kept or that has begun: a year to come gets
 * its amounts with the approval of its 1 January.
 */
export function periodenNa(
  { today }: Pick<Context, "today">,
  { grondslag, perioden }: LopendeSubsidie,
  verandering: Verandering,
  register: Register,
): KnownPeriode[] {
  const { vanaf } = verandering;
  const after = grondslagNa(grondslag, verandering);
  const years = [today(), perioden.at(-1)?.tot ?? vanaf, vanaf].map((day) => Number(day.slice(0, 4)));
  const tot = isoDate(`${Math.max(...years)}-12-31`);
  const found = knownPerioden(after, { vanaf, tot }, register);
  if (found[0]?.vanaf === vanaf) return found;
  try {
    loonkostensubsidie(lksVraagOf(after, vanaf), vanaf, register);
  } catch (error) {
    if (error instanceof GeenWaarde) throw bedragOnbekend(error, "vanaf");
    if (error instanceof RangeError) throw voorbijVastBedrag();
    throw error;
  }
  return found;
}

function metingIn(
  context: Pick<Context, "today">,
  { terms, metingen }: LopendeSubsidie,
  asked: Correctievraag,
): Meting | null {
  if (asked.loonwaarde === undefined || asked.loonwaarde === null) return null;
  const wrong = metingen.findLast((meting) => meting.vanaf <= asked.vanaf);
  const vastgesteldOp = asked.vastgesteldOp ?? wrong?.vastgesteldOp ?? context.today();
  const herbepalenOp = asked.herbepalenOp === undefined ? (wrong?.herbepalenOp ?? null) : asked.herbepalenOp;
  checkMeting(context, { vastgesteldOp, herbepalenOp });
  const vanaf = wrong?.vanaf ?? terms.startdatum;
  return { vanaf, loonwaarde: percent(asked.loonwaarde), vastgesteldOp, herbepalenOp };
}

function contracturen(grondslag: Grondslag, { vanaf, urenPerWeek, voltijdUren }: Urenvraag) {
  const before = urenOp(grondslag, vanaf);
  return {
    urenPerWeek: hours(urenPerWeek),
    voltijdUren: voltijdUren === undefined ? before.voltijdUren : hours(voltijdUren),
  };
}

function inPlaatsing({ einddatum }: LopendeSubsidie["terms"], vanaf: IsoDate): void {
  if (einddatum !== null && vanaf > einddatum) throw buitenPlaatsing();
}

const inPlace = <Line extends { readonly vanaf: IsoDate }>(lines: readonly Line[], line: Line): Line[] =>
  [...lines.filter(({ vanaf }) => vanaf !== line.vanaf), line].toSorted((a, b) =>
    a.vanaf < b.vanaf ? -1 : 1,
  );
