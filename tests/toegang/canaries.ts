import { sql } from "kysely";
import type { Database } from "#db/database";
import { blindIndex, encryptBsn } from "../../src/modules/inwoners/bsn.ts";
import type { Dataklasse } from "../../src/modules/toegang/matrix.ts";
import { sleutels } from "../support/app.ts";
import { insertBegeleiding } from "../support/begeleiding.ts";
import { insertDeelname, insertGroepElders } from "../support/trajecten.ts";
import { insertLeren } from "./prepared-certificaten.ts";
import { insertInzet } from "./prepared-inzet.ts";
import { insertMarkt, insertMarktdeelname } from "./prepared-werkgeversdiensten.ts";
import { AMERSFOORT, gebruikerId, idOf, kas, LEUSDEN, REGIO, VANDAAG } from "../support/world.ts";
import { idOfTarget, PERSONS, type Person } from "./relations.ts";

/** Fictional numbers from the test range, one for each person. */
const BSN: Readonly<Record<Person, string>> = {
  amina: "999990019",
  bram: "999990020",
  yonas: "999990032",
  mehmet: "999990044",
  lotte: "999990056",
};
const EUROS = 765_430_00;

/** Every data class about a person. */
export const KLASSEN_MET_KANARIE: readonly Dataklasse[] = [
  "persoon",
  "contactgegevens",
  "bsn",
  "situatie",
  "mogelijkheden",
  "plan",
  "overdracht",
  "contactmoment",
  "bericht",
  "begeleiding",
  "beeld",
  "voorstel",
  "plaatsing",
  "subsidie",
  "praktijkleren",
  "certificaat",
  "deelname",
  "waarneming",
  "overstap",
  "inzet",
  "marktdeelname",
];

export type Canary = { readonly klasse: Dataklasse; readonly person: Person };

export const doelOf = (person: string) => idOf(`pd${person}`);
export const stapOf = (person: string) => idOf(`ps${person}`);
export const bezetteTijdOf = (person: string) => idOf(`bt${person}`);
export const helperOf = (person: string) => idOf(`hk${person}`);
export const overdrachtOf = (person: string) => idOf(`ov${person}`);
export const STAP_TOT = "2026-12-10"; // comes in sight
export const afspraakOf = (person: string) => idOf(`af${person}`);
export const gesprekOf = (person: string) => idOf(`bg${person}`);
export const contactmomentOf = (person: string) => idOf(`cm${person}`);
export const voorstelOf = (person: string) => idOf(`voorstel${person}`);
export const plaatsingOf = (person: string) =>
  person === "yonas" ? idOf("plaatsingyonas") : idOf(`pl${person}`);
export const overstapOf = (person: string) => idOf(`os${person}`);
export const anderWerk = idOf("anderwerk"); // a werkgever whom no user of the test region serves

/** Every class of data of every person holds words that stand nowhere else. Runs as the owner. */
export async function insertCanaries(db: Database): Promise<void> {
  await db
    .insertInto("werkgevers")
    .values({
      regioId: REGIO,
      id: anderWerk,
      naam: "Ander Werk",
      sector: "zorg",
      gemeente: "GM0307",
      plaats: "Amersfoort",
    })
    .execute();
  await insertGroepElders(db);
  await insertLeren(db);
  await insertMarkt(db);
  for (const person of PERSONS) {
    for (const [table, row] of rowsOf(person)) {
      const columns = sql.join(Object.keys(row).map((column) => sql.id(column)));
      await sql`
        insert into ${sql.id(table)} (${columns})
        select ${columns} from jsonb_populate_record(null::${sql.id(table)}, ${JSON.stringify(row)}::jsonb)
        on conflict do nothing`.execute(db);
    }
    await changeRows(db, person);
    await insertOverdracht(db, person);
    await insertBsn(db, person);
    const own = {
      regioId: REGIO,
      inwonerId: idOfTarget[person],
      gemeente: person === "lotte" ? "GM0327" : "GM0307",
    };
    await insertBegeleiding(db, person, own, plaatsingOf(person), (klasse) => word(klasse, person));
    await insertDeelname(db, person, own, (klasse) => word(klasse, person));
    await insertInzet(db, person, word("inzet", person));
    await insertMarktdeelname(db, person, word("marktdeelname", person));
  }
}

/** The canaries in a text. */
export function canariesIn(text: string): Canary[] {
  const words = [...text.matchAll(/KANARIE ([a-z]+) ([a-z]+)/g)].map(
    ([, klasse, person]) => ({ klasse, person }) as Canary,
  );
  const bsns = PERSONS.filter((person) => text.includes(BSN[person])).map(
    (person) => ({ klasse: "bsn", person }) as const,
  );
  const amounts = PERSONS.filter((_, at) => text.includes(String(EUROS + at))).map(
    (person) => ({ klasse: "subsidie", person }) as const,
  );
  return [...words, ...bsns, ...amounts];
}

const word = (klasse: Dataklasse, person: Person) => `KANARIE ${klasse} ${person}`;

function rowsOf(person: Person): [string, Record<string, unknown>][] {
  const inwoner_id = idOfTarget[person];
  const gemeente = person === "lotte" ? "GM0327" : "GM0307";
  const own = { regio_id: REGIO, inwoner_id, gemeente };
  const id = (kind: string) => idOf(`${kind}${person}`);
  const door = { door_gebruiker_id: gebruikerId("klantmanager"), door_naam: "klantmanager" };
  const contact = { soort: "gesprek", datum: VANDAAG, is_zichtbaar_voor_inwoner: true };
  const vervolg = { vervolg: word("contactmoment", person), vervolgdatum: VANDAAG, is_vervolg_klaar: false };
  const afspraak = {
    begin: `${VANDAAG}T13:00:00Z`,
    onderwerp: word("contactmoment", person),
    waar: "kantoor",
  };
  const voorstel = { uitleg: "{}", status: "voorgesteld", voorgesteld_op: VANDAAG, plek_id: kas };
  const werk = {
    werkvorm: "regulier",
    uren_per_week: 800,
    startdatum: "2026-09-01",
    geregistreerd_op: "2026-09-01",
  };
  const plaatsing = {
    ...werk,
    rapportgroep: "Bijstand",
    via: "gemeente",
    weg_terug: word("plaatsing", person),
  };
  const bedrag = {
    soort: "regulier",
    vanaf: "2026-09-01",
    bedrag_in_centen: EUROS + PERSONS.indexOf(person),
  };
  return [
    [
      "triagebesluiten",
      {
        ...own,
        id: id("tr"),
        uitkomst: "traject",
        reden: word("beeld", person),
        besloten_op: VANDAAG,
        ...door,
        tijdstip: `${VANDAAG}T08:00:00Z`,
      },
    ],
    [
      "planstappen",
      {
        ...own,
        id: stapOf(person),
        volgorde: 1,
        naam: word("plan", person),
        wanneer: "nu",
        status: "nu",
        einddatum: STAP_TOT,
      },
    ],
    [
      "plandoelen",
      {
        ...own,
        id: doelOf(person),
        volgorde: 1,
        behoefte: word("plan", person),
        naam: word("plan", person),
        soort: "werk",
        leidend: "ambitie van de inwoner",
      },
    ],
    [
      "doelmetingen",
      {
        ...own,
        id: id("dm"),
        doel_id: doelOf(person),
        datum: VANDAAG,
        cijfer: 6,
        woorden: word("plan", person),
        ...door,
        tijdstip: `${VANDAAG}T08:00:00Z`,
      },
    ],
    [
      "bezette_tijden",
      {
        ...own,
        id: bezetteTijdOf(person),
        soort: "school",
        weekdagen: ["ma"],
        begintijd: "09:00",
        eindtijd: "12:00",
        vanaf: "2026-09-01",
      },
    ],
    [
      "planwijzigingen",
      {
        ...own,
        id: id("pw"),
        soort: "stap",
        wat: word("plan", person),
        ...door,
        tijdstip: `${VANDAAG}T08:00:00Z`,
      },
    ],
    [
      "begeleidingen",
      {
        ...own,
        id: helperOf(person),
        naam: word("persoon", person),
        rol: "taaldocent",
        waarom: word("persoon", person),
        vanaf: "2026-09-01",
      },
    ],
    [
      "indicaties",
      { ...own, id: id("in"), soort: "banenafspraak", vanaf: "2020-01-01", bron: word("situatie", person) },
    ],
    [
      "mogelijkheden",
      {
        ...own,
        onderwerp: "tillen",
        waarde: 10,
        toelichting: word("mogelijkheden", person),
        bron: "gesprek",
        datum: VANDAAG,
      },
    ],
    [
      "contactmomenten",
      {
        ...own,
        id: contactmomentOf(person),
        ...contact,
        ...vervolg,
        tekst: word("contactmoment", person),
        ...door,
        vastgelegd: `${VANDAAG}T08:00:00Z`,
      },
    ],
    [
      "berichtgesprekken",
      {
        ...own,
        id: gesprekOf(person),
        soort: "vraag",
        onderwerp: word("bericht", person),
        begonnen: `${VANDAAG}T08:00:00Z`,
        laatste: `${VANDAAG}T08:00:00Z`,
        laatste_van: "inwoner",
        is_afgehandeld: false,
        versie: 1,
      },
    ],
    [
      "berichten",
      {
        ...own,
        id: id("be"),
        gesprek_id: gesprekOf(person),
        van: "inwoner",
        door_gebruiker_id: gebruikerId("inwoner"),
        door_naam: "inwoner",
        taal: "nl",
        tekst: word("bericht", person),
        verstuurd: `${VANDAAG}T08:00:00Z`,
      },
    ],
    ["afspraken", { ...own, id: id("af"), gebruiker_id: gebruikerId("klantmanager"), ...afspraak }],
    [
      "voorstellen",
      { ...own, id: voorstelOf(person), ...voorstel, waarom: word("voorstel", person), ...door },
    ],
    [
      "plaatsingen",
      {
        ...own,
        id: plaatsingOf(person),
        werkgever_id: anderWerk,
        functie: word("plaatsing", person),
        ...plaatsing,
      },
    ],
    [
      "loonkostensubsidies",
      { ...own, id: id("lk"), plaatsing_id: plaatsingOf(person), ...bedrag, berekening: { stappen: [] } },
    ],
    [
      "overstappen",
      {
        ...own,
        id: overstapOf(person),
        van_vorm: "geen",
        naar_vorm: "geen",
        dag: VANDAAG,
        grond: "eigen keuze",
        wet: "geen",
        reden: "anders",
        toelichting: word("overstap", person),
        akkoord_op: VANDAAG,
        onderbouwing: { redenen: [], antwoorden: [], gevolgen: [], terug: null, kring: [], inkomen: null },
        ...door,
        tijdstip: `${VANDAAG}T08:00:00Z`,
      },
    ],
    [
      "overstapstappen",
      {
        ...own,
        overstap_id: overstapOf(person),
        nummer: 1,
        wie: "klantmanager",
        soort: "uiterlijk",
        dag: VANDAAG,
        wat: word("overstap", person),
        bron: "afspraak",
        versie: 1,
      },
    ],
  ];
}

/** Offered and refused, so that another one can be offered. */
async function insertOverdracht(db: Database, person: Person): Promise<void> {
  const gemeente = person === "lotte" ? LEUSDEN : AMERSFOORT;
  await db
    .insertInto("overdrachten")
    .values({
      regioId: REGIO,
      id: overdrachtOf(person),
      gemeente,
      inwonerId: idOfTarget[person],
      deel: "jobcoaching",
      vanGebruikerId: gebruikerId("klantmanager"),
      vanNaam: "klantmanager",
      naarGebruikerId: gebruikerId("jobcoach", gemeente),
      naarNaam: "jobcoach",
      waarom: word("overdracht", person),
      status: "geweigerd",
      aangebodenOp: VANDAAG,
      antwoordOp: VANDAAG,
      antwoord: word("overdracht", person),
    })
    .execute();
}

/** Of what the test region holds already. */
async function changeRows(db: Database, person: Person): Promise<void> {
  const inwonerId = idOfTarget[person];
  const canary = (klasse: Dataklasse) => word(klasse, person);
  await db
    .updateTable("inwoners")
    .set({ achternaam: canary("persoon"), wijk: canary("persoon") })
    .where("id", "=", inwonerId)
    .execute();
  await db
    .updateTable("contactgegevens")
    .set({ telefoon: canary("contactgegevens"), email: canary("contactgegevens") })
    .where("inwonerId", "=", inwonerId)
    .execute();
  await db
    .updateTable("situaties")
    .set({ afstandReden: canary("situatie"), bron: canary("situatie") })
    .where("inwonerId", "=", inwonerId)
    .execute();
  await db
    .updateTable("plannen")
    .set({ eigenWoorden: canary("plan") })
    .where("inwonerId", "=", inwonerId)
    .execute();
  await db
    .updateTable("voorstellen")
    .set({ waarom: canary("voorstel"), antwoord: canary("voorstel") })
    .where("inwonerId", "=", inwonerId)
    .execute();
  await db
    .updateTable("plaatsingen")
    .set({ functie: canary("plaatsing"), wegTerug: canary("plaatsing") })
    .where("inwonerId", "=", inwonerId)
    .execute();
}

async function insertBsn(db: Database, person: Person): Promise<void> {
  const inwonerId = idOfTarget[person];
  const plaats = { regioId: REGIO, inwonerId };
  await db
    .insertInto("inwonerBsn")
    .values({
      ...plaats,
      gemeente: person === "lotte" ? "GM0327" : "GM0307",
      sleutelId: sleutels.bsnSleutelId,
      versleuteld: encryptBsn(BSN[person], plaats, sleutels),
      blindeIndex: blindIndex(BSN[person], REGIO, sleutels),
    })
    .execute();
}
