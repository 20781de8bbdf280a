import { beschermTabel, GRENS, type Publicatie } from "../afscherming/beschermTabel.ts";
import type { Indicatordefinitie } from "./definitie.ts";
import { deeltabel } from "./deeltabel.ts";
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
type Zijden = Pick<Tabel, "gemeenten" | "groepen">;
type Redenen = (gemeente?: string, groep?: string) => Reden;

/** Hides what tells about a few people, in the table and in all its totals. */
export async function afgeschermd(
  { splitsingen, overMensen, tellerIsMensen }: Indicatordefinitie,
  counted: readonly Telcel[],
): Promise<Tabel> {
  const cellen = counted.map((cel) => ({
    ...cel,
    gemeente: splitsingen.includes("gemeente") ? cel.gemeente : "",
    groep: splitsingen.includes("groep") ? cel.groep : "",
  }));
  const zijden = {
    gemeenten: [...new Set(cellen.map(({ gemeente }) => gemeente))].toSorted(),
    groepen: [...new Set(cellen.map(({ groep }) => groep))].toSorted(),
  };
  const reden = await redenenVan({ overMensen, tellerIsMensen }, cellen, zijden);
  return {
    ...zijden,
    van(...at) {
      const why = reden(...at);
      return why === null ? { sommen: sommenVan(cellen, ...at), reden: null } : { sommen: null, reden: why };
    },
  };
}

function redenenVan(
  { overMensen, tellerIsMensen }: Pick<Indicatordefinitie, "overMensen" | "tellerIsMensen">,
  cellen: readonly Cel[],
  zijden: Zijden,
): Promise<Redenen> | Redenen {
  if (!overMensen || cellen.length === 0) return () => null;
  return tellerIsMensen ? vanDelen(cellen, zijden) : vanAantallen(cellen, zijden);
}

async function vanAantallen(cellen: readonly Cel[], { gemeenten, groepen }: Zijden): Promise<Redenen> {
  const {
    cellen: inside,
    rijtotalen,
    kolomtotalen,
    totaal,
  } = await beschermTabel(
    {
      rijen: gemeenten,
      kolommen: groepen,
      waarden: gemeenten.map((gemeente) => groepen.map((groep) => sommenVan(cellen, gemeente, groep).feiten)),
    },
    "binnen",
    { eerder: [geheelVan(cellen)] },
  );
  return (gemeente, groep) => {
    const rij = gemeente === undefined ? TOTAAL : gemeenten.indexOf(gemeente);
    const kolom = groep === undefined ? TOTAAL : groepen.indexOf(groep);
    if (gemeente === undefined && groep === undefined) return totaal.reden;
    if (gemeente === undefined) return kolomtotalen[kolom]?.reden ?? unknown(kolom);
    if (groep === undefined) return rijtotalen[rij]?.reden ?? unknown(rij);
    return inside[rij]?.[kolom]?.reden ?? unknown(Math.min(rij, kolom));
  };
}

/** The whole stands by itself in a series, so that it is told where it may be: the parts give way. */
function geheelVan(cellen: readonly Cel[]): Publicatie {
  const { feiten } = samen(cellen);
  return {
    namen: [["alles"], ["alles"]],
    waarden: [feiten],
    verborgen: feiten < GRENS ? [JSON.stringify([null, null])] : [],
  };
}

const TOTAAL = -1;
/** Where nobody was counted there is nothing to show. */
const unknown = (at: number): Reden => (at === -1 ? "klein" : null);

async function vanDelen(cellen: readonly Cel[], { gemeenten, groepen }: Zijden): Promise<Redenen> {
  const rijVan = (naam: string, { teller, feiten }: Sommen) => ({ naam, wel: teller, niet: feiten - teller });
  const perGemeente = await deeltabel(gemeenten.map((code) => rijVan(code, sommenVan(cellen, code))));
  const perGroep = await deeltabel(groepen.map((code) => rijVan(code, sommenVan(cellen, undefined, code))));
  return (gemeente, groep) => {
    if (gemeente !== undefined && groep !== undefined) return "klein";
    if (gemeente !== undefined) return reasonOf(perGemeente.rijen, gemeente);
    return groep === undefined ? perGemeente.geheel : reasonOf(perGroep.rijen, groep);
  };
}

const reasonOf = (rijen: ReadonlyMap<string, Reden>, naam: string): Reden => {
  const reden = rijen.get(naam);
  return reden === undefined ? "klein" : reden;
};

const sommenVan = (cellen: readonly Cel[], gemeente?: string, groep?: string): Sommen =>
  samen(
    cellen.filter(
      (cel) =>
        (gemeente === undefined || cel.gemeente === gemeente) && (groep === undefined || cel.groep === groep),
    ),
  );
