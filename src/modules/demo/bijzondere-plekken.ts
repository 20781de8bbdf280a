import { addDays, type IsoDate } from "#core/dates";
import { gebiedOf } from "../plekken/postcodes.ts";
import { type Kenmerken, kenmerken, type Plek, plekOf } from "./plekken.ts";
import { randomFor } from "./random.ts";
import type { Werkgever } from "./werkgevers.ts";

type Row = {
  readonly sleutel: string;
  readonly titel: string;
  readonly omschrijving: string;
  readonly werkgever: string;
  readonly pc4: string;
  readonly werksoort: string;
  readonly soort?: "werkplek" | "proefplaats";
  readonly werkvormen: readonly string[];
  readonly capaciteit?: number;
  readonly regeling?: "loonkostensubsidie";
  readonly feiten: Kenmerken;
};

const SCHOOLDAGEN = ["ma", "di", "wo", "do", "vr"].flatMap((dag) => [`${dag}_ochtend`, `${dag}_middag`]);

/** What the places below ask and offer, where they say nothing else. */
const licht: Kenmerken = {
  uren_per_week_min: 20,
  uren_per_week_max: 24,
  dagdelen: SCHOOLDAGEN,
  aantal_dagdelen: 6,
  begintijd_vroegst: "07:30",
  eindtijd_laatst: "14:30",
  taal_nederlands_mondeling: 1,
  taal_nederlands_lezen: 1,
  begeleiding: 4,
  aanpassingen: ["werkinstructie_plaatjes", "vaste_begeleider", "voordoen"],
  tillen: 15,
  staan: 3,
  lopen: 2,
  bukken: 2,
  tempo: 1,
  samenwerken: 2,
  zelfstandigheid: 1,
  omgaan_met_verandering: 1,
  klantcontact: 0,
  buiten_werken: "buiten",
  taalontwikkeling: "ja",
  ervaring_nodig: "nee",
  rijbewijzen: [],
  certificaten: [],
};
const without = (...codes: readonly (keyof Kenmerken)[]): Kenmerken =>
  Object.fromEntries(Object.entries(licht).filter(([code]) => !codes.includes(code as keyof Kenmerken)));

/** Places that the pages of the demo tell about. Of the first nine, six fit Mehmet, and three but for one thing. */
// biome-ignore format: it is read as a table
const rows: readonly Row[] = [
  { sleutel: "schothorst", titel: "Medewerker groen, ploeg Schothorst", werkgever: "De Groene Wal", pc4: "3813", werksoort: "groen", capaciteit: 3, regeling: "loonkostensubsidie",
    omschrijving: "U onderhoudt met een vaste ploeg het groen in de wijk.", werkvormen: ["werken op locatie", "begeleid werken"],
    feiten: { ...licht, uren_per_week_max: 32, begintijd_vroegst: "07:15" } },
  { sleutel: "kas", titel: "Kweker in de kas", werkgever: "Kwekerij Lage Vuursche", pc4: "3835", werksoort: "dieren_planten", regeling: "loonkostensubsidie",
    omschrijving: "U zaait, verplant en oogst. De kas staat in Stoutenburg.", werkvormen: ["individuele detachering", "begeleid werken"],
    feiten: { ...without("tillen"), eindtijd_laatst: "14:45", buiten_werken: "beide" } },
  { sleutel: "plantsoen", titel: "Medewerker plantsoen", werkgever: "Terreinbeheer Leusdenveld", pc4: "3833", werksoort: "groen", capaciteit: 2,
    omschrijving: "U houdt perken en paden schoon.", werkvormen: ["groepsdetachering"], feiten: licht },
  { sleutel: "boomgaard", titel: "Hulp in de boomgaard", werkgever: "Kwekerij Lage Vuursche", pc4: "3836", werksoort: "dieren_planten", regeling: "loonkostensubsidie",
    omschrijving: "U plukt, snoeit en sorteert fruit.", werkvormen: ["begeleid werken"],
    feiten: { ...without("bukken"), taalontwikkeling: "nee" } },
  { sleutel: "inpakken", titel: "Inpakker, rustige hal", werkgever: "Drukkerij De Vossenburcht", pc4: "3812", werksoort: "productie",
    omschrijving: "U pakt drukwerk in. Eén taak tegelijk.", werkvormen: ["begeleid werken"],
    feiten: { ...licht, tillen: 10, buiten_werken: "binnen", prikkelarm: "ja" } },
  { sleutel: "tuin", titel: "Tuinonderhoud bij het zorgcentrum", werkgever: "Zorgcentrum Lindehage", pc4: "3818", werksoort: "groen",
    omschrijving: "U houdt de binnentuin en het terras bij.", werkvormen: ["begeleid werken", "individuele detachering"],
    feiten: { ...licht, eindtijd_laatst: "13:30", klantcontact: 1 } },
  { sleutel: "sportpark", titel: "Terreinbeheer sportpark", werkgever: "Terreinbeheer Leusdenveld", pc4: "3831", werksoort: "groen", capaciteit: 2,
    omschrijving: "U maait en onderhoudt de velden.", werkvormen: ["groepsdetachering"],
    feiten: { ...licht, uren_per_week_max: 28, eindtijd_laatst: "15:30" } },
  { sleutel: "kringloop", titel: "Sorteren in de kringloop", werkgever: "Kringloop De Halte", pc4: "3814", werksoort: "winkel",
    omschrijving: "U sorteert en prijst spullen.", werkvormen: ["begeleid werken"],
    feiten: { ...licht, taal_nederlands_lezen: 3, buiten_werken: "binnen" } },
  { sleutel: "wasserij", titel: "Medewerker wasserij", werkgever: "Wasserij Eemhelder", pc4: "3742", werksoort: "textiel",
    omschrijving: "U vouwt en sorteert linnengoed.", werkvormen: ["begeleid werken", "groepsdetachering"],
    feiten: { ...licht, buiten_werken: "binnen", tillen: 10 } },
  { sleutel: "werkplaats", titel: "Hulp in de werkplaats", werkgever: "De Groene Wal", pc4: "3812", werksoort: "techniek",
    omschrijving: "Nog een schets: samen uitwerken.", werkvormen: ["begeleid werken"],
    feiten: { uren_per_week_min: 16, uren_per_week_max: 16, taal_nederlands_lezen: 2, begeleiding: 1, eindtijd_laatst: "16:30" } },
  { sleutel: "winkel", titel: "Medewerker winkel", werkgever: "De Groene Wal", pc4: "3812", werksoort: "winkel", regeling: "loonkostensubsidie",
    omschrijving: "U helpt in de winkel met planten en gereedschap.", werkvormen: ["begeleid werken"],
    feiten: { ...licht, taal_nederlands_mondeling: 3, taal_nederlands_lezen: 2, klantcontact: 2, eindtijd_laatst: "17:00", buiten_werken: "beide" } },
  { sleutel: "kwekerij-proef", titel: "Kwekerij, proefplaats", werkgever: "De Groene Wal", pc4: "3812", werksoort: "dieren_planten", soort: "proefplaats",
    omschrijving: "U leert het werk op de kwekerij.", werkvormen: ["proefplaats", "begeleid werken"],
    feiten: { ...licht, uren_per_week_max: 28, eindtijd_laatst: "16:00" } },
  { sleutel: "kringloop-proef", titel: "Verkoop en sorteren, proefplaats", werkgever: "Kringloop De Halte", pc4: "3814", werksoort: "winkel", soort: "proefplaats",
    omschrijving: "U leert het werk in de winkel.", werkvormen: ["proefplaats", "begeleid werken"],
    feiten: { ...licht, taal_nederlands_mondeling: 2, taal_nederlands_lezen: 2, klantcontact: 2, buiten_werken: "binnen", eindtijd_laatst: "16:00" } },
];

/** Simple work near Mehmet that asks reading: a language training opens it. */
// biome-ignore format: it is read as a table
const taalplekken: readonly Row[] = ([
  ["Drukkerij De Vossenburcht", "3811", "Drukwerk sorteren",      "productie"],
  ["Drukkerij De Vossenburcht", "3811", "Inpakken op bestelling", "productie"],
  ["Zorgcentrum Lindehage",     "3818", "Linnen rondbrengen",     "schoonmaak"],
  ["Zorgcentrum Lindehage",     "3817", "Hulp in de spoelkeuken", "catering"],
  ["Terreinbeheer Leusdenveld", "3834", "Onderhoud speelplekken", "groen"],
  ["Kwekerij Lage Vuursche",    "3835", "Bestellingen klaarzetten", "dieren_planten"],
  ["Kringloop De Halte",        "3814", "Kleding sorteren",       "textiel"],
  ["De Groene Wal",             "3813", "Materialen uitgeven",    "groen"],
  ["Wasserij Eemhelder",        "3812", "Linnengoed tellen",      "textiel"],
  ["Terreinbeheer Leusdenveld", "3833", "Hulp bij het zaaien",    "groen"],
] as const).map(([werkgever, pc4, titel, werksoort], at) => ({
  sleutel: `taal-${at}`, titel, werkgever, pc4, werksoort, werkvormen: ["begeleid werken"],
  omschrijving: "U leest korte lijsten en briefjes.",
  feiten: { ...licht, taal_nederlands_lezen: 2 + (at % 2) },
}));

/** By key, so that stories can refer to them. */
export function makeBijzonderePlekken(werkgevers: readonly Werkgever[], today: IsoDate): Map<string, Plek> {
  const random = randomFor("bijzondere plekken");
  const byName = new Map(werkgevers.map((werkgever) => [werkgever.naam, werkgever]));
  return new Map(
    [...rows, ...taalplekken].map(({ sleutel, werkgever, pc4, feiten, ...row }) => {
      const gebied = gebiedOf(pc4)!;
      const plek: Plek = {
        ...plekOf(random, byName.get(werkgever)!, row),
        ...row,
        gemeente: gebied.gemeente,
        plaats: gebied.plaats,
        postcode: pc4,
        kenmerken: kenmerken(feiten, "werkgever", addDays(today, -40)),
      };
      return [sleutel, plek];
    }),
  );
}
