import type { Context } from "../context.ts";
import { type Doelgebied, isZelfde } from "../sturing/afscherming/doelsommen.ts";
import { celVan, rapportVoorIedereen } from "../sturing/afscherming/getoond-rapport.ts";
import { verborgenRijen } from "../sturing/afscherming/rijen.ts";
import { DEFINITIEF, type Rapportbeeld, sumShown } from "../sturing/plaatsingenrapport.ts";
import { gemeentenOf } from "../sturing/rapport-store.ts";
import { scopesOf } from "../toegang/toegang.ts";
import type { Telgebied } from "./telgebied.ts";

const AFRONDING = 5;

/** What a user may see of a count of placements in some gemeenten, groups and time; an empty list of gemeenten is the whole region. */
export type Toon = {
  (aantal: number, gebied: Telgebied): number | null;
  /** Everybody behind these numbers. */
  zietAlles(gebied: Pick<Telgebied, "gemeenten">): boolean;
  /** The months of one calendar year, beside all placements of each: none follows from the year. */
  maanden(
    rows: readonly Maandtelling[],
    gebied: Pick<Telgebied, "gemeenten">,
    isTold: boolean,
  ): (number | null)[];
};
export type Maandtelling = { readonly maand: string; readonly aantal: number; readonly alle: number };

/**
 * Who may see the placements of all these gemeenten sees the number. Another sees it where it is told beside the report of the
 * year, or is the sum of what that shows to everybody: then nothing follows from it that does not follow from that.
 */
export async function toonVoor(context: Context, gebieden: readonly Telgebied[]): Promise<Toon> {
  const region = (await gemeentenOf(context)).filter(({ inRegio }) => inRegio).map(({ code }) => code);
  const scopes = scopesOf(context.user, "read", "plaatsing");
  const zietAlles: Toon["zietAlles"] = ({ gemeenten }) =>
    scopes.includes("regio") ||
    (scopes.includes("eigen-gemeenten") &&
      (gemeenten.length === 0 ? region : gemeenten).every((code) => context.user.gemeenten.includes(code)));
  const beelden = await beeldenVan(context, [...new Set(gebieden.flatMap(jarenVan))]);
  const isTold = (gebied: Telgebied) => {
    const jaren = jarenVan(gebied);
    return jaren.length > 0 && jaren.every((jaar) => isGetoond(beelden.get(jaar), gebied));
  };
  const toon = (aantal: number, gebied: Telgebied) => {
    if (zietAlles(gebied)) return aantal;
    return isTold(gebied) ? aantal : null;
  };
  const maanden: Toon["maanden"] = (rows, gebied, isTold) => {
    if (zietAlles(gebied)) return rows.map(({ aantal }) => aantal);
    if (!isTold) return rows.map(() => null);
    const hasOthers = rows.some(({ aantal, alle }) => alle > aantal);
    const hidden = verborgenRijen(
      rows.map(({ maand, aantal, alle }) => ({
        naam: maand,
        delen: hasOthers ? [aantal, alle - aantal] : [aantal],
      })),
    );
    return rows.map(({ maand, aantal }) => (hidden.has(maand) ? null : afgerond(aantal)));
  };
  return Object.assign(toon, { zietAlles, maanden });
}

export const afgerond = (aantal: number): number => Math.round(aantal / AFRONDING) * AFRONDING;

/** The years of a stretch of whole years; of another no report has the count. */
function jarenVan({ startdatum, einddatum }: Telgebied): number[] {
  if (!startdatum.endsWith("-01-01") || !einddatum.endsWith("-12-31")) return [];
  const first = Number(startdatum.slice(0, 4));
  return Array.from({ length: Number(einddatum.slice(0, 4)) - first + 1 }, (_, at) => first + at);
}

/** The report of a year as everybody sees it, and the sums that are told beside it. */
type Jaarbeeld = { readonly beeld: Rapportbeeld; readonly sommen: readonly Doelgebied[] };

/** Only for who may read the report; another is told none of it. */
async function beeldenVan(
  context: Context,
  jaren: readonly number[],
): Promise<ReadonlyMap<number, Jaarbeeld>> {
  const found = new Map<number, Jaarbeeld>();
  if (scopesOf(context.user, "read", "rapport").length === 0) return found;
  for (const jaar of jaren) {
    const { standen, sommen } = await rapportVoorIedereen(context, jaar);
    const beeld = standen.find(({ stand }) => stand === DEFINITIEF)?.beeld;
    if (beeld) found.set(jaar, { beeld, sommen });
  }
  return found;
}

function isGetoond(jaarbeeld: Jaarbeeld | undefined, { gemeenten, groepen }: Telgebied): boolean {
  if (!jaarbeeld) return false;
  const { beeld, sommen } = jaarbeeld;
  if (sommen.some((som) => isZelfde(som, { gemeenten, groepen }))) return true;
  const rows = gemeenten.length > 0 ? gemeenten : [undefined];
  return sumShown(rows.flatMap((code) => groepen.map((groep) => celVan(beeld, code, groep)))) !== null;
}
