import { addDays, addMonths, type IsoDate } from "#core/dates";
import type { Database } from "#db/database";
import { dag, moment } from "./dagen.ts";
import type { makeDemoRegion } from "./demo-region.ts";
import { ontwikkeling } from "./beeld-ontwikkeling.ts";
import { gebruiker } from "./gebruikers.ts";
import { insertRows, type Row } from "./insert-rows.ts";
import { randomFor } from "./random.ts";
import { organisatieRows, REGIO } from "./region.ts";

export type Tables = ReturnType<typeof makeDemoRegion>["rows"];

/** What was judged before, corrected and looked at again, and which groups go first. */
export async function insertBeeldAf(db: Database, tables: Tables, today: IsoDate): Promise<void> {
  await insertRows(db, "situatieoordelen", oordelen(tables));
  await insertRows(db, "indicatiestanden", verbeterdeIndicaties(tables));
  await insertRows(db, "indicatieaanvraagstanden", verbeterdeAdviezen(tables));
  await insertRows(db, "triagebesluiten", andereVormen(tables, today));
  await insertRows(db, "doelgroepkeuzes", keuzes(today));
  await insertRows(db, "afnames", ontwikkeling(tables, today));
}

const van = ({
  regioId,
  gemeente,
  inwonerId,
}: {
  regioId?: string;
  gemeente?: string;
  inwonerId?: string;
}) => ({
  regioId: regioId!,
  gemeente: gemeente!,
  inwonerId: inwonerId!,
});

const NAMEN = new Map(organisatieRows.map(({ id, naam }) => [id, naam!]));

/** What the situatie says now, and for who came up a step what it said half a year before. */
function oordelen({ afnames }: Tables): Row<"situatieoordelen">[] {
  return afnames.flatMap((afname) => {
    const antwoorden = afname.antwoorden as Readonly<Record<string, unknown>>;
    const oordeel = (
      soort: string,
      volgnummer: number,
      waarde: number,
      op: IsoDate,
    ): Row<"situatieoordelen"> => ({
      ...van(afname),
      soort,
      volgnummer,
      waarde,
      oordeelOp: op,
      bron: `${afname.doorNaam}, ${afname.organisatiesoort}`,
      doorNaam: afname.doorNaam!,
      organisatie: NAMEN.get(afname.organisatieId) ?? null,
      vastgelegdOp: op,
    });
    const op = afname.ingevuldOp!;
    if ("werkfit" in antwoorden) return [oordeel("werkfit", 1, antwoorden["werkfit"] === "ja" ? 1 : 0, op)];
    if (!("trede" in antwoorden)) return [];
    const trede = Number(antwoorden["trede"]);
    return trede === 4 || trede === 5
      ? [
          oordeel("participatieladder", 1, trede - 1, addMonths(op, -6)),
          oordeel("participatieladder", 2, trede, op),
        ]
      : [oordeel("participatieladder", 1, trede, op)];
  });
}

/** Some days were read wrongly from a letter, and put right. */
function verbeterdeIndicaties({ indicaties, begeleidingen }: Tables): Row<"indicatiestanden">[] {
  const hoofd = hoofden(begeleidingen);
  return indicaties
    .filter(({ soort, inwonerId }) => soort === "beschut werk" && hoofd.has(inwonerId))
    .filter((_, at) => at % 4 === 0)
    .map((indicatie) => {
      const naam = hoofd.get(indicatie.inwonerId)!;
      return {
        ...van(indicatie),
        indicatieId: indicatie.id!,
        volgnummer: 1,
        soort: indicatie.soort!,
        vanaf: addDays(indicatie.vanaf!, 14),
        tot: null,
        bron: indicatie.bron!,
        vastgesteldOp: null,
        doorNaam: naam,
        vervangenOp: addDays(indicatie.vanaf!, 30),
        vervangenDoor: naam,
        reden: "Op het besluit staat een andere eerste dag.",
      };
    });
}

function verbeterdeAdviezen({ indicatieaanvragen }: Tables): Row<"indicatieaanvraagstanden">[] {
  return indicatieaanvragen
    .filter(({ uitkomst, indicatieId }) => uitkomst === "negatief" && !indicatieId)
    .filter((_, at) => at % 3 === 0)
    .map((aanvraag) => ({
      ...van(aanvraag),
      aanvraagId: aanvraag.id!,
      volgnummer: 1,
      gevraagdOp: aanvraag.gevraagdOp!,
      adviseur: aanvraag.adviseur!,
      uitkomst: "negatief",
      uitkomstOp: addDays(aanvraag.uitkomstOp!, -2),
      geldigTot: null,
      doorNaam: aanvraag.doorNaam!,
      vervangenOp: aanvraag.uitkomstOp!,
      vervangenDoor: aanvraag.doorNaam!,
      reden: "De brief had een andere dag dan het telefoongesprek.",
    }));
}

const ANDERE_VORM: readonly (readonly [reden: string, vormen: readonly string[], maanden: number])[] = [
  [
    "Er is nu geen gewone werkgever met zo’n kleine taak en zo veel uitleg.",
    ["intern", "werken op locatie"],
    6,
  ],
  ["Bouwt uren op in een vaste groep; gewoon werk vraagt nu te veel tempo.", ["dagbesteding", "intern"], 6],
  [
    "Drie keer geprobeerd bij een werkgever. Een groep met een werkleider past nu beter.",
    ["groepsdetachering"],
    9,
  ],
  ["Wil nu vooral onder de mensen zijn en iets doen voor een ander.", ["vrijwilligerswerk"], 4],
];

/** Who works with nobody, stands low on the ladder and has a counsellor: for some of them other forms were chosen. */
function andereVormen(
  { begeleidingen, situaties, plaatsingen, triagebesluiten }: Tables,
  today: IsoDate,
): Row<"triagebesluiten">[] {
  const random = randomFor("andere vorm");
  const hoofd = new Map(
    begeleidingen.filter(({ isHoofd, tot }) => isHoofd && !tot).map((row) => [row.inwonerId, row]),
  );
  const aanHetWerk = new Set(
    plaatsingen.filter(({ einddatum }) => !einddatum || einddatum >= today).map(({ inwonerId }) => inwonerId),
  );
  const later = new Set(
    triagebesluiten.filter(({ beslotenOp }) => beslotenOp! > addDays(today, -40)).map((row) => row.inwonerId),
  );
  return situaties
    .filter(({ isWerkfit, ladder, inwonerId }) => isWerkfit === false && ladder! <= 2 && hoofd.has(inwonerId))
    .filter(({ inwonerId }) => !aanHetWerk.has(inwonerId!) && !later.has(inwonerId))
    .filter((_, at) => at % 3 === 0)
    .slice(0, 24)
    .map((situatie, at) => {
      const [reden, vormen, maanden] = ANDERE_VORM[at % ANDERE_VORM.length]!;
      const { gebruikerId, naam } = hoofd.get(situatie.inwonerId)!;
      const op = dag(today, -random.between(3, 30));
      return {
        ...van(situatie),
        id: random.id(),
        uitkomst: "andere vorm",
        reden,
        vormen: [...vormen],
        opnieuwOp: addMonths(op, maanden),
        beslotenOp: op,
        doorGebruikerId: gebruikerId!,
        doorNaam: naam!,
        tijdstip: moment(op, "15:20"),
      };
    });
}

/** What the region was asked (Hilversum, 2025), and what it answered so far. */
function keuzes(today: IsoDate): Row<"doelgroepkeuzes">[] {
  const random = randomFor("doelgroepkeuzes");
  const { id, naam } = gebruiker("bas");
  const keuze = (groep: string, keuze: string, reden: string, dagen: number): Row<"doelgroepkeuzes"> => ({
    regioId: REGIO,
    id: random.id(),
    gemeente: null,
    groep,
    keuze,
    reden,
    vanaf: dag(today, -dagen),
    doorGebruikerId: id,
    doorNaam: naam,
    tijdstip: moment(dag(today, -dagen), "10:00"),
  });
  const vraag = "Gevraagd op de expertbijeenkomst; de stuurgroep besluit.";
  return [
    keuze("nugger", "voorrang", "Voorbeeld: wie geen uitkering heeft, is nog niet in beeld.", 60),
    keuze(
      "beschut werk zonder baan",
      "voorrang",
      "Voorbeeld: 28 mensen wachten met een geldige indicatie.",
      60,
    ),
    ...["statushouder", "schoolverlater pro", "schoolverlater vso", "bijstand"].map((groep, at) =>
      keuze(groep, "nog open", vraag, 45 - at),
    ),
  ];
}

const hoofden = (begeleidingen: Tables["begeleidingen"]) =>
  new Map(
    begeleidingen
      .filter(({ isHoofd, tot }) => isHoofd && !tot)
      .map(({ inwonerId, naam }) => [inwonerId, naam!]),
  );
