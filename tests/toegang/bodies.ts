import { AMERSFOORT, idOf, VANDAAG } from "../support/world.ts";
// What a good request sends, door by door.

export const contact = {
  soort: "gesprek",
  datum: VANDAAG,
  tekst: "Wil graag buiten werken.",
  isZichtbaarVoorInwoner: true,
};
export const aanmelding = {
  voornaam: "Nieuw",
  achternaam: "Iemand",
  geboortedatum: "1990-01-01",
  bron: "inwoner zelf",
  uitkering: "NUG",
};
export const watVerandert = {
  geboortejaar: 1990,
  partner: null,
  kinderen: [],
  huurInCenten: 65_000,
  inkomen: "bijstand",
  startdatum: "2026-09-01",
  urenPerWeek: 24,
  uurloonInCenten: null,
  metLoonkostensubsidie: true,
  indicaties: [],
};
export const medewerkerkosten = {
  dag: "2026-09-01",
  urenPerWeek: 32,
  uurloonInCenten: null,
  loonwaarde: 60,
  heeftLks: true,
  lkv: "banenafspraak",
  jobcoach: null,
};
export const werkgever = {
  naam: "Bakkerij De Gist",
  kvk: null,
  sector: "horeca",
  gemeente: AMERSFOORT,
  plaats: "Amersfoort",
  postcode: null,
  aantalMedewerkers: 12,
  relaties: [],
  accountmanagerId: null,
  contactpersoon: null,
  telefoon: null,
};
export const plek = {
  soort: "werkplek",
  titel: "Medewerker bakkerij",
  omschrijving: "",
  werkvormen: ["regulier"],
  werksoort: "winkel",
  gemeente: AMERSFOORT,
  plaats: "Amersfoort",
  postcode: null,
  capaciteit: 4,
  regeling: "geen",
  begindatum: null,
  sluitingsdatum: null,
  kenmerken: [],
};
export const plaatsing = {
  werkvorm: "begeleid werken",
  functie: "Kweker",
  urenPerWeek: 16,
  startdatum: "2026-12-01",
  loonkostensubsidie: "geen",
  wegTerug: "Dan gaat u terug naar de klantmanager.",
};

export const vacature = { soort: "vum-vacatures", bestandsnaam: "vacatures.json", inhoud: "[]" };

export const rechten = {
  naam: "Nieuwe Collega",
  functie: "klantmanager",
  rollen: ["klantmanager"],
  organisatieId: idOf("organisatie"),
  gemeenten: [AMERSFOORT],
  unitId: null,
  geldigTot: null,
};

/** Out of a plaatsing, into vrijwilligerswerk that everybody may do. */
export const overstapVan = (vanPlaatsingId: string) => ({
  vanPlaatsingId,
  vanVersie: 1,
  dag: "2026-12-01",
  antwoorden: [],
  naar: "vrijwilligerswerk",
  reden: "anders",
  akkoordOp: VANDAAG,
  plek: {
    organisatie: "Buurthuis De Linde",
    functie: "Gastheer",
    urenPerWeek: 8,
    loonkostensubsidie: "geen",
    terug: null,
  },
});
