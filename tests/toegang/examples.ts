import { isoDate } from "#core/dates";
import type { Database } from "#db/database";
import type { Dataklasse, Rol, Use } from "../../src/modules/toegang/matrix.ts";
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
import {
  aanmelding,
  contact,
  medewerkerkosten,
  plaatsing,
  plek,
  rechten,
  vacature,
  watVerandert,
  werkgever,
} from "./bodies.ts";
import { contactmomentOf, plaatsingOf, voorstelOf } from "./canaries.ts";
import { idOfTarget, PERSONS, type Target } from "./relations.ts";

/** A good request to one door: what is refused then is refused for who asks, and about whom. */
export type Example = {
  /** What the permission is about: someone, a list of whom the user may see, a gemeente, the region, or the user himself. */
  readonly about: "inwoner" | "lijst" | "gemeente" | "regio" | "eigen";
  /** What stands in the path for `:id`, where its first word does not say. */
  readonly id?: (target: Target, rol: Rol) => string;
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: (target: Target) => Readonly<Record<string, string>>;
  readonly body?: (target: Target, rol: Rol) => object;
  readonly versie?: number;
  /** Made as the owner before the request, and undone after it. */
  readonly prepare?: (db: Database, target: Target, rol: Rol) => Promise<unknown>;
  /** What else the role must be able to use: what is changed must first be found. */
  readonly needs?: readonly (readonly [Use, Dataklasse])[];
  /** What else the door itself asks of the role. */
  readonly also?: readonly (readonly [Use, Dataklasse])[];
  /** What `:id` stands for is of the company of the employer. */
  readonly isOfWerkgever?: true;
  /** What `:id` stands for was written by the user. */
  readonly isZelfVastgelegd?: true;
  /** Failures of the domain that are reached only by who was let in. */
  readonly ok?: readonly string[];
};

const inwoner: Example = { about: "inwoner" };
const lijst: Example = { about: "lijst" };
const regio: Example = { about: "regio" };

const subsidie: Example = { about: "inwoner", versie: 1, needs: [["read", "plaatsing"]] };
const gemeenteVan = (target: Target) => (target === "lotte" ? LEUSDEN : AMERSFOORT);
const bedrag = {
  sleutel: "wml.uurloon",
  vanaf: "2027-01-01",
  tot: "2027-06-30",
  waarde: 15_20,
  bron: "Stcrt.",
};
const insertBedrag = (db: Database) =>
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

const collega = gebruikerId("klantmanager", LEUSDEN);
const gebruiker: Example = { about: "regio", id: () => collega, versie: 1 };

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
const taak: Example = { about: "eigen", id: (_target, rol) => taakId(rol), prepare: insertTaak };

const aanmeldingId = (target: Target) => idOf(`aanm${target}`);
const signaal: Example = {
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

const importId = idOf("import");
const anImport = (status: string): Example => ({
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

const banenvraag = {
  werkgeverIds: [groeneWal],
  doelgroepen: [
    { id: "a", naam: "Beschut werk", aantal: 1, tariefInCenten: 800, urenMin: 8, urenMax: 16, kan: [] },
  ],
  sloten: [],
  stapelen: true,
};
const insertSchets = (db: Database, _target: Target, rol: Rol) =>
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
async function prepareRonde(db: Database): Promise<void> {
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
const ronde: Example = { about: "regio", id: () => matchrondeId, prepare: prepareRonde };

/** One for every route. A route that is not here fails the test. */
// biome-ignore format: it is read as a table
export const examples: Readonly<Record<string, Example>> = {
  "GET /mijn-dag":                                regio,
  "GET /caseload":                                lijst,
  "POST /caseload/_zoek":                         { ...lijst, body: () => ({ zoek: "a" }) },
  "POST /inwoners/_zoek":                         { ...lijst, body: () => ({ tekst: "KANARIE" }) },
  "POST /inwoners":                               { about: "gemeente", body: (target) => ({ ...aanmelding, gemeente: target === "lotte" ? LEUSDEN : AMERSFOORT }) },
  "GET /aanmeldingen":                            lijst,
  "PUT /aanmeldingen/:id/oppakken":               { ...signaal, body: () => ({}) },
  "PUT /aanmeldingen/:id/antwoord":               { ...signaal, body: () => ({ antwoord: "Is bij ons bekend." }) },
  "GET /inwoners/:id":                            inwoner,
  "PUT /inwoners/:id":                            { ...inwoner, versie: 1, body: () => ({ voornaam: "A", achternaam: "B", postcode: null, woonplaats: null, wijk: null, talen: ["nld"] }) },
  "GET /inwoners/:id/persoonsgegevens":           inwoner,
  "GET /inwoners/:id/plan":                       inwoner,
  "GET /inwoners/:id/helpers":                    inwoner,
  "GET /inwoners/:id/situatie":                   inwoner,
  "GET /inwoners/:id/tijdlijn":                   inwoner,
  "GET /inwoners/:id/bsn":                        inwoner,
  "POST /inwoners/:id/bsn/_toon":                 { ...inwoner, body: () => ({ reden: "vraag van de inwoner" }) },
  "POST /inwoners/:id/contactgegevens/_toon":     inwoner,
  "GET /inwoners/:id/volgende-stap":              inwoner,
  "GET /inwoners/:id/mogelijkheden":              inwoner,
  "PUT /inwoners/:id/mogelijkheden/:onderwerp":   { ...inwoner, path: { onderwerp: "staan" }, versie: 0, body: () => ({ waarde: 2, bron: "gesprek", datum: VANDAAG }) },
  "DELETE /inwoners/:id/mogelijkheden/:onderwerp": { ...inwoner, path: { onderwerp: "tillen" }, versie: 1 },
  "POST /inwoners/:id/contactmomenten":           { ...inwoner, body: () => contact },
  "GET /contactmomenten/:id":                     inwoner,
  "PUT /contactmomenten/:id":                     { ...inwoner, versie: 1, needs: [["read", "contactmoment"]], isZelfVastgelegd: true, body: () => contact,
                                                    prepare: (db, target, rol) => db.updateTable("contactmomenten").set({ doorGebruikerId: gebruikerId(rol) }).where("id", "=", contactmomentOf(target)).execute() },
  "POST /contactmomenten/:id/vervolg/_rond":     { ...inwoner, needs: [["read", "contactmoment"]] },
  "GET /inwoners/:id/inzage":              regio,

  "GET /werkgevers":                              regio,
  "GET /werkgevers/:id":                          { ...regio, isOfWerkgever: true },
  "GET /werkgevers/:id/contacten":                regio,
  "GET /werkgevers/:id/plekken":                  { ...regio, isOfWerkgever: true },
  "POST /werkgevers":                             { ...regio, body: () => werkgever },
  "PUT /werkgevers/:id":                          { ...regio, versie: 1, body: () => werkgever },
  "POST /werkgevers/:id/contacten":               { ...regio, body: () => ({ datum: VANDAAG, soort: "bezoek", tekst: "Laat ons de werkplaats zien." }) },
  "POST /werkgevers/:id/plekken":                 { ...regio, body: () => plek },

  "GET /werkgevers/:id/taken":                    regio,
  "PUT /werkgevers/:id/taken":                    { ...regio, versie: 0, body: () => ({ functies: [], taken: [] }) },
  "POST /functiecreatie/_banen":                  { ...regio, body: () => banenvraag },
  "GET /functieschetsen":                         regio,
  "GET /functieschetsen/:id":                     { ...regio, id: () => idOf("schets"), prepare: insertSchets },
  "POST /functieschetsen":                        { ...regio, body: () => ({ naam: "Schets", ...banenvraag }) },

  "GET /plekken":                                 regio,
  "GET /plekken/:id":                             { ...regio, isOfWerkgever: true },
  "PUT /plekken/:id":                             { ...regio, versie: 1, body: () => plek },
  "POST /plekken/:id/_sluit":                     { ...regio, body: () => ({ reden: "ingevuld" }) },
  "POST /plekken/:id/_heropen":                   { ...regio, ok: ["plek.nog-open"] },
  "GET /plekken/:id/inwoners":                    { ...lijst, also: [["read", "plek"]] },
  "GET /units":                                   regio,
  "GET /inwoners/:id/plekken":                    inwoner,

  "GET /matchrondes":                             { ...regio, prepare: prepareRonde },
  "POST /matchrondes":                            { ...regio, body: () => ({ reden: "Proefronde van de test." }) },
  "GET /matchrondes/:id":                         ronde,
  "GET /matchrondes/:id/mismatch":                ronde,
  "GET /matchrondes/:id/schaarste":               ronde,
  "GET /matchrondes/:id/suggesties":              { ...lijst, id: () => matchrondeId, prepare: prepareRonde },
  "GET /matchrondes/:id/herhaling":               ronde,
  "GET /matchrondes/:id/eerlijkheid":             ronde,
  "GET /matchrondes/:id/instrumenten":            { ...ronde, query: () => ({ instrument: "meerijden", aantal: "2" }) },
  "GET /inwoners/:id/matchsuggestie":             { ...inwoner, prepare: prepareRonde },
  "GET /inwoners/:id/matchkeuzes":                { ...inwoner, prepare: prepareRonde },
  "POST /inwoners/:id/matchkeuzes":               { ...inwoner, body: () => ({ plekId: idOf("nieuweplek"), soort: "uitsluiten", reden: "Te ver van de school." }), prepare: insertPlek },
  "POST /matchkeuzes/:id/_intrekken":             { ...inwoner, id: (target) => keuzeOf(target), prepare: prepareRonde },
  "GET /inwoners/:id/plekken/:plekId/uitleg":     { ...inwoner, path: { plekId: ploegSchothorst }, ok: ["plek.not-found"] },
  "GET /matchschakelaar":                         regio,
  "POST /matchschakelaar":                        { ...regio, body: () => ({ isAan: false, reden: "Proef met de schakelaar." }) },

  "GET /voorstellen":                             lijst,
  "GET /voorstellen/:id":                         inwoner,
  "GET /inwoners/:id/voorstellen":                inwoner,
  "POST /inwoners/:id/voorstellen":               { ...inwoner, body: () => ({ plekId: idOf("nieuweplek"), waarom: "Werkt graag buiten." }), prepare: insertPlek },
  "POST /inwoners/:id/voorstellen/_opzij":    { ...inwoner, body: () => ({ plekId: idOf("nieuweplek") }), prepare: insertPlek },
  "PUT /voorstellen/:id/antwoord":                { ...inwoner, versie: 1, body: () => ({ antwoord: "ja", datum: VANDAAG }), ok: ["voorstel.beantwoord"] },
  "POST /voorstellen/:id/_intrekken":               inwoner,
  "GET /voorstellen/:id/plaatsing-concept":       inwoner,
  "POST /voorstellen/:id/plaatsing":              { ...inwoner, needs: [["read", "voorstel"]], body: () => plaatsing, ok: ["plaatsing.zonder-akkoord"] },

  "GET /plaatsingen":                             lijst,
  "GET /plaatsingen/:id":                         inwoner,
  "GET /plaatsingen/:id/subsidie":                { ...inwoner, needs: [["read", "plaatsing"]] },
  "PUT /plaatsingen/:id/einde":                   { ...inwoner, versie: 1, needs: [["read", "plaatsing"]], body: () => ({ einddatum: "2026-12-31", reden: "einde contract" }) },
  "POST /plaatsingen/:id/subsidie/_besluit":      { ...inwoner, needs: [["read", "plaatsing"]], body: () => ({ datum: VANDAAG }) },
  "PUT /plaatsingen/:id/subsidie":                { ...subsidie, body: () => ({ vanaf: "2026-09-01", loonwaarde: 55, reden: "Tikfout" }) },
  "PUT /plaatsingen/:id/loonwaarde":              { ...subsidie, body: () => ({ vanaf: "2026-11-01", loonwaarde: 55, vastgesteldOp: VANDAAG }) },
  "PUT /plaatsingen/:id/uren":                    { ...subsidie, body: () => ({ vanaf: "2026-11-01", urenPerWeek: 24 }) },
  "POST /plaatsingen/:id/subsidie/_voorbeeld":    { ...inwoner, needs: [["read", "plaatsing"]], body: () => ({ soort: "uren", vanaf: "2026-11-01", urenPerWeek: 24 }) },
  "GET /subsidies/jaarwissel":                    { about: "gemeente", query: (target) => ({ gemeente: gemeenteVan(target), jaar: "2027" }) },
  "POST /subsidies/jaarwissel":                   { about: "gemeente", body: (target) => ({ gemeente: gemeenteVan(target), jaar: 2027, kenmerk: "x" }) },
  "GET /subsidies/overzicht":                     { about: "gemeente", query: (target) => ({ gemeente: gemeenteVan(target), jaar: "2026" }) },
  "GET /subsidies/maand":                         { about: "gemeente", query: (target) => ({ gemeente: gemeenteVan(target), maand: "2026-10" }) },
  "GET /inwoners/:id/plaatsingen":                inwoner,
  "GET /inwoners/:id/wat-verandert":               inwoner,
  "POST /inwoners/:id/wat-verandert/_bereken":             { ...inwoner, body: () => watVerandert },
  "POST /inwoners/:id/wat-verandert/_pdf":         { ...inwoner, body: () => watVerandert },
  "POST /medewerkerkosten/_bereken":            { ...regio, body: () => medewerkerkosten },
  "POST /medewerkerkosten/_pdf":                { ...regio, body: () => medewerkerkosten },
  "POST /plaatsingen/_bereken":                   { ...inwoner, body: (target) => ({ inwonerId: idOfTarget[target], startdatum: "2026-09-01", loonwaarde: 60, urenPerWeek: 32 }) },

  "GET /bedragen":                                regio,
  "POST /bedragen/_voorbeeld":                    { ...regio, body: () => ({ toevoegingen: [bedrag] }) },
  "POST /bedragen":                               { ...regio, body: () => ({ toevoegingen: [bedrag], isBevestigd: true }) },
  "POST /bedragen/:id/_verbeter":                 { ...regio, id: () => idOf("bedrag"), body: () => ({ waarde: 15_30, reden: "Tikfout" }), prepare: insertBedrag },

  "GET /kerncijfers":                             regio,
  "GET /rapporten/plaatsingen":                   { ...regio, query: () => ({ jaar: "2026" }) },
  "GET /rapporten/plaatsingen/cel":               { ...regio, query: () => ({ jaar: "2026" }) },
  "POST /rapporten/plaatsingen/standen":          { ...regio, body: () => ({ jaar: 2026, stand: "najaar", peildatum: VANDAAG }) },

  "GET /logboek/audit":                           regio,
  "GET /logboek/ketens":                          regio,
  "GET /logboek/anker":                           regio,
  "POST /logboek/_controleer":                    { ...regio, body: () => ({}) },

  "POST /gebruikers/_zoek":                       { ...regio, body: () => ({}) },
  "GET /gebruikers/:id":                          { about: "regio", id: () => collega },
  "POST /gebruikers":                             { ...regio, body: () => ({ ...rechten, aanmeldnaam: "nieuw@voorbeeld.nl" }) },
  "PUT /gebruikers/:id":                          { ...gebruiker, body: () => rechten },
  "PUT /gebruikers/:id/beoordeling":              gebruiker,
  "PUT /gebruikers/:id/einde":                    { ...gebruiker, body: () => ({ toelichting: "Uit dienst" }) },
  "PUT /gebruikers/:id/hervatting":               { ...gebruiker, ok: ["gebruiker.niet-beeindigd"] },
  "GET /organisaties":                            regio,

  "GET /taken":                                   regio,
  "GET /taken/:id":                               taak,
  "POST /taken/:id/_stop":                        taak,

  "GET /importen":                                regio,
  "POST /importen":                               { ...regio, body: () => vacature, ok: ["import.bestand-zonder-rijen"] },
  "GET /importen/:id":                            anImport("proef"),
  "GET /importen/:id/verschillen":                anImport("proef"),
  "POST /importen/:id/_toepassen":                { ...anImport("proef"), ok: ["import.gelijk"] },
  "POST /importen/:id/_terugdraaien":             anImport("toegepast"),
};

/** What `:id` stands for, by the first word of the path. */
export function idFor(path: string, target: Target): string {
  const [, kind = ""] = path.split("/");
  const ids: Readonly<Record<string, string>> = {
    inwoners: idOfTarget[target],
    contactmomenten: contactmomentOf(target),
    voorstellen: voorstelOf(target),
    plaatsingen: plaatsingOf(target),
    werkgevers: groeneWal,
    plekken: ploegSchothorst,
  };
  return ids[kind] ?? kas;
}

function insertPlek(db: Database): Promise<unknown> {
  const { soort, titel, werkvormen, werksoort, gemeente, plaats, capaciteit } = plek;
  const row = { soort, titel, werkvormen, werksoort, gemeente, plaats, capaciteit };
  return db
    .insertInto("plekken")
    .values({ ...row, regioId: REGIO, id: idOf("nieuweplek"), werkgeverId: groeneWal })
    .execute();
}
