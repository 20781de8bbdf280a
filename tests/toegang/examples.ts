import { keuzeOf, matchrondeId } from "../support/matchrondes.ts";
import {
  AMERSFOORT,
  gebruikerId,
  groeneWal,
  idOf,
  kas,
  LEUSDEN,
  ploegSchothorst,
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
import type { Example } from "./example.ts";
import {
  anImport,
  banenvraag,
  bedrag,
  gids,
  insertBedrag,
  insertPlek,
  insertSchets,
  instrument,
  prepareRonde,
  ronde,
  signaal,
  taak,
} from "./prepared.ts";
import { idOfTarget, type Target } from "./relations.ts";

const inwoner: Example = { about: "inwoner" };
const lijst: Example = { about: "lijst" };
const regio: Example = { about: "regio" };

const subsidie: Example = { about: "inwoner", versie: 1, needs: [["read", "plaatsing"]] };
const gemeenteVan = (target: Target) => (target === "lotte" ? LEUSDEN : AMERSFOORT);
const collega = gebruikerId("klantmanager", LEUSDEN);
const gebruiker: Example = { about: "regio", id: () => collega, versie: 1 };

/** One for every route. A route that is not here fails the test. */
// biome-ignore format: it is read as a table
export const examples: Readonly<Record<string, Example>> = {
  "GET /mijn-dag":                                regio,
  "GET /alarmen":                                 lijst,
  "GET /alarmen/aantallen":                       regio,
  "GET /alarmen/eigen":                           lijst,
  "GET /inwoners/:id/alarmen":                    inwoner,
  "POST /inwoners/:id/alarmen/_behandel":         { ...inwoner, body: () => ({ soort: "zonder oplossing", besluit: "uitgesteld", tot: "2026-12-10", reden: "Begint straks aan een cursus." }), ok: ["alarm.is-er-niet"] },
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
  "POST /functiecreatie/inwoners/_banen":        { ...inwoner, body: (target) => ({ ...banenvraag, inwoners: [{ inwonerId: idOfTarget[target], urenMin: 8, urenMax: 16 }], inwonertariefInCenten: 1500 }), also: [["read", "plek"]] },
  "GET /functieschetsen":                         regio,
  "GET /functieschetsen/:id":                     { ...regio, id: () => idOf("schets"), prepare: insertSchets },
  "POST /functieschetsen":                        { ...regio, body: () => ({ naam: "Schets", ...banenvraag }) },

  "GET /instrumenten":                            regio,
  "GET /instrumenten/dekking":                    regio,
  "GET /instrumenten/:id":                        gids,
  "PUT /instrumenten/:id":                        { ...gids, versie: 1, body: () => instrument },
  "PUT /instrumenten/:id/controle":               { ...gids, versie: 1 },

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
