import { gebruikerId, idOf, REGIO, VANDAAG } from "../support/world.ts";
import { afspraakOf, gesprekOf } from "./canaries.ts";
import type { Example } from "./example.ts";

// Of messages: what must be there first, and what a change sends.

export const gesprek: Example = {
  about: "inwoner",
  id: gesprekOf,
  needs: [["read", "bericht"]],
  body: () => ({}),
};

export const groep: Example = {
  about: "lijst",
  body: () => ({
    selectie: { soort: "caseload" },
    onderwerp: "Banenmarkt",
    tekst: "Dag {voornaam}, komt u ook?",
  }),
  ok: ["groepsbericht.niet-van-u"],
};

/** Only of who is an inwoner himself; who represents him sees no appointments. */
export const afspraakVanMij: Example = {
  about: "lijst",
  id: () => afspraakOf("amina"),
  ok: ["afspraak.eigen.forbidden", "afspraak.not-found"],
};

const mailId = idOf("mail");
export const mail: Example = {
  about: "regio",
  id: () => mailId,
  versie: 1,
  prepare: (db) =>
    db
      .insertInto("mailuitgang")
      .values({
        regioId: REGIO,
        id: mailId,
        sleutel: `bericht/${gebruikerId("inwoner")}`,
        soort: "bericht",
        taal: "nl",
        status: "mislukt",
        pogingen: 6,
        gemaakt: new Date(`${VANDAAG}T08:00:00Z`),
        volgendePoging: new Date(`${VANDAAG}T08:00:00Z`),
      })
      .execute(),
};
