import type { Context } from "../../context.ts";
import { type BeschermdeTabel, beschermTabel, GRENS } from "../afscherming/beschermTabel.ts";
import { kennersVan } from "../afscherming/getoond-rapport.ts";
import { plaatsingentelling } from "../afscherming/plaatsingentelling.ts";
import { GROEPEN } from "../plaatsingenrapport.ts";
import type { Indicatordefinitie } from "./definitie.ts";
import { deeltabel } from "./deeltabel.ts";
import type { Periode } from "./periode.ts";
import type { Telcel } from "./tel-store.ts";
import { type Sommen, samen } from "./waarde.ts";

export type Reden = null | "klein" | "afgeleid";
/** Sums as they may be seen; `reden` says why not. */
export type Getoond = { readonly sommen: Sommen | null; readonly reden: Reden };

/** A table by gemeente and group of which every sum that is shown may be shown beside the others. */
export type Tabel = {
  readonly gemeenten: readonly string[];
  readonly groepen: readonly string[];
  /** Of a gemeente, of a group, of both or of all. Both only of a sum: of a share there are too few people. */
  van(gemeente?: string, groep?: string): Getoond;
};

type Cel = Sommen & { readonly gemeente: string; readonly groep: string };
type Redenen = (gemeente?: string, groep?: string) => Reden;

export type Zicht = {
  readonly periode: Periode;
  /** The whole is told: its period does not follow from others. */
  readonly isTold: boolean;
  /** The gemeenten that have a row, also where nobody is. */
  readonly gemeenten: readonly string[];
};

/** Hides what tells about a few people, in the table and in all its totals. */
export async function afgeschermd(
  context: Context,
  definitie: Indicatordefinitie,
  counted: readonly Telcel[],
  zicht: Zicht,
): Promise<Tabel> {
  const { splitsingen, overMensen } = definitie;
  const cellen = counted.map((cel) => ({
    ...cel,
    gemeente: splitsingen.includes("gemeente") ? cel.gemeente : "",
    groep: splitsingen.includes("groep") ? cel.groep : "",
  }));
  const withRow = overMensen && splitsingen.includes("gemeente") && counted.length > 0 ? zicht.gemeenten : [];
  const tabel = {
    gemeenten: [...new Set([...withRow, ...cellen.map(({ gemeente }) => gemeente)])].toSorted(),
    groepen: [...new Set(cellen.map(({ groep }) => groep))].toSorted(),
    cellen,
  };
  const reden = overMensen ? await redenenVan(context, definitie, tabel, zicht) : () => null;
  return {
    ...tabel,
    van(...at) {
      const why = reden(...at);
      return why === null ? { sommen: sommenVan(cellen, ...at), reden: null } : { sommen: null, reden: why };
    },
  };
}

type Telling = {
  readonly gemeenten: readonly string[];
  readonly groepen: readonly string[];
  readonly cellen: readonly Cel[];
};

/** A share shows of how many it is: so no more of it is told than of the count of the same people. */
async function redenenVan(
  context: Context,
  { splitsingen, sleutel, isUitPlaatsingen, tellerIsMensen }: Indicatordefinitie,
  telling: Telling,
  { periode, isTold }: Zicht,
): Promise<Redenen> {
  if (splitsingen.length === 0 || telling.cellen.length === 0) return () => (isTold ? null : "klein");
  const isWsp = sleutel === "plaatsingen_wsp";
  const aantallen =
    isWsp || isUitPlaatsingen
      ? await vanPlaatsingen(context, telling, Number(periode.naam.slice(0, 4)))
      : await vanAantallen(telling);
  const delen = tellerIsMensen ? vanDelen(telling) : () => null;
  return (...at) => {
    if (at.every((each) => each === undefined)) return isTold ? null : "klein";
    return aantallen(...at) ?? delen(...at);
  };
}

/** As the report of the placements by the WSP, and the others as a table of their own: where both are told their sum may be. */
async function vanPlaatsingen(context: Context, telling: Telling, jaar: number): Promise<Redenen> {
  const { rijen, tabel, totaal } = await plaatsingentelling(context, jaar, "binnen");
  if (totaal < GRENS) return vanAantallen(telling); // of those nothing is told
  const codes = rijen.map(({ code }) => code ?? "");
  const wsp = redenenIn(tabel, codes, GROEPEN);
  const anders = codes.flatMap((gemeente, rij) =>
    GROEPEN.map((groep) => {
      const { feiten } = sommenVan(telling.cellen, gemeente, groep);
      return { ...NIEMAND, gemeente, groep, feiten: Math.max(0, feiten - (rijen[rij]!.groepen[groep] ?? 0)) };
    }),
  );
  if (anders.every(({ feiten }) => feiten === 0)) return wsp;
  const rest = await vanAantallen({ gemeenten: codes, groepen: GROEPEN, cellen: anders });
  return (...at) => wsp(...at) ?? rest(...at);
}

const NIEMAND: Sommen = { teller: 0, noemer: 0, feiten: 0 };

async function vanAantallen({ gemeenten, groepen, cellen }: Telling): Promise<Redenen> {
  const tabel = await beschermTabel(
    {
      rijen: gemeenten,
      kolommen: groepen,
      waarden: gemeenten.map((gemeente) => groepen.map((groep) => sommenVan(cellen, gemeente, groep).feiten)),
    },
    "binnen",
    { kenners: kennersVan(gemeenten.map((code) => ({ code, gemeente: code }))), elders: "totaal" },
  );
  return redenenIn(tabel, gemeenten, groepen);
}

function redenenIn(
  { cellen, rijtotalen, kolomtotalen, totaal }: BeschermdeTabel,
  gemeenten: readonly string[],
  groepen: readonly string[],
): Redenen {
  return (gemeente, groep) => {
    const rij = gemeente === undefined ? TOTAAL : gemeenten.indexOf(gemeente);
    const kolom = groep === undefined ? TOTAAL : groepen.indexOf(groep);
    if (gemeente === undefined && groep === undefined) return totaal.reden;
    const cel =
      gemeente === undefined
        ? kolomtotalen[kolom]
        : groep === undefined
          ? rijtotalen[rij]
          : cellen[rij]?.[kolom];
    return cel ? cel.reden : "klein"; // where nobody was counted there is nothing to show
  };
}

const TOTAAL = -1;

function vanDelen({ gemeenten, groepen, cellen }: Telling): Redenen {
  const rijVan = (naam: string, { teller, feiten }: Sommen) => ({ naam, wel: teller, niet: feiten - teller });
  const perGemeente = deeltabel(
    gemeenten.map((code) => rijVan(code, sommenVan(cellen, code))),
    true,
  );
  const perGroep = deeltabel(groepen.map((code) => rijVan(code, sommenVan(cellen, undefined, code))));
  return (gemeente, groep) => {
    if (gemeente !== undefined && groep !== undefined) return "klein";
    if (gemeente !== undefined) return perGemeente.rijen.get(gemeente) ?? null;
    return groep === undefined ? perGemeente.geheel : (perGroep.rijen.get(groep) ?? null);
  };
}

const sommenVan = (cellen: readonly Cel[], gemeente?: string, groep?: string): Sommen =>
  samen(
    cellen.filter(
      (cel) =>
        (gemeente === undefined || cel.gemeente === gemeente) && (groep === undefined || cel.groep === groep),
    ),
  );
