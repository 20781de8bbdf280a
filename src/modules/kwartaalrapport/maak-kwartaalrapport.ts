import type { Context } from "../context.ts";
import type { Inhoud } from "../exporten/export.ts";
import { doelentabel } from "../exporten/tabel-doelen.ts";
import { geldtabel } from "../exporten/tabel-geld.ts";
import { kwartaaltabel, plaatsingentabel } from "../exporten/tabel-plaatsingen.ts";
import { eenmaal } from "../sturing/eenmaal.ts";
import { may } from "../toegang/toegang.ts";
import { inWoorden, type Kwartaal, kwartaalVan, type Kwartaalrapport, OBJECT } from "./kwartaalrapport.ts";

/** Beside the year itself the one before. */
const JAREN_GELD = 2;

/** The report of a quarter: what it comes down to, and protected tables of the year up to now. */
export async function maakKwartaalrapport(asked: Context, naam: string): Promise<Kwartaalrapport> {
  const context = eenmaal(asked); // its tables rest on the same counts
  const kwartaal = kwartaalVan(naam, context.today());
  const { jaar, eersteDag, laatsteDag } = kwartaal;
  const thisYear = (await kwartaaltabel(context, jaar, "binnen")).inhoud;
  const lastYear = (await kwartaaltabel(context, jaar - 1, "binnen")).inhoud;
  const doelen = (await doelentabel(context, jaar, "binnen")).inhoud;
  const geld = may(context.user, "read", "geld", { object: OBJECT })
    ? (await geldtabel(context, { tot: jaar, jaren: JAREN_GELD })).inhoud
    : null;
  return {
    kwartaal: naam,
    titel: `Kwartaalrapport: ${inWoorden(kwartaal)}`,
    eersteDag,
    laatsteDag,
    peildatum: context.today(),
    kern: [
      ...plaatsingenInWoorden(kwartaal, thisYear, lastYear, context.today() <= laatsteDag),
      ...doelenInWoorden(jaar, doelen),
    ],
    delen: [
      { kop: "Plaatsingen per gemeente en kwartaal", inhoud: thisYear },
      {
        kop: "Plaatsingen per gemeente en groep",
        inhoud: (await plaatsingentabel(context, jaar, "binnen")).inhoud,
      },
      ...(doelen.rijen.length > 0 ? [{ kop: "Doelen", inhoud: doelen }] : []),
      ...(geld && geld.rijen.length > 0 ? [{ kop: "Geldstromen", inhoud: geld }] : []),
    ],
  };
}

/** How many, and beside the same quarter of the year before. */
function plaatsingenInWoorden(kwartaal: Kwartaal, now: Inhoud, before: Inhoud, isRunning: boolean): string[] {
  const count = totalOf(now, kwartaal.nummer);
  const then = totalOf(before, kwartaal.nummer);
  if (count === null)
    return [`Hoeveel plaatsingen er in ${inWoorden(kwartaal)} via het WSP zijn gedaan, is afgeschermd.`];
  const first = `In ${inWoorden(kwartaal)} zijn ${isRunning ? "tot nu toe " : ""}${times(count)} gedaan via het WSP.`;
  if (then === null || isRunning) return [first];
  const difference = count - then;
  const beside =
    difference === 0
      ? "Dat zijn er evenveel als een jaar eerder."
      : `Dat zijn er ${Math.abs(difference)} ${difference > 0 ? "meer" : "minder"} dan een jaar eerder (${then}).`;
  return [first, beside];
}

/** The last row is that of the totals; the first column that of the names. */
function totalOf({ kolommen, rijen }: Inhoud, kwartaal: number): number | null {
  const at = kolommen.findIndex(({ naam }) => naam === `K${kwartaal}`);
  const total = rijen.at(-1)?.[at];
  return typeof total === "number" ? total : null;
}

function doelenInWoorden(jaar: number, { rijen }: Inhoud): string[] {
  if (rijen.length === 0) return [];
  const counted = rijen.flatMap(([, , vanaf, , gehaald]) =>
    typeof vanaf === "number" && typeof gehaald === "number" ? [gehaald >= vanaf] : [],
  );
  if (counted.length === 0) return [`Voor ${jaar} zijn ${rijen.length} doelen afgesproken.`];
  const reached = counted.filter(Boolean).length;
  if (counted.length === 1)
    return [
      `Van één doel voor plaatsingen in ${jaar} is het aantal te tonen: het is ${reached === 1 ? "" : "nog niet "}gehaald.`,
    ];
  return [
    `Van de ${counted.length} doelen voor plaatsingen in ${jaar} waarvan het aantal te tonen is, ${reached === 1 ? "is er 1" : `zijn er ${reached}`} gehaald.`,
  ];
}

const times = (count: number): string => `${count} ${count === 1 ? "plaatsing" : "plaatsingen"}`;
