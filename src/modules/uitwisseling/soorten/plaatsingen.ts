import type { IsoDate } from "#core/dates";
import { REDENEN_EINDE, VIA } from "../../plaatsingen/plaatsing.ts";
import { RAPPORTGROEPEN, rapportgroep } from "../../plaatsingen/rapportgroep.ts";
import { WERKVORMEN } from "../../plekken/plek.ts";
import type { Melding } from "../check-rij.ts";
import type { Bezet, Omgeving } from "../tabel/omgeving.ts";
import { rijWijziging } from "../tabel/rij-wijziging.ts";
import { geweigerd, uitkomstVan } from "../tabel/uitkomst.ts";
import type { Kolommen } from "../vertaling.ts";
import { zonderInwoner } from "./indicaties.ts";
import { eindVoorBegin, overlapt } from "./periode.ts";
import { ONBEKENDE_WERKGEVER, zonderWerkgever } from "./plekken.ts";
import { type Soort, type Tabelregel, tekstVan, type Vergeleken, type Waarden } from "./soort.ts";
import { veld } from "./veld.ts";
import {
  bsnVeld,
  type Gevonden,
  nummerVeld,
  onbekendeInwoner,
  TWEE_MENSEN,
  zoekInwoners,
} from "./zoek-inwoner.ts";
import { type Gevonden as Werkgevers, kvkVeld, TWEE_WERKGEVERS, zoekWerkgevers } from "./zoek-werkgever.ts";

/** Who works where, since when and for how many hours. */
export const plaatsingen: Soort = {
  soort: "plaatsingen",
  klasse: null,
  naam: "Plaatsingen",
  meervoud: "plaatsingen",
  uitleg: "Wie bij welke werkgever werkt of werkte. Lees eerst de inwoners en de werkgevers in.",
  velden: [
    bsnVeld,
    nummerVeld,
    kvkVeld,
    veld("werkgever", "Naam van de werkgever", "tekst", {
      voorbeeld: "Kwekerij De Linde",
      ook: ["bedrijf", "werkgever", "bedrijfsnaam"],
    }),
    veld("functie", "Functie", "tekst", {
      isVerplicht: true,
      voorbeeld: "Medewerker groen",
      ook: ["beroep", "functienaam"],
      lengte: 160,
    }),
    veld("werkvorm", "Werkvorm", "keuze", {
      keuzes: WERKVORMEN,
      uitleg: "Leeg: regulier.",
      voorbeeld: "regulier",
    }),
    veld("uren", "Uren per week", "uren", {
      isVerplicht: true,
      voorbeeld: "24",
      ook: ["uren", "contracturen", "aantal uren"],
      laagste: 1,
      hoogste: 6000,
    }),
    veld("startdatum", "Startdatum", "datum", {
      isVerplicht: true,
      voorbeeld: "01-09-2026",
      ook: ["begindatum", "in dienst", "vanaf"],
    }),
    veld("einddatum", "Einddatum", "datum", {
      uitleg: "Laatste werkdag. Leeg: loopt nog.",
      voorbeeld: "31-08-2027",
      ook: ["uit dienst", "tot en met"],
    }),
    veld("redenEinde", "Reden van het einde", "keuze", {
      keuzes: REDENEN_EINDE,
      voorbeeld: "einde contract",
      ook: ["reden einde", "uitstroomreden"],
    }),
    veld("via", "Via", "keuze", {
      keuzes: VIA,
      uitleg: "Wie de plaatsing tot stand bracht. Leeg: gemeente.",
      voorbeeld: "WSP",
    }),
    veld("rapportgroep", "Groep in het rapport", "keuze", {
      keuzes: RAPPORTGROEPEN,
      uitleg: "Leeg: volgt uit de uitkering en de indicatie.",
      voorbeeld: "Bijstand",
      ook: ["groep", "rapportagegroep"],
    }),
  ],
  sleutel: (waarden) =>
    [waarden["nummer"] ?? waarden["bsn"], waarden["kvk"] ?? waarden["werkgever"], waarden["startdatum"]].join(
      "|",
    ),
  titel: (waarden) =>
    `${tekstVan(waarden, "nummer") ?? "Inwoner"} bij ${tekstVan(waarden, "werkgever") ?? tekstVan(waarden, "kvk") ?? ""}`,
  controleer: (waarden): Melding[] => [
    ...zonderInwoner(waarden),
    ...zonderWerkgever(waarden),
    ...eindVoorBegin(waarden, { van: "startdatum", tot: "einddatum", veld: "Einddatum" }),
  ],
  async vergelijker(omgeving, regels) {
    const stand = await loadStand(omgeving, regels);
    return ({ waarden }) => compare(omgeving, stand, waarden);
  },
};

type Rij = Required<Bezet>;
type Stand = {
  readonly gevonden: Gevonden;
  readonly werkgevers: Werkgevers;
  readonly plaatsingen: ReadonlyMap<string, readonly Kolommen[]>;
  readonly situatie: ReadonlyMap<string, Kolommen>;
  readonly indicaties: ReadonlyMap<string, readonly Kolommen[]>;
};

async function loadStand(omgeving: Omgeving, regels: readonly Tabelregel[]): Promise<Stand> {
  const gevonden = await zoekInwoners(omgeving, regels);
  const ids = regels.flatMap(({ waarden }) => {
    const found = gevonden.van(waarden);
    return found ? [String(found["id"])] : [];
  });
  const of = (tabel: string) => omgeving.stand(tabel, "inwoner_id", ids);
  const byInwoner = (rows: readonly Kolommen[]) => Map.groupBy(rows, (row) => String(row["inwoner_id"]));
  return {
    gevonden,
    werkgevers: await zoekWerkgevers(omgeving, regels, "werkgever"),
    plaatsingen: byInwoner(await of("plaatsingen")),
    situatie: new Map((await of("situaties")).map((row) => [String(row["inwoner_id"]), row])),
    indicaties: byInwoner(await of("indicaties")),
  };
}

const LABELS = {
  functie: "Functie",
  werkvorm: "Werkvorm",
  uren_per_week: "Uren per week (honderdsten)",
  einddatum: "Einddatum",
  reden_einde: "Reden van het einde",
  via: "Via",
  rapportgroep: "Groep in het rapport",
};
const MEESTE_UREN = 6000;

function compare({ context, bezet }: Omgeving, stand: Stand, waarden: Waarden): Vergeleken {
  const found = stand.gevonden.van(waarden);
  if (found === null) return geweigerd("BSN", TWEE_MENSEN);
  if (!found) return geweigerd("BSN", onbekendeInwoner);
  const werkgever = stand.werkgevers({ ...waarden, nummer: "" });
  if (werkgever === null) return geweigerd("Naam van de werkgever", TWEE_WERKGEVERS);
  if (!werkgever) return geweigerd("Naam van de werkgever", ONBEKENDE_WERKGEVER);
  const [inwonerId, werkgeverId] = [String(found["id"]), String(werkgever["id"])];
  const startdatum = String(waarden["startdatum"]) as IsoDate;
  const own = stand.plaatsingen.get(inwonerId) ?? [];
  const same = own.find((row) => row["werkgever_id"] === werkgeverId && row["startdatum"] === startdatum);
  const rij = {
    van: startdatum,
    tot: (waarden["einddatum"] ?? same?.["einddatum"] ?? null) as IsoDate | null,
    werkgeverId,
    uren: Number(waarden["uren"]),
  };
  const others = [
    ...own.filter((row) => row !== same).map((row) => rijVan(row)),
    ...(bezet.get(inwonerId) ?? []),
  ];
  const wrong = botsing(rij, others);
  if (wrong) return wrong;
  const wijziging = rijWijziging({
    tabel: "plaatsingen",
    sleutel: { id: same ? String(same["id"]) : context.newId() },
    voor: same,
    nieuw: {
      gemeente: found["gemeente"],
      inwoner_id: inwonerId,
      werkgever_id: werkgeverId,
      startdatum,
      werkvorm: "regulier",
      via: "gemeente",
      rapportgroep: groepVan(stand, inwonerId, startdatum),
      geregistreerd_op: context.today(),
    },
    wens: {
      functie: waarden["functie"],
      werkvorm: waarden["werkvorm"],
      uren_per_week: rij.uren,
      einddatum: waarden["einddatum"],
      reden_einde: waarden["redenEinde"],
      via: waarden["via"],
      rapportgroep: waarden["rapportgroep"],
    },
    labels: LABELS,
  });
  if (wijziging.schrijven.length > 0 && same && same["door_gebruiker_id"] !== null)
    return geweigerd("Startdatum", "Deze plaatsing is hier vastgelegd. Wijzig haar in het dossier.");
  bezet.set(inwonerId, [...(bezet.get(inwonerId) ?? []), rij]);
  return uitkomstVan(wijziging, { isNieuw: !same, inwonerId });
}

const rijVan = (row: Kolommen): Rij => ({
  van: row["startdatum"] as IsoDate,
  tot: row["einddatum"] as IsoDate | null,
  werkgeverId: String(row["werkgever_id"]),
  uren: Number(row["uren_per_week"]),
});

/** What the tables refuse: twice with one werkgever at a time, and more than sixty hours a week. */
function botsing(rij: Rij, others: readonly Bezet[]): Vergeleken | null {
  const atOnce = others.filter((other) => overlapt(other, rij));
  const twice = atOnce.find(({ werkgeverId }) => werkgeverId === rij.werkgeverId);
  if (twice)
    return geweigerd(
      "Startdatum",
      `Deze inwoner werkt in die tijd al bij deze werkgever, vanaf ${twice.van}. Pas de data aan.`,
    );
  return atOnce.reduce((sum, { uren = 0 }) => sum + uren, rij.uren) > MEESTE_UREN
    ? geweigerd(
        "Uren per week",
        "Samen met ander werk in die tijd is dit meer dan 60 uur per week. Kijk de uren en de data na.",
      )
    : null;
}

function groepVan({ situatie, indicaties }: Stand, inwonerId: string, day: IsoDate) {
  const heeftBanenafspraak = (indicaties.get(inwonerId) ?? []).some(
    (row) =>
      row["soort"] === "banenafspraak" &&
      String(row["vanaf"]) <= day &&
      (row["tot"] === null || (row["tot"] as string) >= day),
  );
  return rapportgroep(
    (situatie.get(inwonerId)?.["uitkering"] as string | undefined) ?? "Onbekend",
    heeftBanenafspraak,
  );
}
