import { FUNCTIECODES } from "../../instrumentengids/functionaliteiten.ts";
import {
  BEWIJZEN,
  DOELGROEPEN,
  FASEN,
  INSTRUMENTSOORTEN,
  TE_KIEZEN,
} from "../../instrumentengids/instrument.ts";
import type { Omgeving } from "../tabel/omgeving.ts";
import { rijWijziging } from "../tabel/rij-wijziging.ts";
import { geweigerd, uitkomstVan } from "../tabel/uitkomst.ts";
import type { Kolommen } from "../vertaling.ts";
import type { Soort, Vergeleken, Waarden } from "./soort.ts";
import { veld } from "./veld.ts";

/** The instrument guide: what a region can do for an inwoner or a werkgever. */
export const instrumenten: Soort = {
  soort: "instrumenten",
  klasse: "instrument",
  naam: "Instrumentengids",
  meervoud: "instrumenten",
  uitleg: "Trajecten, trainingen, regelingen en hulpmiddelen, met doelgroep, aanbieder en prijs.",
  velden: [
    veld("naam", "Naam", "tekst", {
      isVerplicht: true,
      voorbeeld: "Taal op de werkvloer",
      ook: ["instrument"],
      lengte: 120,
    }),
    veld("soort", "Soort", "keuze", {
      isVerplicht: true,
      keuzes: INSTRUMENTSOORTEN,
      voorbeeld: "training",
      ook: ["type"],
    }),
    veld("doel", "Doel", "tekst", {
      isVerplicht: true,
      voorbeeld: "Beter Nederlands op het werk.",
      ook: ["omschrijving"],
      lengte: 600,
    }),
    veld("doelgroepen", "Doelgroepen", "keuzes", {
      isVerplicht: true,
      keuzes: DOELGROEPEN,
      voorbeeld: "statushouders",
      ook: ["doelgroep", "voor wie"],
    }),
    veld("fasen", "Fasen", "keuzes", {
      isVerplicht: true,
      keuzes: FASEN,
      voorbeeld: "ontwikkelen",
      ook: ["fase"],
    }),
    veld("functionaliteiten", "Functionaliteiten", "keuzes", {
      isVerplicht: true,
      keuzes: FUNCTIECODES,
      uitleg: "De codes 1 tot en met 8 van SER en Berenschot.",
      voorbeeld: "2, 3",
      ook: ["functies", "functionaliteit"],
    }),
    veld("duur", "Duur", "tekst", { voorbeeld: "12 weken", lengte: 120 }),
    veld("capaciteit", "Aantal plaatsen", "heel getal", {
      voorbeeld: "15",
      ook: ["plaatsen"],
      laagste: 1,
      hoogste: 100_000,
    }),
    veld("prijs", "Prijs", "bedrag", {
      voorbeeld: "1.250,00",
      ook: ["kosten", "tarief"],
      hoogste: 100_000_000_000,
    }),
    veld("prijsEenheid", "Prijs per", "tekst", { voorbeeld: "traject", ook: ["eenheid", "per"], lengte: 60 }),
    veld("aanbieder", "Aanbieder", "tekst", {
      voorbeeld: "Taalhuis",
      ook: ["uitvoerder", "leverancier"],
      lengte: 120,
    }),
    veld("beschikbaarheid", "Beschikbaarheid", "keuze", {
      keuzes: TE_KIEZEN,
      uitleg: "Leeg: beschikbaar.",
      voorbeeld: "beschikbaar",
    }),
    veld("bewijs", "Bewijs", "keuze", { keuzes: BEWIJZEN, uitleg: "Leeg: onbekend.", voorbeeld: "ervaring" }),
    veld("toelichting", "Toelichting", "tekst", { voorbeeld: "Start elke maand.", lengte: 1000 }),
    veld("bron", "Bron", "tekst", {
      isVerplicht: true,
      voorbeeld: "contract 2026",
      ook: ["herkomst"],
      lengte: 300,
    }),
  ],
  sleutel: ({ naam }) => String(naam),
  titel: ({ naam }) => String(naam ?? ""),
  controleer: () => [],
  async vergelijker(omgeving, regels) {
    const names = regels.map(({ waarden }) => String(waarden["naam"]));
    const rows = await omgeving.stand("instrumenten", "naam", names);
    const found = new Map(rows.map((row) => [String(row["naam"]), row]));
    return ({ waarden }) => compare(omgeving, found.get(String(waarden["naam"])), waarden);
  },
};

const LABELS = {
  soort: "Soort",
  doel: "Doel",
  doelgroepen: "Doelgroepen",
  fasen: "Fasen",
  functionaliteiten: "Functionaliteiten",
  duur: "Duur",
  capaciteit: "Aantal plaatsen",
  prijs: "Prijs (centen)",
  prijs_eenheid: "Prijs per",
  aanbieder: "Aanbieder",
  beschikbaarheid: "Beschikbaarheid",
  bewijs: "Bewijs",
  toelichting: "Toelichting",
  bron: "Bron",
};

function compare({ context }: Omgeving, voor: Kolommen | undefined, waarden: Waarden): Vergeleken {
  const { naam, prijs, prijsEenheid, ...rest } = waarden;
  const eenheid = prijsEenheid ?? voor?.["prijs_eenheid"] ?? undefined;
  if (prijs !== undefined && eenheid === undefined)
    return geweigerd("Prijs per", "Er is een prijs, maar niet waarvoor. Vul in per wat, zoals: traject.");
  if (voor?.["beschikbaarheid"] === "gestopt")
    return geweigerd("Naam", "Dit instrument is gestopt. Geef het een andere naam als het opnieuw begint.");
  const bij = { door_naam: context.user.naam, gecontroleerd: context.today() };
  const wijziging = rijWijziging({
    tabel: "instrumenten",
    sleutel: { id: voor ? String(voor["id"]) : context.newId() },
    voor,
    nieuw: { naam, gemeenten: [], beschikbaarheid: "beschikbaar", bewijs: "onbekend", ...bij },
    wens: {
      ...rest,
      prijs,
      ...(prijs !== undefined && { prijs_eenheid: eenheid, prijs_bron: waarden["bron"] }),
    },
    bijWijziging: bij,
    labels: LABELS,
  });
  return uitkomstVan(wijziging, { isNieuw: !voor });
}
