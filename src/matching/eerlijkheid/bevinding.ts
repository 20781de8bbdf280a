import type { Groepsverslag, Oordeel, Wegnemingsoordeel } from "#matching/eerlijkheid/beoordeling";
import type { Spreiding } from "#matching/eerlijkheid/blootstelling";
import type { Verhouding } from "#matching/eerlijkheid/intervallen";
import type { Maat, Maatcode } from "#matching/eerlijkheid/runuitkomst";
import type { Vergelijking } from "#matching/eerlijkheid/vergelijking";
import { klein } from "#matching/woorden";

/** What was found about one group, as data; `bevindingzin` makes Dutch of it. */
export type Bevinding = {
  readonly code: `eerlijkheid.${Maatcode}` | "eerlijkheid.voorwaarde";
  readonly kenmerken: readonly string[];
  readonly groepen: readonly string[];
  readonly oordeel: Exclude<Oordeel, "geen aanwijzing">;
  readonly soort: Maat["soort"];
  readonly aantal: number;
  readonly waarde: number;
  readonly waardeRest: number;
  readonly verhouding: Verhouding;
  readonly gelijk: Verhouding | null;
  readonly weinigMensen: boolean;
  /** For a voorwaarde: its name, and how many plekken it takes from each person. */
  readonly voorwaarde: { readonly id: string; readonly naam: string } | null;
};

/** Only where the group is worse off: where it is better off, another group stands in the list. */
export function bevindingenVan(groep: Groepsverslag): Bevinding[] {
  const { kenmerken, groepen, vergelijkingen, wegnemers } = groep;
  const weinigMensen = vergelijkingen.some((vergelijking) => vergelijking.weinigMensen);
  const gevonden = vergelijkingen
    .filter(({ verschil }) => verschil < 0)
    .flatMap((vergelijking): Bevinding[] => {
      const { maat, oordeel, weinigMensen } = vergelijking;
      if (oordeel === "geen aanwijzing") return [];
      const deel = { kenmerken, groepen, oordeel, weinigMensen, voorwaarde: null };
      return [{ code: `eerlijkheid.${maat}`, ...deel, ...cijfers(vergelijking, vergelijking.soort) }];
    });
  const weg = wegnemers.flatMap((wegnemer): Bevinding[] => {
    const { voorwaarde: id, naam, oordeel } = wegnemer;
    if (oordeel === "geen aanwijzing") return [];
    const deel = { kenmerken, groepen, oordeel, weinigMensen, voorwaarde: { id, naam } };
    return [{ code: "eerlijkheid.voorwaarde", ...deel, ...cijfers(wegnemer, "gemiddelde") }];
  });
  return [...gevonden, ...weg];
}

const cijfers = (
  { aantal, waarde, waardeRest, verhouding, van, tot, gelijk }: Vergelijking | Wegnemingsoordeel,
  soort: Maat["soort"],
) => ({ soort, aantal, waarde, waardeRest, verhouding: { verhouding, van, tot }, gelijk: gelijk ?? null });

type Zin = (bevinding: Bevinding, groep: string, eigen: string, andere: string) => string;

const ZINNEN: Readonly<Record<Bevinding["code"], Zin>> = {
  "eerlijkheid.kans": (_, groep, eigen, andere) =>
    `${groep}: voor ${eigen} is er minstens één plek die past, bij de anderen voor ${andere}.`,
  "eerlijkheid.aanbod": (_, groep, eigen, andere) =>
    `${groep}: er passen gemiddeld ${eigen} plekken, bij de anderen ${andere}.`,
  "eerlijkheid.zichtbaarheid": (_, groep, eigen, andere) =>
    `${groep}: deze mensen zijn minder te zien in de lijsten van de plekken (${eigen} tegen ${andere} bij de anderen).`,
  "eerlijkheid.rangorde": (_, groep, eigen, andere) =>
    `${groep}: op plekken die passen staan deze mensen lager in de lijst (${eigen} tegen ${andere} bij de anderen).`,
  "eerlijkheid.voorstel": (_, groep, eigen, andere) =>
    `${groep}: ${eigen} staat in het voorstel van de run, van de anderen ${andere}.`,
  "eerlijkheid.waarde": (_, groep, eigen, andere) =>
    `${groep}: de plekken in het voorstel passen minder goed (${eigen} tegen ${andere} bij de anderen).`,
  "eerlijkheid.opvolging": (_, groep, eigen, andere) =>
    `${groep}: van het voorstel van de run nemen collega's er ${eigen} over, bij de anderen ${andere}.`,
  "eerlijkheid.voorwaarde": ({ voorwaarde }, groep, eigen, andere) =>
    `${groep}: de voorwaarde ${klein(voorwaarde!.naam)} haalt gemiddeld ${eigen} plekken weg, bij de anderen ${andere}.`,
};

/** In plain Dutch, for who decides what to do with it. */
export function bevindingzin(bevinding: Bevinding): string {
  const { code, kenmerken, groepen, soort, waarde, waardeRest, verhouding, gelijk } = bevinding;
  const groep = groepen
    .map((naam, at) => `${kenmerken[at]} ${kenmerken[at] === "gemeente" ? naam : klein(naam)}`)
    .join(" en ");
  const eigen = soort === "aandeel" ? procent(waarde) : getal(waarde);
  const andere = soort === "aandeel" ? procent(waardeRest) : getal(waardeRest);
  const zinnen = [ZINNEN[code](bevinding, hoofdletter(groep), eigen, andere), keer(verhouding)];
  if (gelijk) zinnen.push(`Onder mensen in dezelfde omstandigheden: ${getal(gelijk.verhouding)} keer.`);
  if (bevinding.weinigMensen) zinnen.push(`Het gaat om weinig mensen (${bevinding.aantal}).`);
  if (bevinding.oordeel === "nader onderzoeken") zinnen.push("Zoek uit hoe dit komt.");
  return zinnen.join(" ");
}

/** How evenly the plekken come into view, in plain Dutch. */
export function spreidingzin({ dekking, gini, drukste }: Spreiding): string {
  const ongelijk = gini < 0.4 ? "redelijk gelijk" : gini < 0.7 ? "ongelijk" : "heel ongelijk";
  return (
    `Van alle plekken staat ${procent(dekking)} bij iemand bovenaan. De aandacht is ${ongelijk} verdeeld ` +
    `(Gini ${getal(gini)}). Bij de drukste plek zijn er ${getal(drukste)} mensen voor elke opening.`
  );
}

function keer({ verhouding, van, tot }: Verhouding): string {
  if (!Number.isFinite(verhouding) || !Number.isFinite(tot)) return "Bij de anderen komt dit niet voor.";
  return `Dat is ${getal(verhouding)} keer zoveel, met 95% zekerheid tussen ${getal(van)} en ${getal(tot)}.`;
}

const procent = (deel: number): string => `${getal(deel * 100, 0)}%`;

/** Two decimals below ten, one from there on, none from a hundred. */
function getal(
  waarde: number,
  decimalen = Math.abs(waarde) < 10 ? 2 : Math.abs(waarde) < 100 ? 1 : 0,
): string {
  return waarde.toFixed(decimalen).replace(".", ",");
}

const hoofdletter = (tekst: string): string => tekst.slice(0, 1).toUpperCase() + tekst.slice(1);
