import { alleBijdragen } from "#toekomstplan/bijdragen";
import { type Controle, controle } from "#toekomstplan/controle";
import { lksPerFte } from "#toekomstplan/geld/bedrijfsjaar";
import { LANDELIJKE_MIX } from "#toekomstplan/geld/landelijk";
import { GELD } from "#toekomstplan/geld/parameters";
import { gewogen } from "#toekomstplan/geld/werkvormen";
import { middens } from "#toekomstplan/getrokken";
import { PERSONEN } from "#toekomstplan/parameters";
import { PERSONENGROEPEN } from "#toekomstplan/personen";
import {
  type Hefbomen,
  type Planjaar,
  type Planvraag,
  planToekomst,
  type Uitgangspunten,
} from "#toekomstplan/plan";

const JAREN = 10;
const WET = "eigen wet van het model";

/** What was published of money, and what more of a lever may never do. */
export const geldcontroles = (uitgangspunten: Uitgangspunten): readonly Controle[] => [
  sector(),
  ...plekBeschut(),
  ...behoud(uitgangspunten),
  bijdragenOpDeCent(uitgangspunten),
  ...eenRichting(uitgangspunten),
];

/** The result is what the work brings plus what subsidies leave: of all companies in 2013, in millions. */
function sector(): Controle {
  const [operationeel, overig, subsidie] = [23, 33, -159];
  return controle({
    naam: "Alle bedrijven in 2013: operationeel, overig en subsidieresultaat samen",
    gevonden: operationeel + overig + subsidie,
    verwacht: -103,
    eenheid: "miljoen euro",
    grens: 0,
    bron: "De Wsw-subsidie: van melkkoe tot molensteen, 2015",
  });
}

/** What a place costs is published in three ways that seem to differ: they are not of the same thing. */
function plekBeschut(): Controle[] {
  const [kosten, rijk, cluster] = [18_000, 8_100, GELD.clusterPerLks.p50];
  const waarden = middens(GELD);
  const perFte =
    waarden.loonBeschut -
    lksPerFte(waarden, "loonwaardeBeschut") -
    waarden.productiviteitBeschut *
      gewogen(LANDELIJKE_MIX, {
        intern: waarden.ntwIntern,
        "op locatie": waarden.ntwLocatie,
        groepsdetachering: waarden.ntwGroep,
        "individuele detachering": waarden.ntwIndividueel,
        "begeleid werken": waarden.ntwBegeleid,
      }) +
    waarden.loonKader *
      gewogen(LANDELIJKE_MIX, {
        intern: 1 / waarden.fteIntern,
        "op locatie": 1 / waarden.fteLocatie,
        groepsdetachering: 1 / waarden.fteGroep,
        "individuele detachering": 1 / waarden.fteIndividueel,
        "begeleid werken": 1 / waarden.fteBegeleid,
      });
  return [
    controle({
      naam: "Beschut werk: kosten van een plek, min begeleiding van het Rijk, min het gemeentefonds per subsidie",
      gevonden: 0 - (kosten - rijk - cluster),
      verwacht: -2_000,
      eenheid: "euro per plek per jaar",
      grens: null,
      bron: "Significant APE 2022/2023 en Cedris 2023; dat het verschil het gemeentefonds is, is een vermoeden",
    }),
    controle({
      naam: "Beschut werk: nettokosten van een plek in het model, zonder overhead en gebouwen",
      gevonden: perFte * waarden.fteBeschut,
      verwacht: kosten,
      eenheid: "euro per plek per jaar",
      grens: null,
      bron: "Significant APE 2022, met overhead en gebouwen: het model hoort er onder te liggen",
    }),
  ];
}

const vraagVan = (uitgangspunten: Uitgangspunten, hefbomen: Partial<Hefbomen> = {}): Planvraag => ({
  uitgangspunten,
  scenario: { naam: "controle", hefbomen },
  jaren: JAREN,
  motor: "cohort",
});
const planMet = (uitgangspunten: Uitgangspunten, hefbomen: Partial<Hefbomen> = {}) =>
  planToekomst(vraagVan(uitgangspunten, hefbomen), null);
const grootste = (values: readonly number[]) => Math.max(...values.map((value) => Math.abs(value)));

/** Who was there and who came in is who is there or has left; the Wsw is a closed group and stands apart. */
function behoud(uitgangspunten: Uitgangspunten): Controle[] {
  const { groepen } = uitgangspunten.begin;
  const start = Object.values(groepen).reduce((sum, mensen) => sum + mensen, 0);
  const erbij = groepen.zoekt * PERSONEN.zoekendErbij.p50;
  const there = ({ personen }: Planjaar) =>
    PERSONENGROEPEN.filter((groep) => groep !== "wsw").reduce((sum, groep) => sum + personen[groep].eind, 0);
  const gaps = planMet(uitgangspunten).map((jaar, nth) => there(jaar) - start - erbij * (nth + 1));
  return [wet("Begin plus instroom is wie er is of weg is, elk jaar", grootste(gaps), "mensen", 1e-6)];
}

function bijdragenOpDeCent(uitgangspunten: Uitgangspunten): Controle {
  const all = alleBijdragen(vraagVan(uitgangspunten), planMet(uitgangspunten));
  const gaps = Object.values(all).flatMap((jaren) =>
    jaren.map(
      ({ gemeenten, samen, saldo }) => gemeenten.reduce((sum, { totaal }) => sum + totaal, 0) - samen - saldo,
    ),
  );
  return wet(
    `Bijdragen tellen op tot op de cent: ${gaps.length} jaren en bekostigingsmodellen`,
    grootste(gaps),
    "cent",
    0,
  );
}

/** Of each lever: more of it never makes this higher. Found is how much it does. */
function eenRichting(uitgangspunten: Uitgangspunten): Controle[] {
  const { beginjaar } = uitgangspunten.begin;
  const base = planMet(uitgangspunten);
  const not = (
    naam: string,
    hefbomen: Partial<Hefbomen>,
    of: (jaar: Planjaar) => number,
    eenheid: string,
  ) => {
    const more = planMet(uitgangspunten, hefbomen);
    const rise = Math.max(0, ...more.map((jaar, nth) => of(jaar) - of(base[nth]!)));
    return wet(naam, rise, eenheid, 1e-6);
  };
  const op = (waarde: number) => [[beginjaar, waarde]] as const;
  const gebouwen = ({ geld }: Planjaar) => geld.blokken.Bedrijfsvoering.lasten;
  return [
    not("Meer mensen buiten vraagt nooit meer vierkante meters", { deelBuiten: op(0.7) }, gebouwen, "euro"),
    not(
      "Meer plekken beschut geeft nooit meer mensen die wachten",
      { beschutPlekken: op(400) },
      ({ personen }) => personen["wacht op beschut"].eind,
      "mensen",
    ),
    not(
      "Meer inzet bij werkgevers geeft nooit meer mensen die zoeken",
      { werkgeversaanpak: op(1.3) },
      ({ personen }) => personen.zoekt.eind,
      "mensen",
    ),
    not(
      "Meer mensen per leidinggevende kost gemeenten nooit meer",
      { spanwijdte: op(1.2) },
      ({ geld }) => geld.bijdrage,
      "euro",
    ),
    not(
      "Minder overhead kost gemeenten nooit meer",
      { overhead: op(0.9) },
      ({ geld }) => geld.bijdrage,
      "euro",
    ),
  ];
}

const wet = (naam: string, gevonden: number, eenheid: string, grens: number): Controle =>
  controle({ naam, gevonden, verwacht: 0, eenheid, grens, bron: WET });
