import type { Database } from "#db/database";
import {
  gebruikerId,
  groeneWal,
  idOf,
  ploegSchothorst,
  REGIO,
  VANDAAG,
  voorstelMehmet,
} from "../support/world.ts";
import { plaatsingOf } from "./canaries.ts";
import type { Example } from "./example.ts";
import { idOfTarget } from "./relations.ts";

// What an employer does himself, and what must be there first. Made as the owner.

const lijst: Example = { about: "lijst" };
const vraagId = idOf("bedrijfsvraag");
const uitnodigingId = idOf("uitnodiging");
const by = { doorGebruikerId: gebruikerId("werkgever"), doorNaam: "werkgever" };
const own = { regioId: REGIO, werkgeverId: groeneWal };

const insertVraag = (db: Database) =>
  db
    .insertInto("bedrijfsvragen")
    .values({
      ...own,
      ...by,
      id: vraagId,
      onderwerp: "een plek",
      woorden: "Kan de begintijd later?",
      gesteldOp: VANDAAG,
      antwoordUiterlijk: "2026-11-25" as typeof VANDAAG,
      tijdstip: new Date(`${VANDAAG}T08:00:00Z`),
    })
    .execute();

const insertReactie = (db: Database) =>
  db
    .insertInto("kandidaatreacties")
    .values({
      ...own,
      ...by,
      voorstelId: voorstelMehmet,
      plekId: ploegSchothorst,
      nummer: 1,
      reactie: "kennismaken",
      gereageerdOp: VANDAAG,
    })
    .execute();

const insertUitnodiging = (db: Database) =>
  db
    .insertInto("bedrijfsuitnodigingen")
    .values({
      ...own,
      ...by,
      id: uitnodigingId,
      naam: "Tessa Nieuwland",
      functie: "voorvrouw",
      aanmeldnaam: "tessa",
      uitgenodigdOp: VANDAAG,
    })
    .execute();

/** The jobs of the canaries are elsewhere: for this request they are at the own company. */
const werkHier = (db: Database) =>
  db.updateTable("plaatsingen").set({ werkgeverId: groeneWal }).where("unitId", "is", null).execute();

export const aanvraagBody = {
  soorten: ["loonkostensubsidie", "no-risk"],
  uurloonInCenten: 1_520,
  urenPerWeek: 24,
  contract: "tijdelijk",
  contractTot: "2027-11-30",
  iban: "NL91 ABNA 0417 1643 00",
  contactpersoon: "Ilse Schoonderwal",
  telefoon: "033 000 00 12",
};

const stand = {
  stand: "in behandeling",
  wachtOp: "gemeente",
  uiterlijk: "2026-12-20",
  geldtVanaf: null,
  geldtTot: null,
};

// biome-ignore format: it is read as a table
export const bedrijfExamples: Readonly<Record<string, Example>> = {
  "GET /mijn-bedrijf":                            lijst,
  "POST /mijn-bedrijf/vragen":                    { ...lijst, body: () => ({ onderwerp: "een plek", woorden: "Kan de begintijd later?" }) },
  "GET /mijn-bedrijf/kandidaten":                 lijst,
  "POST /mijn-bedrijf/kandidaten/:id/_reageer":   { ...lijst, id: () => voorstelMehmet, body: () => ({ reactie: "kennismaken" }) },
  "GET /mijn-bedrijf/plaatsingen":                lijst,
  "POST /mijn-bedrijf/plaatsingen/:id/_aanvragen": { about: "inwoner", id: plaatsingOf, prepare: werkHier, body: () => aanvraagBody },
  "GET /mijn-bedrijf/gebruikers":                 lijst,
  "POST /mijn-bedrijf/gebruikers/:id/_beeindig":  { ...lijst, id: () => idOfTarget.niemand, ok: ["bedrijfsgebruiker.niet-te-beeindigen"] },
  "POST /mijn-bedrijf/uitnodigingen":             { ...lijst, body: () => ({ naam: "Tessa Nieuwland", functie: "voorvrouw", aanmeldnaam: "tessa" }) },
  "POST /mijn-bedrijf/uitnodigingen/:id/_intrekken": { ...lijst, id: () => uitnodigingId, prepare: insertUitnodiging },
  "GET /bedrijfsvragen":                          lijst,
  "PUT /bedrijfsvragen/:id/antwoord":             { about: "regio", id: () => vraagId, versie: 1, prepare: insertVraag, body: () => ({ antwoord: "Ja, vanaf negen uur." }) },
  "GET /kandidaatreacties":                       lijst,
  "PUT /kandidaatreacties/:id/kennismaking":      { about: "regio", id: () => voorstelMehmet, versie: 1, prepare: insertReactie, body: () => ({ kennismakingOp: VANDAAG }) },
  "GET /bedrijfsuitnodigingen":                   lijst,
  "PUT /bedrijfsuitnodigingen/:id/besluit":       { about: "regio", id: () => uitnodigingId, versie: 1, prepare: insertUitnodiging, body: () => ({ isBevestigd: true }) },
  "GET /plaatsingen/:id/regelingstanden":         { about: "inwoner", needs: [["read", "plaatsing"]] },
  "PUT /plaatsingen/:id/regelingstanden/:soort":  { about: "inwoner", versie: 0, path: { soort: "jobcoach" }, needs: [["read", "plaatsing"]], body: () => stand },
  "GET /mijn-bereikbaarheid":                     { about: "regio" },
  "PUT /mijn-bereikbaarheid":                     { about: "regio", versie: 0, body: () => ({ telefoon: "033 000 00 21", wanneer: "maandag tot en met vrijdag" }) },
};
