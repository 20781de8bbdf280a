import type { IsoDate } from "#core/dates";
import type { Volgdag } from "#statistiek/kaplan-meier";
import type { Context } from "../../context.ts";
import { afgeschermd } from "./afgeschermd.ts";
import { indicatordefinitie } from "./catalogus.ts";
import type { Indicatordefinitie, Splitsing } from "./definitie.ts";
import { type Periode, periodeVan } from "./periode.ts";
import { type Duurrij, type Telcel, telCellen, telDuren } from "./tel-store.ts";
import { duurwaarde, GEEN, type Sommen, toonbareDuur, type Waarde, waardeVan } from "./waarde.ts";

export const STANDEN = [
  "geteld",
  "bron ontbreekt",
  "te weinig mensen",
  "nog niet zo ver",
  "alleen nu te tellen",
  "niet gesplitst",
] as const;
export type Tellingstand = (typeof STANDEN)[number];

/** One part of a figure; `n` is of how many. Null: not shown, and `reden` says why. */
export type Deel = Waarde & { readonly n: number | null; readonly reden: null | "klein" | "afgeleid" };
export type Splitsrij = Deel & { readonly naar: Splitsing; readonly code: string };

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
  const dag = asked !== undefined && asked < today ? asked : today;
  const filter = { gemeente, groep };
  const open = perioden.filter((periode) => closed(definitie, periode, dag, filter) === null);
  const telling = { definitie, perioden: open, dag, unit };
  const isDuur = definitie.rekenwijze === "behoud" || definitie.rekenwijze === "mediaan";
  const duren = isDuur && open.length > 0 ? await telDuren(context, telling) : [];
  const cellen = !isDuur && open.length > 0 ? await telCellen(context, telling) : [];
  return Promise.all(
    perioden.map(async (periode) => {
      const frame = { sleutel, periode, peildatum: dag };
      const stand = closed(definitie, periode, dag, filter);
      if (stand !== null) return { ...frame, ...NIETS, stand, splitsing: [] };
      const inPeriode = (row: { readonly periode: string }) => row.periode === periode.naam;
      const answer = isDuur
        ? durenVan(definitie, duren.filter(inPeriode), filter)
        : await tabelVan(definitie, cellen.filter(inPeriode), filter);
      return { ...frame, ...answer, stand: standVan(answer) };
    }),
  );
}

type Filter = { readonly gemeente: string | undefined; readonly groep: string | undefined };
type Answer = Deel & { readonly splitsing: readonly Splitsrij[] };
const NIETS = { ...GEEN, n: null, reden: null } as const;

/** Why nothing is counted; null where something is. */
function closed(
  definitie: Indicatordefinitie,
  { vanaf, tot }: Periode,
  dag: IsoDate,
  filter: Filter,
): Tellingstand | null {
  if (definitie.rekenwijze === "ontbreekt") return "bron ontbreekt";
  if (vanaf > dag) return "nog niet zo ver";
  if (definitie.alleenNu && tot < dag) return "alleen nu te tellen";
  const asked = (["gemeente", "groep"] as const).filter((naar) => filter[naar] !== undefined);
  const isDuur = definitie.rekenwijze === "behoud" || definitie.rekenwijze === "mediaan";
  const isOneAtATime = isDuur || definitie.tellerIsMensen;
  return asked.some((naar) => !definitie.splitsingen.includes(naar)) || (isOneAtATime && asked.length > 1)
    ? "niet gesplitst"
    : null;
}

const standVan = ({ reden, waarde }: Deel): Tellingstand => {
  if (reden !== null) return "te weinig mensen";
  return waarde === null ? "nog niet zo ver" : "geteld";
};

async function tabelVan(
  definitie: Indicatordefinitie,
  cellen: readonly Telcel[],
  { gemeente, groep }: Filter,
): Promise<Answer> {
  const tabel = await afgeschermd(definitie, cellen);
  const deel = (...at: readonly [string?, string?]): Deel => {
    const { sommen, reden } = tabel.van(...at);
    return sommen
      ? { ...waardeVan(definitie, sommen), n: aantal(definitie, sommen), reden }
      : { ...NIETS, reden };
  };
  if (cellen.length === 0)
    return { ...deel(), ...waardeVan(definitie, NUL), n: 0, reden: null, splitsing: [] };
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

const NUL: Sommen = { teller: 0, noemer: 0, feiten: 0 };
const aantal = ({ rekenwijze }: Indicatordefinitie, { noemer, feiten }: Sommen): number =>
  rekenwijze === "deel" ? noemer : feiten;

function durenVan(
  definitie: Indicatordefinitie,
  rows: readonly Duurrij[],
  { gemeente, groep }: Filter,
): Answer {
  const of = (verdeling: Duurrij["verdeling"], waarde: string): Deel =>
    duurdeel(
      definitie,
      rows.filter((row) => row.verdeling === verdeling && row.waarde === waarde),
    );
  const codes = (naar: Splitsing) => [
    ...new Set(rows.filter(({ verdeling }) => verdeling === naar).map(({ waarde }) => waarde)),
  ];
  if (gemeente !== undefined) return { ...of("gemeente", gemeente), splitsing: [] };
  if (groep !== undefined) return { ...of("groep", groep), splitsing: [] };
  return {
    ...of("alles", ""),
    splitsing: definitie.splitsingen.flatMap((naar) =>
      codes(naar).map((code) => ({ naar, code, ...of(naar, code) })),
    ),
  };
}

function duurdeel(definitie: Indicatordefinitie, days: readonly Volgdag[]): Deel {
  const followed = days.reduce((sum, { verloren, gestopt }) => sum + verloren + gestopt, 0);
  if (followed === 0) return { ...NIETS, reden: "klein" };
  const n = Math.round(followed / 5) * 5;
  return toonbareDuur(definitie, days)
    ? { ...duurwaarde(definitie, days), n, reden: null }
    : { ...NIETS, n, reden: "klein" };
}
