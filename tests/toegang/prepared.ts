import { isoDate } from "#core/dates";
import type { Database } from "#db/database";
import type { Rol } from "../../src/modules/toegang/matrix.ts";
import { insertRonde, keuzeOf, matchrondeId } from "../support/matchrondes.ts";
import {
  AMERSFOORT,
  gebruikerId,
  groeneWal,
  idOf,
  kas,
  LEUSDEN,
  ploegSchothorst,
  REGIO,
  VANDAAG,
} from "../support/world.ts";
import { plek } from "./bodies.ts";
import type { Example } from "./example.ts";
import { idOfTarget, PERSONS, type Target } from "./relations.ts";

// What must be there before a request can find it. It is made as the owner, and undone afterwards.

export const bedrag = {
  sleutel: "wml.uurloon",
  vanaf: "2027-01-01",
  tot: "2027-06-30",
  waarde: 15_20,
  bron: "Stcrt.",
};
export const insertBedrag = (db: Database) =>
  db
    .insertInto("parameterwaarden")
    .values({
      regioId: REGIO,
      id: idOf("bedrag"),
      sleutel: "wml.uurloon",
      vanaf: isoDate("2027-01-01"),
      waarde: 15_20,
      bron: "Stcrt.",
      zekerheid: "letterlijk",
      doorGebruikerId: gebruikerId("beheerder"),
      doorNaam: "beheerder",
      tijdstip: new Date(`${VANDAAG}T08:00:00Z`),
    })
    .execute();

const taakId = (rol: Rol) => idOf(`taak${rol.slice(0, 9)}`);
const insertTaak = (db: Database, _target: Target, rol: Rol) =>
  db
    .insertInto("taken")
    .values({
      regioId: REGIO,
      id: taakId(rol),
      gebruikerId: gebruikerId(rol),
      soort: "import.vergelijken",
      invoer: "{}",
    })
    .execute();
export const taak: Example = { about: "eigen", id: (_target, rol) => taakId(rol), prepare: insertTaak };

const aanmeldingId = (target: Target) => idOf(`aanm${target}`);
export const signaal: Example = {
  about: "inwoner",
  id: aanmeldingId,
  versie: 1,
  needs: [["read", "aanmelding"]],
  ok: ["aanmelding.klantmanager", "aanmelding.zonder-dossier"],
  prepare: async (db, target) =>
    target === "niemand"
      ? undefined
      : db
          .insertInto("aanmeldingen")
          .values({
            regioId: REGIO,
            id: aanmeldingId(target),
            gemeente: target === "lotte" ? LEUSDEN : AMERSFOORT,
            soort: "elders gemeld",
            inwonerId: idOfTarget[target],
            bron: "school",
            vanGemeente: "GM0342",
            doorGebruikerId: gebruikerId("gids"),
            doorNaam: "gids",
            gemeldOp: VANDAAG,
          })
          .execute(),
};

const terugbelId = (target: Target) => idOf(`bel${target}`);
/** Somebody of the gemeente of the target who wants to be called. */
export const terugbelverzoek: Example = {
  about: "gemeente",
  id: terugbelId,
  versie: 1,
  needs: [["read", "terugbelverzoek"]],
  prepare: async (db, target) =>
    target === "niemand"
      ? undefined
      : db
          .insertInto("terugbelverzoeken")
          .values({
            regioId: REGIO,
            id: terugbelId(target),
            gemeente: target === "lotte" ? LEUSDEN : AMERSFOORT,
            naam: "Kanarie",
            telefoon: "0600000000",
            taal: "ti",
            gevraagd: new Date(`${VANDAAG}T09:00:00Z`),
            belVoor: VANDAAG,
          })
          .execute(),
};

const importId = idOf("import");
export const anImport = (status: string): Example => ({
  about: "regio",
  id: () => importId,
  prepare: (db) =>
    db
      .insertInto("importen")
      .values({
        regioId: REGIO,
        id: importId,
        soort: "vum-vacatures",
        bestandsnaam: "vacatures.json",
        bestandHash: "0",
        status,
        aantallen: JSON.stringify({ gelezen: 0, nieuw: 0, gewijzigd: 0, gelijk: 0, geweigerd: 0 }),
        gebruikerId: gebruikerId("beheerder"),
      })
      .execute(),
});

export const banenvraag = {
  werkgeverIds: [groeneWal],
  doelgroepen: [
    { id: "a", naam: "Beschut werk", aantal: 1, tariefInCenten: 800, urenMin: 8, urenMax: 16, kan: [] },
  ],
  sloten: [],
  stapelen: true,
};
export const insertSchets = (db: Database, _target: Target, rol: Rol) =>
  db
    .insertInto("functieschetsen")
    .values({
      regioId: REGIO,
      id: idOf("schets"),
      naam: "Schets",
      werkgeverIds: [groeneWal],
      vraag: JSON.stringify(banenvraag),
      uitkomst: JSON.stringify({
        banen: [],
        functies: [],
        zonderBaan: [],
        vrijeUren: 0,
        vrijInEuros: 0,
        loonInEuros: 0,
        waarde: 0,
        bovengrens: 0,
        gat: 0,
        bewijs: "optimaal",
        isTijdOp: false,
      }),
      banen: 0,
      vrijeUren: 0,
      doorGebruikerId: gebruikerId(rol),
      doorNaam: rol,
      tijdstip: new Date(`${VANDAAG}T08:00:00Z`),
    })
    .execute();

/** A ronde with everyone in it, and a decision about each that holds a canary. */
export async function prepareRonde(db: Database): Promise<void> {
  await insertRonde(
    db,
    PERSONS.map((person) => idOfTarget[person]),
    [ploegSchothorst, kas],
  );
  for (const person of PERSONS)
    await db
      .insertInto("matchkeuzes")
      .values({
        regioId: REGIO,
        id: keuzeOf(person),
        gemeente: person === "lotte" ? LEUSDEN : AMERSFOORT,
        inwonerId: idOfTarget[person],
        plekId: ploegSchothorst,
        soort: "vastzetten",
        reden: `KANARIE voorstel ${person}`,
        doorGebruikerId: gebruikerId("klantmanager"),
        doorNaam: "klantmanager",
        gemaaktOp: VANDAAG,
      })
      .execute();
}
export const ronde: Example = { about: "regio", id: () => matchrondeId, prepare: prepareRonde };

export function insertPlek(db: Database): Promise<unknown> {
  const { soort, titel, werkvormen, werksoort, gemeente, plaats, capaciteit } = plek;
  const row = { soort, titel, werkvormen, werksoort, gemeente, plaats, capaciteit };
  return db
    .insertInto("plekken")
    .values({ ...row, regioId: REGIO, id: idOf("nieuweplek"), werkgeverId: groeneWal })
    .execute();
}

/** An instrument of the guide that is all known, and what a change of it sends. */
export const instrument = {
  naam: "Werkervaringsplek",
  soort: "traject",
  doel: "Werkervaring opdoen.",
  doelgroepen: ["iedereen"],
  fasen: ["ontwikkelen"],
  functionaliteiten: ["5"],
  werksoorten: [],
  duur: "3 maanden",
  capaciteit: 10,
  prijs: { bedrag: 250_00, eenheid: "per traject", bron: "Prijslijst" },
  aanbieder: "Werkcentrum",
  gemeenten: [AMERSFOORT],
  beschikbaarheid: "beschikbaar",
  akkoord: "niet nodig",
  akkoordVanaf: null,
  bewijs: "onbekend",
  bewijsBron: null,
  toelichting: null,
  bron: "Proef",
  matchingId: null,
};
export const insertInstrument = (db: Database) =>
  db
    .insertInto("instrumenten")
    .values({
      ...instrument,
      prijs: instrument.prijs.bedrag,
      prijsEenheid: instrument.prijs.eenheid,
      prijsBron: instrument.prijs.bron,
      regioId: REGIO,
      id: idOf("instrument"),
      gecontroleerd: VANDAAG,
      doorNaam: "manager",
      gewijzigd: new Date(`${VANDAAG}T08:00:00Z`),
    })
    .execute();
export const gids: Example = {
  about: "regio",
  id: () => idOf("instrument"),
  prepare: insertInstrument,
};
