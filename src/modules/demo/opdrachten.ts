import { addDays, type IsoDate } from "#core/dates";
import { hours } from "#core/hours";
import { cents } from "#core/money";
import { wekenVan } from "../bezetting/opdracht-store.ts";
import { afspraakTabel } from "./bezetting-tabellen.ts";
import { gebruiker } from "./gebruikers.ts";
import type { Row } from "./insert-rows.ts";
import { type Random, randomFor } from "./random.ts";
import { REGIO, type Unitnaam, unitId } from "./region.ts";

type Maat = "k" | "o" | "a"; // komt voor, wordt geoefend, wordt aangeleerd
const MATEN: Readonly<Record<Maat, string>> = { k: "komt voor", o: "wordt geoefend", a: "wordt aangeleerd" };

/**
 * Orders of each unit: customer ('' is a werkgever of the demo), what, kind and form of work, percent of the hours that
 * the unit has for this work, rate and cost per hour in cents, begin and end in days from today, state, what is learned.
 */
// biome-ignore format: it is read as a table
const orders: readonly (readonly [Unitnaam, string, string, string, string, deel: number, tarief: number, kosten: number, van: number, tot: number, status: "+" | "?" | "-" | "x", leert: string])[] = [
  ["cleanfors", "Gemeente Amersfoort", "Schoonmaak wijkcentra",              "schoonmaak", "werken op locatie", 34, 2350, 310, -190, 175, "+", "netjes_werken:o veilig_werken:o klantgericht:k"],
  ["cleanfors", "Gemeente Leusden",    "Schoonmaak gemeentehuis",            "schoonmaak", "werken op locatie", 21, 2310, 290, -300,  65, "+", "netjes_werken:o instructies_volgen:k"],
  ["cleanfors", "",                    "Glasbewassing kantoren",             "schoonmaak", "groepsdetachering", 15, 2640, 540,  -60, 120, "+", "gereedschap:a veilig_werken:a"],
  ["cleanfors", "",                    "Vloeren onderhouden in de zorg",     "schoonmaak", "groepsdetachering", 17, 2480, 420,  -20, 160, "+", "machines:a klantgericht:o netjes_werken:o"],
  ["cleanfors", "",                    "Schoonmaak nieuw bedrijfsgebouw",    "schoonmaak", "werken op locatie", 12, 2380, 330,   28, 210, "?", "netjes_werken:o"],
  ["eemfors",   "Gemeente Leusden",    "Straten en stoepen herstellen",      "groen",      "groepsdetachering", 16, 2720, 610,  -45, 130, "+", "gereedschap:a veilig_werken:a doorzetten:o"],
  ["eemfors",   "Gemeente Amersfoort", "Groen onderhouden in de wijken",     "groen",      "werken op locatie", 42, 2450, 480, -250, 110, "+", "gereedschap:o veilig_werken:o doorzetten:k"],
  ["eemfors",   "Gemeente Soest",      "Groen en zwerfafval",                "groen",      "werken op locatie", 24, 2390, 430, -120, 240, "+", "netjes_werken:k gereedschap:o"],
  ["eemfors",   "Gemeente Baarn",      "Bladruimen en snoeien",              "groen",      "werken op locatie", 11, 2420, 450,  -30,  60, "+", "machines:a veilig_werken:o"],
  ["eemfors",   "",                    "Terreinen van een woonstichting",    "groen",      "werken op locatie", 14, 2510, 520,   21, 203, "?", "klantgericht:o gereedschap:o"],
  ["metafors",  "",                    "Bedradingspanelen",                  "elektromontage", "intern",        46, 1980, 260, -200, 150, "+", "instructies_volgen:o gereedschap:a netjes_werken:o"],
  ["metafors",  "",                    "Verlichtingsarmaturen",              "elektromontage", "intern",        33, 1890, 240, -150,  90, "+", "netjes_werken:o gereedschap:o"],
  ["metafors",  "",                    "Veiligheidskasten",                  "elektromontage", "intern",        31, 2130, 300,   14, 200, "+", "gereedschap:a veilig_werken:a rekenen:k"],
  ["metafors",  "",                    "Montage in de hal van de klant",     "metaal",     "groepsdetachering", 74, 2560, 390,  -80, 120, "+", "machines:a hulp_vragen:o veilig_werken:o"],
  ["productiebedrijf", "",             "Ompakken van displays",              "productie",  "intern",            38, 1420, 150, -170, 190, "+", "afspraken_nakomen:k netjes_werken:k"],
  ["productiebedrijf", "",             "Verpakken van tuingereedschap",      "productie",  "intern",            27, 1510, 180,  -90,  75, "+", "netjes_werken:k doorzetten:o"],
  ["productiebedrijf", "",             "Assembleren van kozijnbeslag",       "productie",  "groepsdetachering", 18, 1930, 210,  -40, 130, "+", "gereedschap:a instructies_volgen:o machines:o"],
  ["productiebedrijf", "",             "Kerstpakketten",                     "productie",  "intern",            30, 1650, 190,  -14,  24, "+", "doorzetten:o afspraken_nakomen:o"],
  ["productiebedrijf", "",             "Inpaklijn voor een webwinkel",       "productie",  "groepsdetachering", 24, 1780, 200,   35, 300, "?", "computer:o afspraken_nakomen:o"],
  ["productiebedrijf", "Gemeente Amersfoort", "Ingezameld textiel sorteren", "textiel",    "intern",            81, 1380, 160, -240, 120, "+", "netjes_werken:o instructies_volgen:k"],
  ["productiebedrijf", "",             "Magazijn tijdens de drukke weken",   "logistiek",  "begeleid werken",   60, 2240, 220,  -10,  45, "+", "computer:o machines:a rekenen:o"],
  ["productiebedrijf", "",             "Folders vouwen",                     "productie",  "intern",            22, 1120, 140,  -90, -20, "x", "netjes_werken:k"],
  ["productiebedrijf", "",             "Blikjes labelen, nachtwerk",         "productie",  "intern",            15, 1750, 180,   10,  60, "-", "doorzetten:k"],
  ["groen",     "Gemeente Nijkerk",    "Grootschalig groenonderhoud",        "groen",      "werken op locatie", 88, 2430, 460, -200, 165, "+", "gereedschap:o veilig_werken:o"],
  ["post",      "PostNL",              "Post bezorgen",                      "post",       "werken op locatie", 92, 1890,  90, -300, 240, "+", "afspraken_nakomen:o computer:k"],
  ["schoonmaak", "Gemeente Nijkerk",   "Schoonmaak en glas van scholen",     "schoonmaak", "werken op locatie", 95, 2330, 300, -150, 210, "+", "netjes_werken:o veilig_werken:k"],
  ["productie", "",                    "Fietsonderdelen",                    "productie",  "intern",            52, 1640, 170, -110, 140, "+", "gereedschap:o netjes_werken:o"],
  ["productie", "",                    "Onderdelen voor meterkasten",        "productie",  "intern",            38, 1710, 190,  -60, 180, "+", "gereedschap:a instructies_volgen:o"],
  ["elektromontage", "",               "Kabel- en draadconfectie",           "elektromontage", "intern",        96, 1990, 250,  -80, 150, "+", "gereedschap:a netjes_werken:o"],
  ["verpakken", "",                    "Snoepgoed en noten verpakken",       "productie",  "intern",           108, 1480, 170,  -30,  90, "+", "netjes_werken:o veilig_werken:o"],
  ["verpakken", "",                    "Chocolade voor de feestdagen",       "productie",  "intern",            36, 1560, 180,   -7,  35, "+", "netjes_werken:o doorzetten:k"],
  ["catering",  "Gemeente Nijkerk",    "Bedrijfsrestaurant gemeentehuis",    "catering",   "werken op locatie", 84, 2080, 640, -220, 145, "+", "klantgericht:a netjes_werken:o veilig_werken:o"],
];

const STATUS = { "+": "aangenomen", "?": "aangevraagd", "-": "afgewezen", x: "afgerond" } as const;
const LEIDER: Readonly<Partial<Record<Unitnaam, string>>> = { eemfors: "hassan", productiebedrijf: "noor" };

type Werk = {
  readonly lopend: readonly Row<"plaatsingen">[];
  readonly plekken: readonly Row<"plekken">[];
  readonly werkgevers: readonly Row<"werkgevers">[];
};

/** The orders, sized to the hours of the people who do that work. */
export function makeOpdrachten({ lopend, plekken, werkgevers }: Werk, today: IsoDate): Row<"opdrachten">[] {
  const random = randomFor("opdrachten");
  const soortOf = new Map(plekken.map(({ id, werksoort }) => [id, werksoort]));
  const inzetbaar = new Map(afspraakTabel.map(([unit, deel]) => [unit, deel]));
  return orders.map(
    ([unit, wie, titel, werksoort, werkvorm, deel, tarief, kosten, van, tot, status, leert]) => {
      const contract = lopend
        .filter((een) => een.unitId === unitId[unit] && soortOf.get(een.plekId!) === werksoort)
        .reduce((sum, { urenPerWeek }) => sum + urenPerWeek!, 0);
      const uren = Math.max(4, Math.round((contract / 100) * (inzetbaar.get(unit)! / 100) * (deel / 100)));
      const [startdatum, einddatum] = [addDays(today, van), addDays(today, tot)];
      const allHours = uren * wekenVan(startdatum, einddatum);
      const klant = wie === "" ? klantFor(random, werkgevers) : undefined;
      return {
        regioId: REGIO,
        id: random.id(),
        unitId: unitId[unit],
        werkgeverId: klant?.id ?? null,
        opdrachtgever: klant?.naam ?? wie,
        titel,
        werksoort,
        werkvorm,
        startdatum,
        einddatum,
        urenPerWeek: hours(uren),
        prijsInCenten: cents(Math.round((allHours * tarief) / 5_000) * 5_000),
        kostenInCenten: cents(Math.round((allHours * kosten) / 5_000) * 5_000),
        ontwikkeling: ontwikkelingOf(leert),
        ontwikkelingDoor: gebruiker(LEIDER[unit] ?? "noor").naam,
        ontwikkelingOp: addDays(today, Math.min(-3, van)),
        toelichting: null,
        status: STATUS[status],
      };
    },
  );
}

const ontwikkelingOf = (leert: string) =>
  leert.split(" ").map((een) => {
    const [vaardigheid, maat] = een.split(":") as [string, Maat];
    return { vaardigheid, maat: MATEN[maat] };
  });

const klantFor = (random: Random, werkgevers: Werk["werkgevers"]) =>
  random.pick(
    werkgevers.filter(
      ({ isBekendBijWsp, aantalMedewerkers }) => isBekendBijWsp && (aantalMedewerkers ?? 0) >= 50,
    ),
  );
