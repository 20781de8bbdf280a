import { isoDate } from "#core/dates";
import { cents } from "#core/money";
import type { Database } from "#db/database";
import { type Doelrow, doel } from "./doelen.ts";
import { gebruiker } from "./gebruikers.ts";
import { insertRows, type Row } from "./insert-rows.ts";
import { ACTIEPLAN } from "./kerncijfers.ts";
import { ACTIES, CLUSTERS, DOELEN, PARTIJEN, PIJLERS, SESSIE, STAPPEN, SWOT } from "./programma-pow.ts";
import { VOORSTELLEN } from "./programma-voorstellen.ts";
import { type Random, randomFor } from "./random.ts";
import { REGIO } from "./region.ts";

const EURO = 100;
const START = isoDate("2019-07-15");
const EIND = isoDate("2021-07-14");
const VERZONNEN = "Verzonnen voor de demo; alleen het aantal van 55 is gepubliceerd";
/** Only what was planned is published: whether the later steps were done is not known. */
const GEDAAN_VOLGENS_PLAN = 2;

type Own = {
  readonly programmaId: string;
  readonly clusters: readonly string[];
  readonly doelen: readonly string[];
};

/** Perspectief op Werk as it was planned. What was spent is made up, as the source has the budget only. */
export async function insertProgrammas(db: Database): Promise<string> {
  const random = randomFor("programmas");
  const own: Own = {
    programmaId: random.id(),
    clusters: CLUSTERS.map(() => random.id()),
    doelen: DOELEN.map(() => random.id()),
  };
  await insertRows(db, "programmas", [programma(own)]);
  await insertRows(db, "programmaclusters", clusters(own));
  await insertRows(db, "programmapijlers", pijlers(own));
  await insertRows(db, "doelstellingen", doelen(own));
  await insertRows(db, "programmaresultaten", resultaten(own));
  await insertRows(db, "resultaatpijlers", resultaatpijlers(own));
  const acties = ACTIES.map((een) => ({ id: random.id(), een }));
  await insertRows(
    db,
    "programmaacties",
    acties.map(({ id, een: [cluster, naam] }, at) => ({
      ...base(own),
      id,
      clusterId: own.clusters[cluster]!,
      volgorde: at + 1,
      naam,
    })),
  );
  await insertRows(
    db,
    "actieresultaten",
    acties.flatMap(({ id, een: [, , on] }) =>
      on.map((at) => ({ ...base(own), actieId: id, doelId: own.doelen[at]! })),
    ),
  );
  await insertRows(db, "programmastappen", stappen(own, random));
  await insertRows(db, "programmauitgaven", uitgaven(own, random));
  await insertRows(db, "swotregels", swot(own, random));
  await insertRows(db, "programmavoorstellen", voorstellen(own, random));
  return own.programmaId;
}

const base = ({ programmaId }: Own) => ({ regioId: REGIO, programmaId });
const door = () => gebruiker("bas").naam;

const programma = ({ programmaId }: Own): Row<"programmas"> => ({
  regioId: REGIO,
  id: programmaId,
  naam: "Perspectief op Werk",
  omschrijving:
    "Een extra impuls om mensen met een afstand tot de arbeidsmarkt inventiever en duurzamer te plaatsen, bovenop de doelen van het WSP.",
  blijft:
    "Wat bewezen werkt, komt in de gewone werkwijze: meer erkende leerwerkbedrijven, een groter netwerk en een werkwijze voor leerwerkplekken. Zo houdt het geld van twee jaar zijn waarde.",
  startdatum: START,
  einddatum: EIND,
  budgetInCenten: CLUSTERS.reduce((sum, { budgetInEuro }) => sum + budgetInEuro, 0) * EURO,
  bron: ACTIEPLAN,
});

const clusters = (own: Own): Row<"programmaclusters">[] =>
  CLUSTERS.map(({ naam, budgetInEuro, aanpak, groep }, at) => ({
    ...base(own),
    id: own.clusters[at]!,
    volgorde: at + 1,
    naam,
    implementatiegroep: groep,
    aanpak,
    budgetInCenten: budgetInEuro * EURO,
  }));

const pijlers = (own: Own): Row<"programmapijlers">[] =>
  PIJLERS.map((naam, at) => ({ ...base(own), nummer: at + 1, naam }));

const doelen = (own: Own): Doelrow[] =>
  DOELEN.map(({ naam, van, tot, eenheid, telregel, cluster }, at) => ({
    ...doel(
      { naam, soort: "programma", jaar: 2019, eenheid, bron: ACTIEPLAN, telregel },
      van,
      own.doelen[at]!,
    ),
    streefTot: tot,
    startdatum: START,
    einddatum: EIND,
    eigenaar: `Implementatiegroep ${CLUSTERS[cluster]!.naam}`,
    volgorde: 100 + at,
  }));

const resultaten = (own: Own): Row<"programmaresultaten">[] =>
  DOELEN.map(({ cluster }, at) => ({
    ...base(own),
    doelId: own.doelen[at]!,
    clusterId: own.clusters[cluster]!,
  }));

/** The pillar that is printed behind a result, and those of the chapter in which its cluster is described. */
const resultaatpijlers = (own: Own): Row<"resultaatpijlers">[] =>
  DOELEN.flatMap(({ cluster, pijler }, at) =>
    [...new Set([pijler, ...CLUSTERS[cluster]!.pijlers])].map((nummer) => ({
      ...base(own),
      doelId: own.doelen[at]!,
      pijler: nummer,
      isHoofd: nummer === pijler,
    })),
  );

const stappen = (own: Own, random: Random): Row<"programmastappen">[] =>
  STAPPEN.map(([naam, wanneer, uiterlijk, eigenaar], at) => {
    const isDone = at < GEDAAN_VOLGENS_PLAN;
    return {
      ...base(own),
      id: random.id(),
      clusterId: null,
      volgorde: at + 1,
      naam,
      wanneer,
      uiterlijk: isoDate(uiterlijk),
      eigenaar,
      status: isDone ? "gedaan" : "open",
      afgerondOp: isDone ? isoDate(uiterlijk) : null,
      resultaat: isDone ? "Zo gepland in het actieplan; dat het toen gebeurde, is een aanname" : null,
      doorNaam: door(),
    };
  });

/** In each cluster three bookings of a fifth to a tenth of its budget. */
const uitgaven = (own: Own, random: Random): Row<"programmauitgaven">[] =>
  CLUSTERS.flatMap(({ budgetInEuro, naam }, at) =>
    [0, 1, 2].map((keer) => ({
      ...base(own),
      id: random.id(),
      clusterId: own.clusters[at]!,
      datum: isoDate(`2020-0${keer * 3 + 1}-${10 + at}`),
      bedragInCenten: cents(Math.round((budgetInEuro * random.between(10, 20)) / 100) * EURO),
      omschrijving: `${["Aanjager", "Uitvoering", "Scholing en materiaal"][keer]!} ${naam} (verzonnen)`,
      partij: ["Werkgeversservicepunt", "Gemeente Amersfoort", "MBO"][keer]!,
      kenmerk: `POW-2020-${String(at * 3 + keer + 1).padStart(3, "0")}`,
      doorNaam: door(),
    })),
  );

const swot = (own: Own, random: Random): Row<"swotregels">[] =>
  Object.entries(SWOT).flatMap(([kwadrant, regels], deel) =>
    regels.map((tekst, at) => ({
      ...base(own),
      id: random.id(),
      kwadrant,
      volgorde: deel * 100 + at,
      tekst,
      getoetstBij: [...PARTIJEN],
      getoetstOp: isoDate(SESSIE),
      bron: ACTIEPLAN,
      doorNaam: door(),
    })),
  );

function voorstellen(own: Own, random: Random): Row<"programmavoorstellen">[] {
  const all = VOORSTELLEN.flatMap((titels, cluster) => titels.map((titel) => ({ titel, cluster })));
  return random.shuffle(all).map(({ titel, cluster }, at) => {
    const isChosen = !titel.startsWith("*");
    const indieners = PARTIJEN.filter((partij) => partij !== "Ondersteuningsteam");
    return {
      ...base(own),
      id: random.id(),
      nummer: at + 1,
      indiener: indieners[at % indieners.length]!,
      titel: titel.replace("*", ""),
      clusterId: own.clusters[cluster]!,
      status: isChosen ? "gekozen" : "niet gekozen",
      reden: isChosen
        ? "Past bij het cluster en kan binnen twee jaar"
        : "Past minder bij de arbeidsmarkt van de regio",
      beslotenOp: isoDate(SESSIE),
      bron: VERZONNEN,
      doorNaam: door(),
    };
  });
}
