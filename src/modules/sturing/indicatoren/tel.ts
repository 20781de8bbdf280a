import { addMonths, type IsoDate } from "#core/dates";
import type { Context } from "../../context.ts";
import { gemeentenOf } from "../rapport-store.ts";
import { laatsteKwartaaldag } from "../werkbehoud.ts";
import { afgeschermd, type Tabel } from "./afgeschermd.ts";
import { indicatordefinitie } from "./catalogus.ts";
import { type Indicatordefinitie, isDuur, type Splitsing } from "./definitie.ts";
import { type Answer, type Deel, type Filter, NIETS, type Splitsrij } from "./deel.ts";
import { durenVan } from "./duren.ts";
import { getoondVan, isGesplitst } from "./getoond.ts";
import { type Periode, periodeVan } from "./periode.ts";
import { telCellen, telDuren } from "./tel-store.ts";
import { type Sommen, waardeVan } from "./waarde.ts";

export const STANDEN = [
  "geteld",
  "bron ontbreekt",
  "te weinig mensen",
  "nog niet zo ver",
  "alleen nu te tellen",
  "niet gesplitst",
  "alleen per jaar",
] as const;
export type Tellingstand = (typeof STANDEN)[number];

/** A figure of a period, with its parts. Nothing in it tells about fewer than ten people. */
export type Indicatortelling = Deel & {
  readonly sleutel: string;
  readonly periode: Periode;
  /** As far as it was registered on this day. */
  readonly peildatum: IsoDate;
  readonly stand: Tellingstand;
  readonly splitsing: readonly Splitsrij[];
};

export type Telvraag = {
  readonly sleutel: string;
  /** 2018, 2018-K3 or 2018-07. */
  readonly periode: string;
  readonly gemeente?: string;
  readonly groep?: string;
  readonly unit?: string;
  /** Not later than today; without one today. */
  readonly peildatum?: IsoDate;
};

/** Counts a figure for a period: of all, of a gemeente, of a group, or of a group in a gemeente. */
export async function telIndicator(context: Context, vraag: Telvraag): Promise<Indicatortelling> {
  const [first] = await telPerioden(context, vraag, [periodeVan(vraag.periode)]);
  return first!; // as many answers as periods
}

type Reeksvraag = Omit<Telvraag, "periode"> & {
  /** Only the whole: faster. */
  readonly zonderSplitsing?: boolean;
};

/** As `telIndicator`, for several periods in one question. */
export async function telPerioden(
  context: Context,
  { sleutel, gemeente, groep, unit, peildatum: asked, zonderSplitsing }: Reeksvraag,
  perioden: readonly Periode[],
): Promise<Indicatortelling[]> {
  const defined = indicatordefinitie(sleutel);
  const definitie = zonderSplitsing ? { ...defined, splitsingen: [] } : defined;
  const today = context.today();
  const until = asked !== undefined && asked < today ? asked : today;
  const dag = defined.rekenwijze === "behoud" ? laatsteKwartaaldag(until) : until;
  const filter: Filter = { gemeente, groep, unit };
  const open = perioden.filter((periode) => closed(definitie, periode, dag, filter) === null);
  const telling = { definitie, perioden: open, dag, unit };
  const duren = isDuur(definitie) && open.length > 0 ? await telDuren(context, telling) : [];
  const cellen = !isDuur(definitie) && open.length > 0 ? await telCellen(context, telling) : [];
  const getoond = await getoondVan(context, telling, cellen);
  const gemeenten = (await gemeentenOf(context)).map(({ code }) => code);
  return Promise.all(
    perioden.map(async (periode) => {
      const frame = { sleutel, periode, peildatum: dag };
      const stand = closed(definitie, periode, dag, filter);
      if (stand !== null) return { ...frame, ...NIETS, stand, splitsing: [] };
      const inPeriode = (row: { readonly periode: string }) => row.periode === periode.naam;
      if (isDuur(definitie)) {
        const answer = durenVan(definitie, duren.filter(inPeriode), filter);
        return { ...frame, ...answer, stand: standVan(answer) };
      }
      const isTold = getoond.has(periode.naam);
      const split = unit === undefined && isGesplitst(definitie, periode, dag);
      const gezien = split ? definitie : { ...definitie, splitsingen: [] };
      const tabel = await afgeschermd(context, gezien, cellen.filter(inPeriode), {
        periode,
        isTold,
        gemeenten,
      });
      const answer = tabelVan(gezien, tabel, filter);
      return { ...frame, ...answer, stand: standVan(answer) };
    }),
  );
}

/** Why nothing is counted; null where something is. */
function closed(
  definitie: Indicatordefinitie,
  periode: Periode,
  dag: IsoDate,
  { unit, ...filter }: Filter,
): Tellingstand | null {
  const { vanaf, tot, maanden } = periode;
  if (definitie.rekenwijze === "ontbreekt") return "bron ontbreekt";
  if (vanaf > dag || (definitie.naloop > 0 && addMonths(tot, definitie.naloop) > dag))
    return "nog niet zo ver";
  if (definitie.alleenNu && tot < dag) return "alleen nu te tellen";
  const asked = (["gemeente", "groep"] as const).filter((naar) => filter[naar] !== undefined);
  const parts = asked.length + (unit === undefined ? 0 : 1);
  if (definitie.rekenwijze === "behoud" && unit !== undefined) return "niet gesplitst";
  const isOneAtATime = isDuur(definitie) || definitie.tellerIsMensen || unit !== undefined;
  if (asked.some((naar) => !definitie.splitsingen.includes(naar)) || (isOneAtATime && parts > 1))
    return "niet gesplitst";
  const isYearly = isDuur(definitie) ? maanden === 12 : parts === 0 || isGesplitst(definitie, periode, dag);
  return isYearly ? null : "alleen per jaar";
}

const standVan = ({ reden, waarde }: Deel): Tellingstand => {
  if (reden !== null) return "te weinig mensen";
  return waarde === null ? "nog niet zo ver" : "geteld";
};

function tabelVan(definitie: Indicatordefinitie, tabel: Tabel, { gemeente, groep }: Filter): Answer {
  const deel = (...at: readonly [string?, string?]): Deel => {
    const { sommen, reden } = tabel.van(...at);
    return sommen
      ? { ...waardeVan(definitie, sommen), n: aantal(definitie, sommen), reden }
      : { ...NIETS, reden };
  };
  const crosses = !definitie.tellerIsMensen;
  const rows = (naar: Splitsing, codes: readonly string[], of: (code: string) => Deel): Splitsrij[] =>
    definitie.splitsingen.includes(naar) ? codes.map((code) => ({ naar, code, ...of(code) })) : [];
  return {
    ...deel(gemeente, groep),
    splitsing: [
      ...(gemeente === undefined && (crosses || groep === undefined)
        ? rows("gemeente", tabel.gemeenten, (code) => deel(code, groep))
        : []),
      ...(groep === undefined && (crosses || gemeente === undefined)
        ? rows("groep", tabel.groepen, (code) => deel(gemeente, code))
        : []),
    ],
  };
}

const aantal = ({ rekenwijze }: Indicatordefinitie, { noemer, feiten }: Sommen): number =>
  rekenwijze === "deel" ? noemer : feiten;
