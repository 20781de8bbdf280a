import { waardeTekst } from "#matching/onderwerpen";
import { WAARDE_BASIS } from "#matching/waarde";
import type { Gemeente } from "../sturing/rapport-store.ts";
import type { Plekkaart } from "../voorstellen/plekprofielen.ts";
import type { Ronde } from "./bevriezing.ts";
import type { Schaarste, Schaarstegraad } from "./matchronde.ts";
import type { Randvoorwaardeuitkomst } from "./randvoorwaarden.ts";
import { getal, mensen, toonbaar } from "./tellen.ts";
import type { Uitkomst } from "./uitkomst.ts";
import type { Grensgebruik } from "./verdelen.ts";

/** A place that is worth more than work that fits is worth by itself: most who fit there go without. */
export const graadVan = (prijs: number): Schaarstegraad =>
  prijs <= 0 ? "genoeg" : prijs <= WAARDE_BASIS ? "schaars" : "zeer schaars";

const PLEKKEN = 20;

/** What there is too little of, in plain words. */
export function schaarsteVan(
  ronde: Ronde,
  uitkomst: Uitkomst,
  {
    uitkomsten,
    kaarten,
    wacht,
  }: {
    readonly uitkomsten: readonly Randvoorwaardeuitkomst[];
    readonly kaarten: ReadonlyMap<string, Plekkaart>;
    /** For whom something fits and no place is left, as it may be told. */
    readonly wacht: number | null;
  },
): Omit<Schaarste, "rondeId"> {
  const werksoorten = schaarsteWerksoorten(ronde, uitkomst);
  const coachuren = uitkomsten.filter(({ naam }) => naam === "coachuren");
  return {
    samenvatting: samenvatting(ronde, uitkomst, coachuren, wacht),
    coachuren,
    randvoorwaarden: uitkomsten.filter(({ naam }) => naam !== "coachuren"),
    werksoorten,
    plekken: schaarstePlekken(ronde, uitkomst, kaarten),
  };
}

function samenvatting(
  { plekken }: Ronde,
  { schaarsteprijs }: Uitkomst,
  coachuren: readonly Randvoorwaardeuitkomst[],
  wacht: number | null,
): string {
  const schaars = plekken.reduce((som, { vrij }, at) => som + (schaarsteprijs[at]! > 0 ? vrij : 0), 0);
  const plaatsen = plekken.reduce((som, { vrij }) => som + vrij, 0);
  const zinnen = [
    `Van de ${getal(plaatsen)} plaatsen zijn er ${getal(schaars)} schaars: daar passen meer mensen dan er plaats is.`,
    `Voor ${mensen(wacht)} past er wel werk, maar is er nu geen plaats over.`,
  ];
  const knelt = coachuren.filter((regel) => regel.knelt);
  if (knelt.length > 0)
    zinnen.push(`Te weinig uren van jobcoaches in ${knelt.map(({ groep }) => groep).join(", ")}.`);
  return zinnen.join(" ");
}

function schaarsteWerksoorten({ plekken }: Ronde, { schaarsteprijs }: Uitkomst): Schaarste["werksoorten"] {
  const telling = new Map<string, { plaatsen: number; schaars: number; som: number }>();
  for (const [at, { werksoort, vrij }] of plekken.entries()) {
    const { plaatsen, schaars, som } = telling.get(werksoort) ?? { plaatsen: 0, schaars: 0, som: 0 };
    telling.set(werksoort, {
      plaatsen: plaatsen + vrij,
      schaars: schaars + (schaarsteprijs[at]! > 0 ? vrij : 0),
      som: som + vrij * schaarsteprijs[at]!,
    });
  }
  return [...telling]
    .toSorted(([a, van], [b, bij]) => bij.som / bij.plaatsen - van.som / van.plaatsen || (a < b ? -1 : 1))
    .map(([werksoort, { plaatsen, schaars, som }]) => {
      const naam = waardeTekst("werksoorten", [werksoort]);
      const graad = graadVan(som / plaatsen);
      const tekst = `${naam}: ${getal(schaars)} van de ${getal(plaatsen)} plaatsen zijn schaars.`;
      return { werksoort, naam, plaatsen, schaarsePlaatsen: schaars, graad, tekst };
    });
}

function schaarstePlekken(
  { plekken }: Ronde,
  { schaarsteprijs, gewild }: Uitkomst,
  kaarten: ReadonlyMap<string, Plekkaart>,
): Schaarste["plekken"] {
  return [...plekken.keys()]
    .filter((at) => schaarsteprijs[at]! > 0)
    .toSorted((a, b) => schaarsteprijs[b]! - schaarsteprijs[a]! || a - b)
    .slice(0, PLEKKEN)
    .flatMap((at) => {
      const { id, vrij } = plekken[at]!;
      const kaart = kaarten.get(id);
      if (!kaart) return [];
      const passend = toonbaar(gewild[at]!);
      const { titel, werkgever, plaats } = kaart;
      const plaatsen = vrij === 1 ? "is 1 plaats" : `zijn ${getal(vrij)} plaatsen`;
      const tekst = `Er ${plaatsen}; er passen ${mensen(passend)}. Eén plaats erbij helpt hier veel.`;
      return {
        plek: { id, titel, werkgever, plaats },
        plaatsen: vrij,
        passend,
        graad: graadVan(schaarsteprijs[at]!),
        tekst,
      };
    });
}

/** What the limits did, in words. A werkgever for whom the maximum does not matter is left out. */
export function uitkomstenVan(
  grenzen: readonly Grensgebruik[],
  gemeenten: readonly Gemeente[],
  werkgeverVan: ReadonlyMap<string, string>,
): Randvoorwaardeuitkomst[] {
  const gemeente = new Map(gemeenten.map(({ code, naam }) => [code, naam]));
  const naamVan = ({ naam, groep }: Grensgebruik): string => {
    if (naam === "coachuren") return gemeente.get(groep) ?? groep;
    if (naam === "reserve") return waardeTekst("werksoorten", [groep]);
    return werkgeverVan.get(groep) ?? groep;
  };
  return grenzen
    .filter(({ naam, prijs }) => prijs > 0 || naam !== "maximum per werkgever")
    .map((grens) => {
      const { prijs, ...regel } = grens;
      const groep = naamVan(grens);
      const isMensen = regel.eenheid === "inwoners";
      const gebruikt = isMensen ? (toonbaar(regel.gebruikt) ?? 0) : regel.gebruikt;
      return { ...regel, groep, gebruikt, knelt: prijs > 0, tekst: zin({ ...grens, groep }) };
    });
}

/** Of so much money, cents say nothing. */
const euros = (centen: number): string => `€ ${getal(Math.round(centen / 100))}`;

function zin({ naam, groep, grens, gebruikt, prijs, soort }: Grensgebruik): string {
  if (soort === "minstens")
    return gebruikt >= grens
      ? `Minstens ${getal(grens)} inwoners met ${groep}: dat lukt.`
      : `Minstens ${getal(grens)} inwoners met ${groep}: dat lukt niet met deze plekken.`;
  const knelt = prijs > 0 ? "Met meer ruimte werd de uitkomst beter." : "Er is genoeg ruimte.";
  if (naam === "coachuren")
    return `${groep}: ${getal(gebruikt)} van de ${getal(grens)} uur jobcoach per week is nodig. ${knelt}`;
  if (naam === "budget")
    return `Van de ${euros(grens)} per jaar voor jobcoaches is ${euros(gebruikt)} nodig. ${knelt}`;
  return `${groep}: hoogstens ${getal(grens)}. ${knelt}`;
}
