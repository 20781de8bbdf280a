import { GROEPEN } from "../../src/modules/sturing/plaatsingenrapport.ts";
import type { Buit } from "./aanval.ts";
import type { Geplaatst } from "./geplaatst.ts";
import { AMERSFOORT } from "./world.ts";

export const JAREN = [2025, 2026] as const;
export const CODES = [AMERSFOORT, "GM0308", "GM0313", "GM0267", "GM0351"] as const;
const MAANDEN = ["01", "02", "04", "05", "07", "08", "10", "11"] as const;
/** Months that have begun: of a later one everybody knows that nobody is in it. */
const LAATSTE = { 2025: 12, 2026: 11 } as const;

/** A day on which nothing else was registered. */
export const ANDERS = "2026-11-09";

export type Rij = Geplaatst & { readonly isWsp: boolean };

export type Told = Map<string, { waarde: number; marge: number }>;
/** W: by the WSP, C: the others, A: all; D: who has work half a year later, E: who has not. Then the period, the gemeente and the group; empty: all. */
export const naamVan = (wat: string, periode: string | number, gemeente = "", groep = "") =>
  [wat, periode, gemeente, groep].join("|");

/**
 * Targets over the same placements in other ways, as far as they were laid down before their year; the last one was not.
 * Name, gemeenten, groups.
 */
export const DOELEN = [
  ["een groep", [], [2]],
  ["twee groepen", [], [0, 1]],
  ["samen", [AMERSFOORT, "GM0308"], [0]],
  ["samen met meer", ["GM0308", "GM0313", "GM0267"], [0, 1, 2]],
  ["alleen", ["GM0267"], [0, 1]],
  ["eigen", [AMERSFOORT], [1, 2]],
  ["achteraf", ["GM0313"], [0, 1, 2, 3]],
] as const;
export type Doel = (typeof DOELEN)[number];
export const doelnaam = (wat: string, periode: string | number, [naam, gemeenten]: Doel) =>
  naamVan(wat, periode, gemeenten.length === 1 ? gemeenten[0] : "", naam);

/** Every figure that can be shown of a year, what is true of it, and which add up to which. */
export function vul(buit: Buit, jaar: number, told: Told) {
  const own = RIJEN.filter(({ startdatum }) => startdatum.startsWith(String(jaar)));
  const add = (wat: string, periode: string | number, gemeente = "", groep = "") => {
    const naam = naamVan(wat, periode, gemeente, groep);
    const echt = own.filter(
      (rij) =>
        IS[wat as "W"](rij) &&
        inPeriode(rij.startdatum, String(periode)) &&
        (gemeente === "" || rij.gemeente === gemeente) &&
        (groep === "" || rij.rapportgroep === groep),
    ).length;
    const seen = told.get(naam);
    if (!buit.cijfers.has(naam))
      buit.cijfers.set(naam, { echt, getoond: seen?.waarde ?? null, ...(seen && { marge: seen.marge }) });
    return naam;
  };
  const sum = (som: string, delen: readonly string[]) => buit.sommen.push({ som, delen });
  const months = Array.from(
    { length: LAATSTE[jaar as 2025] },
    (_, at) => `${jaar}-${String(at + 1).padStart(2, "0")}`,
  );
  const quarters = [1, 2, 3, 4].map((kwartaal) => `${jaar}-K${kwartaal}`);
  for (const wat of ["W", "A", "C", "D", "E"]) {
    for (const gemeente of ["", ...CODES]) {
      sum(
        add(wat, jaar, gemeente),
        quarters.map((periode) => add(wat, periode, gemeente)),
      );
      sum(
        add(wat, jaar, gemeente),
        GROEPEN.map((groep) => add(wat, jaar, gemeente, groep)),
      );
    }
    for (const [at, periode] of quarters.entries())
      sum(
        add(wat, periode),
        months.slice(at * 3, at * 3 + 3).map((maand) => add(wat, maand)),
      );
    for (const periode of [jaar, ...quarters])
      sum(
        add(wat, periode),
        CODES.map((code) => add(wat, periode, code)),
      );
    for (const groep of GROEPEN)
      sum(
        add(wat, jaar, "", groep),
        CODES.map((code) => add(wat, jaar, code, groep)),
      );
  }
  for (const doel of DOELEN) vulDoel(buit, jaar, doel, { told, own, months });
  for (const naam of [...buit.cijfers.keys()].filter(
    (each) => each.startsWith("A|") && each.split("|")[1]!.startsWith(String(jaar)),
  )) {
    const of = (wat: string) => `${wat}${naam.slice(1)}`;
    sum(naam, [of("W"), of("C")]);
    sum(naam, [of("D"), of("E")]);
  }
}

/** A target is the sum of its counts, and of its months; of all placements of a month the others are left. */
function vulDoel(
  { cijfers, sommen }: Buit,
  jaar: number,
  doel: Doel,
  { told, own, months }: { readonly told: Told; readonly own: readonly Rij[]; readonly months: string[] },
) {
  const [, gemeenten, groepen] = doel;
  const named = groepen.map((each) => GROEPEN[each]!);
  const codes = gemeenten.length > 0 ? gemeenten : CODES;
  const telt = (rij: Rij) =>
    rij.isWsp &&
    (codes as readonly string[]).includes(rij.gemeente) &&
    (named as readonly string[]).includes(rij.rapportgroep);
  // of a month in which nobody began it is said that there is nobody
  const begonnen = (maand: string) =>
    own.some(({ isWsp, startdatum }) => isWsp && startdatum.startsWith(maand));
  const add = (wat: string, periode: string | number, is: (rij: Rij) => boolean) => {
    const naam = doelnaam(wat, periode, doel);
    const echt = own.filter((rij) => is(rij) && rij.startdatum.startsWith(String(periode))).length;
    const seen = told.get(naam);
    cijfers.set(naam, { echt, getoond: seen?.waarde ?? null, ...(seen && { marge: seen.marge }) });
    return naam;
  };
  const som = add("T", jaar, telt);
  sommen.push({
    som,
    delen: codes.flatMap((code) => named.map((groep) => naamVan("W", jaar, code, groep))),
  });
  sommen.push({ som, delen: months.filter(begonnen).map((maand) => add("T", maand, telt)) });
  for (const maand of months.filter(begonnen))
    sommen.push({
      som: naamVan("W", maand),
      delen: [doelnaam("T", maand, doel), add("R", maand, (rij) => rij.isWsp && !telt(rij))],
    });
}

const IS = {
  W: ({ isWsp }: Rij) => isWsp,
  A: () => true,
  C: ({ isWsp }: Rij) => !isWsp,
  D: ({ startdatum }: Rij) => startdatum.endsWith("-04"),
  E: ({ startdatum }: Rij) => !startdatum.endsWith("-04"),
} as const;

function inPeriode(dag: string, periode: string): boolean {
  if (!periode.includes("K")) return dag.startsWith(periode);
  return `${dag.slice(0, 4)}-K${Math.ceil(Number(dag.slice(5, 7)) / 3)}` === periode;
}

/** A few large gemeenten and groups, and many small counts; of each also some that the WSP had no part in. */
export function registered(): Rij[] {
  let state = 1975;
  const next = () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
  return JAREN.flatMap((jaar) =>
    CODES.flatMap((gemeente, rij) =>
      GROEPEN.slice(0, 6).flatMap((rapportgroep, kolom) =>
        MAANDEN.flatMap((maand): Rij[] =>
          [true, false].flatMap((isWsp) =>
            Array.from({ length: Math.floor((next() * 9) / (1 + rij) / (1 + kolom / 2)) }, () => ({
              gemeente,
              rapportgroep,
              startdatum: `${jaar}-${maand}-0${next() < 0.6 ? 4 : 3}`,
              geregistreerdOp: isWsp ? `${jaar}-${maand}-20` : ANDERS,
              isWsp,
            })),
          ),
        ),
      ),
    ),
  );
}

/** What was registered. */
export const RIJEN: readonly Rij[] = registered();
