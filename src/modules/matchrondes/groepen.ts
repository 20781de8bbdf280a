import { sql } from "kysely";
import type { Kenmerk } from "#matching/eerlijkheid/runuitkomst";
import type { Context } from "../context.ts";
import { postcodes } from "../plekken/postcodes.ts";
import { gemeentenOf } from "../sturing/rapport-store.ts";

type Groeprij = {
  readonly gemeente: string;
  readonly pc4: string | null;
  readonly leeftijd: number | null;
  readonly doelgroepen: readonly string[];
  readonly uitkering: string | null;
  readonly taalniveau: number | null;
  readonly voorgesteld: boolean;
};

const LEEFTIJDEN = ["tot 27 jaar", "27 tot 45 jaar", "45 tot 55 jaar", "55 jaar en ouder"] as const;
const leeftijdsband = (leeftijd: number | null) =>
  leeftijd === null ? -1 : leeftijd < 27 ? 0 : leeftijd < 45 ? 1 : leeftijd < 55 ? 2 : 3;

const TAAL = ["weinig Nederlands", "basis", "goed Nederlands"] as const;
const taalgroep = (niveau: number | null) =>
  niveau === null || niveau < 1 ? -1 : niveau <= 1 ? 0 : niveau === 2 ? 1 : 2;

/** A place with at least so many postcode areas counts as a town: an assumption, until the degree of CBS is there. */
const STAD_VANAF = 10;
const gebieden = Map.groupBy(postcodes, ({ plaats }) => plaats);
const plaatsVan = new Map(postcodes.map(({ pc4, plaats }) => [pc4, plaats]));
const woongroep = (pc4: string | null) => {
  const plaats = plaatsVan.get(pc4 ?? "");
  return plaats === undefined ? -1 : gebieden.get(plaats)!.length >= STAD_VANAF ? 0 : 1;
};

/** What groups are not looked at, and why: to be said in the report. */
export const NIET_GEMETEN = [
  { kenmerk: "geslacht", waarom: "Meedoen legt niet vast of iemand man of vrouw is." },
  { kenmerk: "herkomst", waarom: "Meedoen legt geen herkomst of nationaliteit vast." },
] as const;

/**
 * To which groups those of a ronde belong, in the order of the ronde and without who they are. For the report on
 * fairness alone: nothing of this ever reaches the engine.
 */
export async function groepenVan(
  context: Context,
  rondeId: string,
): Promise<{ readonly kenmerken: Kenmerk[]; readonly voorgesteld: Uint8Array }> {
  const { rows } = await sql<Groeprij>`
    select gemeente, pc4, leeftijd, doelgroepen, uitkering, taalniveau, voorgesteld
      from matchronde_groepen(${rondeId}::uuid)`.execute(context.db);
  const gemeenten = await gemeentenOf(context);
  const uitkeringen = [...new Set(rows.flatMap(({ uitkering }) => uitkering ?? []))].toSorted();
  const doelgroepen = [...new Set(rows.flatMap((rij) => rij.doelgroepen))].toSorted();
  const kenmerk = (naam: string, groepen: readonly string[], groep: (rij: Groeprij) => number): Kenmerk => ({
    naam,
    groepen,
    groep: Int32Array.from(rows, groep),
  });
  return {
    kenmerken: [
      kenmerk("leeftijd", LEEFTIJDEN, ({ leeftijd }) => leeftijdsband(leeftijd)),
      kenmerk(
        "gemeente",
        gemeenten.map(({ naam }) => naam),
        ({ gemeente }) => gemeenten.findIndex(({ code }) => code === gemeente),
      ),
      kenmerk("woonplaats", ["stad", "dorp"], ({ pc4 }) => woongroep(pc4)),
      kenmerk("taal", TAAL, ({ taalniveau }) => taalgroep(taalniveau)),
      kenmerk("uitkering", uitkeringen, ({ uitkering }) => uitkeringen.indexOf(uitkering ?? "")),
      // someone can be in more than one: each is a question of its own
      ...doelgroepen.map((doelgroep) =>
        kenmerk("doelgroep", [doelgroep, `niet ${doelgroep}`], (rij) =>
          rij.doelgroepen.includes(doelgroep) ? 0 : 1,
        ),
      ),
    ],
    voorgesteld: Uint8Array.from(rows, ({ voorgesteld }) => Number(voorgesteld)),
  };
}
