import { onderwerp, waardeTekst } from "#matching/onderwerpen";
import { klein } from "#matching/woorden";
import type { Gemeente } from "../sturing/rapport-store.ts";
import { postcodes } from "../plekken/postcodes.ts";
import type { Aantallen } from "./aantallen.ts";
import type { Ronde } from "./bevriezing.ts";
import { HEFBOOM, voorwaardenMetHefboom } from "./hefbomen.ts";
import {
  type Gemeenteregel,
  HEFBOMEN,
  type Hefboom,
  type Mismatch,
  type Voorwaarderegel,
  type Werksoortregel,
} from "./matchronde.ts";
import { getal, mensen, toonbaar, toonbaarSamen } from "./tellen.ts";
import type { Uitkomst } from "./uitkomst.ts";

/** Where places and people do not meet. Counts of few people are left out here: what is stored holds none of them. */
export function mismatchVan(
  ronde: Ronde,
  uitkomst: Uitkomst,
  gemeenten: readonly Gemeente[],
  aantallen: Aantallen,
): Omit<Mismatch, "rondeId"> {
  const perVoorwaarde = voorwaarderegels(uitkomst);
  return {
    hefbomen: hefboomregels(perVoorwaarde),
    perGemeente: gemeenteregels(ronde, uitkomst, gemeenten, aantallen),
    perWerksoort: werksoortregels(ronde, uitkomst),
    perVoorwaarde,
  };
}

function hefboomregels(perVoorwaarde: readonly Voorwaarderegel[]): Mismatch["hefbomen"] {
  return HEFBOMEN.map((hefboom) => {
    const paren = perVoorwaarde
      .filter((regel) => regel.hefboom === hefboom)
      .reduce((som, regel) => som + regel.paren, 0);
    const { naam, tekst } = HEFBOOM[hefboom];
    return { hefboom, naam, paren, tekst: `${getal(paren)} keer stond alleen dit in de weg. ${tekst}` };
  });
}

function voorwaarderegels({ past, eenStaatInDeWeg }: Uitkomst): Voorwaarderegel[] {
  const breedte = voorwaardenMetHefboom.length;
  return voorwaardenMetHefboom
    .map(({ id, naam, hefboom }, at) => {
      let [paren, inwoners, zonder] = [0, 0, 0];
      for (let inwoner = 0; inwoner < past.length; inwoner++) {
        const aantal = eenStaatInDeWeg[inwoner * breedte + at]!;
        if (aantal === 0) continue;
        paren += aantal;
        inwoners++;
        if (past[inwoner] === 0) zonder++;
      }
      const zegt = mensen(toonbaar(zonder));
      const tekst = `${naam} is ${getal(paren)} keer het enige dat niet past. Voor ${zegt} zonder passende plek komt er zo een plek bij.`;
      return {
        criterium: id,
        naam,
        hefboom,
        paren,
        inwoners: toonbaar(inwoners),
        zonderPassendePlek: toonbaar(zonder),
        tekst,
      };
    })
    .filter(({ paren }) => paren > 0)
    .toSorted((a, b) => b.paren - a.paren);
}

function gemeenteregels(
  { plekken }: Ronde,
  { plek }: Uitkomst,
  gemeenten: readonly Gemeente[],
  { perGemeente }: Aantallen,
): Gemeenteregel[] {
  const codes = gemeenten.map(({ code }) => code);
  const ingevuld = codes.map(() => 0);
  for (const nummer of plek) if (nummer >= 0) ingevuld[codes.indexOf(plekken[nummer]!.gemeente)]! += 1;
  const gevuld = toonbaarSamen(ingevuld);
  return gemeenten
    .map(({ code, naam }, at) => {
      const plaatsen = plekken
        .filter(({ gemeente }) => gemeente === code)
        .reduce((som, { vrij }) => som + vrij, 0);
      const { personen, zonder, met } = perGemeente.get(code) ?? NIEMAND;
      return {
        gemeente: code,
        naam,
        punt: midden(code),
        personen,
        zonderPassendePlek: zonder,
        metSuggestie: met,
        plaatsen,
        ingevuld: gevuld[at]!,
        tekst: gemeentezin(naam, personen, plaatsen, met),
      };
    })
    .filter(({ personen, plaatsen }) => personen !== 0 || plaatsen > 0);
}

const NIEMAND = { personen: 0, zonder: 0, met: 0 };

function gemeentezin(naam: string, personen: number | null, plaatsen: number, met: number | null): string {
  const begin = `In ${naam} zoeken ${mensen(personen)} werk en zijn er ${getal(plaatsen)} plaatsen.`;
  return `${begin} Voor ${mensen(met)} is er een suggestie.`;
}

/** The middle of its postcode areas, for the map. */
function midden(code: string): Gemeenteregel["punt"] {
  const eigen = postcodes.filter(({ gemeente }) => gemeente === code);
  if (eigen.length === 0) return null;
  const gemiddeld = (van: "lat" | "lon") =>
    Math.round((eigen.reduce((som, gebied) => som + gebied[van], 0) / eigen.length) * 1000) / 1000;
  return { lat: gemiddeld("lat"), lon: gemiddeld("lon") };
}

const WERKSOORTEN = onderwerp("werksoorten");

function werksoortregels(ronde: Ronde, uitkomst: Uitkomst): Werksoortregel[] {
  const { inwoners, plekken } = ronde;
  const soorten = new Set(plekken.map(({ werksoort }) => werksoort));
  for (const { profiel } of inwoners)
    for (const wens of profiel.feiten.werksoorten?.waarde ?? []) soorten.add(wens);
  const order = [...soorten].toSorted();
  const vervuld = order.map(
    (soort) => uitkomst.plek.filter((nummer) => plekken[nummer]?.werksoort === soort).length,
  );
  const getoond = toonbaarSamen(vervuld); // together they are all suggestions
  return order
    .map((werksoort, at) => {
      const wil = inwoners.filter(({ profiel }) => profiel.feiten.werksoorten?.waarde.includes(werksoort));
      const eerst = wil.filter(({ profiel }) => profiel.feiten.werksoorten?.waarde[0] === werksoort).length;
      const eigen = plekken.filter((plek) => plek.werksoort === werksoort);
      const plaatsen = eigen.reduce((som, { vrij }) => som + vrij, 0);
      const naam = waardeTekst(WERKSOORTEN.code, [werksoort]);
      const regel = { wensen: toonbaar(wil.length), eersteWens: toonbaar(eerst), ingevuld: getoond[at]! };
      return {
        werksoort,
        naam,
        ...regel,
        plaatsen,
        hefboom: werksoorthefboom(wil.length, plaatsen, vervuld[at]!),
        tekst: werksoortzin(naam, regel.wensen, plaatsen, regel.ingevuld),
      };
    })
    .toSorted((a, b) => b.plaatsen - a.plaatsen || (a.naam < b.naam ? -1 : 1));
}

/** Too few places for who wants the work asks for more work; places that stay open while people want it, for support. */
function werksoorthefboom(wensen: number, plaatsen: number, gevuld: number): Hefboom | null {
  if (wensen > 2 * plaatsen) return "vraag";
  return plaatsen - gevuld > plaatsen / 4 && wensen > plaatsen - gevuld ? "aanbod" : null;
}

const werksoortzin = (
  naam: string,
  wensen: number | null,
  plaatsen: number,
  ingevuld: number | null,
): string =>
  `${mensen(wensen)} ${wensen === 1 ? "wil" : "willen"} ${klein(naam)}. Er zijn ${getal(plaatsen)} plaatsen; voor ${
    ingevuld === null ? "een paar" : getal(ingevuld)
  } is er een suggestie.`;
