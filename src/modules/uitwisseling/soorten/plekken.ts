import { PLEKSOORTEN, REGELINGEN, WERKVORMEN } from "../../plekken/plek.ts";
import type { Melding } from "../check-rij.ts";
import type { Omgeving } from "../tabel/omgeving.ts";
import { rijWijziging } from "../tabel/rij-wijziging.ts";
import { geweigerd, uitkomstVan } from "../tabel/uitkomst.ts";
import type { Kolommen } from "../vertaling.ts";
import { eindVoorBegin } from "./periode.ts";
import { urenKenmerken, urenOmgekeerd, urenVelden } from "./plek-uren.ts";
import { type Soort, tekstVan, type Vergeleken, type Waarden } from "./soort.ts";
import { veld } from "./veld.ts";
import { BRON_BESTAND } from "./zoek-inwoner.ts";
import { type Gevonden, kvkVeld, TWEE_WERKGEVERS, zoekWerkgevers } from "./zoek-werkgever.ts";

/** Vacatures and work places at werkgevers that are known. */
export const plekken: Soort = {
  soort: "plekken",
  klasse: "plek",
  naam: "Plekken en vacatures",
  meervoud: "plekken",
  uitleg: "Vacatures, werkplekken, leerwerkplekken en proefplaatsen bij werkgevers die wij kennen.",
  velden: [
    veld("plek", "Nummer van de plek", "tekst", {
      isVerplicht: true,
      uitleg: "Waaraan een volgend bestand dezelfde plek herkent.",
      voorbeeld: "V-204",
      ook: ["vacaturenummer", "pleknummer", "nummer", "id"],
    }),
    veld("titel", "Titel", "tekst", {
      isVerplicht: true,
      voorbeeld: "Medewerker groen",
      ook: ["functie", "vacature", "functienaam"],
      lengte: 160,
    }),
    kvkVeld,
    veld("werkgever", "Naam van de werkgever", "tekst", {
      voorbeeld: "Kwekerij De Linde",
      ook: ["bedrijf", "werkgever", "bedrijfsnaam"],
    }),
    veld("soort", "Soort", "keuze", {
      keuzes: PLEKSOORTEN,
      uitleg: "Leeg: vacature.",
      voorbeeld: "vacature",
      ook: ["soort plek"],
    }),
    veld("werkvormen", "Werkvormen", "keuzes", {
      keuzes: WERKVORMEN,
      uitleg: "Leeg: regulier.",
      voorbeeld: "regulier",
      ook: ["werkvorm"],
    }),
    veld("werksoort", "Werksoort", "tekst", { uitleg: "Leeg: overig.", voorbeeld: "groen", lengte: 80 }),
    veld("aantal", "Aantal plaatsen", "heel getal", {
      uitleg: "Leeg: 1.",
      voorbeeld: "2",
      ook: ["aantal", "capaciteit"],
      laagste: 1,
      hoogste: 1000,
    }),
    ...urenVelden,
    veld("omschrijving", "Omschrijving", "tekst", {
      voorbeeld: "Snoeien en planten.",
      ook: ["beschrijving", "toelichting"],
      lengte: 4000,
    }),
    veld("gemeente", "Gemeente", "gemeente", { uitleg: "Leeg: die van de werkgever.", voorbeeld: "Leusden" }),
    veld("plaats", "Plaats", "tekst", {
      uitleg: "Leeg: die van de werkgever.",
      voorbeeld: "Leusden",
      ook: ["standplaats"],
      lengte: 80,
    }),
    veld("postcode", "Postcode", "postcode", { voorbeeld: "3831AB", ook: ["pc", "pc6"] }),
    veld("regeling", "Regeling", "keuze", {
      keuzes: REGELINGEN,
      uitleg: "Leeg: geen.",
      voorbeeld: "loonkostensubsidie",
    }),
    veld("begindatum", "Begindatum", "datum", { voorbeeld: "01-02-2027", ook: ["startdatum", "per"] }),
    veld("sluitingsdatum", "Sluitingsdatum", "datum", {
      voorbeeld: "01-06-2027",
      ook: ["reageren tot", "einddatum"],
    }),
  ],
  sleutel: (waarden) => String(waarden["plek"]),
  titel: (waarden) => `${String(waarden["plek"] ?? "")} ${String(waarden["titel"] ?? "")}`.trim(),
  controleer: (waarden): Melding[] => [
    ...zonderWerkgever(waarden),
    ...eindVoorBegin(waarden, { van: "begindatum", tot: "sluitingsdatum", veld: "Sluitingsdatum" }),
    ...urenOmgekeerd(waarden),
  ],
  async vergelijker(omgeving, regels) {
    const gevonden = await zoekWerkgevers(omgeving, regels, "werkgever");
    const nummers = regels.map(({ waarden }) => String(waarden["plek"]));
    const rows = (await omgeving.stand("plekken", "externe_id", nummers)).filter(
      ({ bron }) => bron === BRON_BESTAND,
    );
    const byNummer = new Map(rows.map((row) => [String(row["externe_id"]), row]));
    return ({ waarden }) => compare(omgeving, { gevonden, byNummer }, waarden);
  },
};

/** A row about a werkgever says which. */
export const zonderWerkgever = (waarden: Waarden): Melding[] =>
  waarden["kvk"] === undefined && waarden["werkgever"] === undefined
    ? [
        {
          veld: "KvK-nummer",
          melding: "Er is geen KvK-nummer en geen naam van een werkgever. Vul een van de twee in.",
          isWeigering: true,
        },
      ]
    : [];

export const ONBEKENDE_WERKGEVER =
  "Deze werkgever kennen wij niet. Lees eerst de werkgevers in, of kijk het KvK-nummer of de naam na.";

type Stand = { readonly gevonden: Gevonden; readonly byNummer: ReadonlyMap<string, Kolommen> };

const LABELS = {
  titel: "Titel",
  soort: "Soort",
  werkvormen: "Werkvormen",
  werksoort: "Werksoort",
  capaciteit: "Aantal plaatsen",
  omschrijving: "Omschrijving",
  gemeente: "Gemeente",
  plaats: "Plaats",
  postcode: "Postcode",
  regeling: "Regeling",
  begindatum: "Begindatum",
  sluitingsdatum: "Sluitingsdatum",
};

function compare({ context }: Omgeving, { gevonden, byNummer }: Stand, waarden: Waarden): Vergeleken {
  const werkgever = gevonden({ ...waarden, nummer: "" });
  if (werkgever === null) return geweigerd("Naam van de werkgever", TWEE_WERKGEVERS);
  if (!werkgever) return geweigerd("Naam van de werkgever", ONBEKENDE_WERKGEVER);
  const found = byNummer.get(String(waarden["plek"]));
  if (found && found["werkgever_id"] !== werkgever["id"])
    return geweigerd(
      "Nummer van de plek",
      "Dit nummer hoort al bij een plek van een andere werkgever. Kies een ander nummer.",
    );
  const uren = urenKenmerken(context, found, waarden);
  const wijziging = rijWijziging({
    tabel: "plekken",
    sleutel: { id: found ? String(found["id"]) : context.newId() },
    voor: found,
    nieuw: {
      soort: "vacature",
      werkvormen: ["regulier"],
      werksoort: "overig",
      capaciteit: 1,
      gemeente: werkgever["gemeente"],
      plaats: werkgever["plaats"],
      werkgever_id: werkgever["id"],
      bron: BRON_BESTAND,
      externe_id: waarden["plek"],
    },
    wens: {
      titel: tekstVan(waarden, "titel"),
      soort: waarden["soort"],
      werkvormen: waarden["werkvormen"],
      werksoort: waarden["werksoort"],
      capaciteit: waarden["aantal"],
      omschrijving: waarden["omschrijving"],
      gemeente: waarden["gemeente"],
      plaats: waarden["plaats"],
      postcode: waarden["postcode"],
      regeling: waarden["regeling"],
      begindatum: waarden["begindatum"],
      sluitingsdatum: waarden["sluitingsdatum"],
      kenmerken: uren.kenmerken,
    },
    labels: LABELS,
  });
  const velden = found ? [...wijziging.velden, ...uren.velden] : [];
  return uitkomstVan({ ...wijziging, velden }, { isNieuw: !found });
}
