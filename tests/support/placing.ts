import { randomUUID } from "node:crypto";
import { isoDate } from "#core/dates";
import type { TestApp } from "./app.ts";
import { AMERSFOORT, gebruikerId, groeneWal, REGIO } from "./world.ts";

/** What a klantmanager fills in for a plaatsing with loonkostensubsidie. */
export const TERMS = {
  werkvorm: "begeleid werken",
  functie: "Medewerker groen",
  urenPerWeek: 32,
  startdatum: "2026-09-01",
  einddatum: "2027-08-31",
  loonwaarde: 60,
  loonkostensubsidie: "regulier",
  wegTerug: "Lukt het niet, dan kan hij terug naar de proefplaats groen.",
};

type Answer = { readonly statusCode: number; json(): { readonly type: string } };

export const failure = (answer: Answer) => [answer.statusCode, answer.json().type];

/** What tests of plaatsingen start from, over the small region. */
export function placing(app: () => TestApp) {
  let nummer = 5000;

  /** An inwoner in the caseload of the klantmanager, with a yes to a plek of his own. */
  async function withYes({
    capaciteit = 1,
    uitkering = "Bijstand",
    status = "akkoord",
    geboortedatum = "1990-05-17",
  } = {}) {
    const [inwonerId, plekId, voorstelId] = [randomUUID(), randomUUID(), randomUUID()];
    await insertInwoner(inwonerId, uitkering, geboortedatum);
    await insertPlek(plekId, capaciteit);
    await insertVoorstel(voorstelId, inwonerId, plekId, status);
    return { inwonerId, plekId, voorstelId };
  }

  async function insertInwoner(id: string, uitkering: string, geboortedatum: string) {
    const { owner } = app();
    const own = { regioId: REGIO, gemeente: AMERSFOORT };
    const since = isoDate("2026-01-01");
    const name = { voornaam: "Proef", achternaam: "Persoon", postcode: "3812", aangemeldOp: since };
    nummer += 1;
    await owner
      .insertInto("inwoners")
      .values({ ...own, ...name, id, nummer, geboortedatum: isoDate(geboortedatum) })
      .execute();
    const situatie = { uitkering, isGeregistreerdWerkzoekend: true, bron: "gemeente", peildatum: since };
    await owner
      .insertInto("situaties")
      .values({ ...own, ...situatie, inwonerId: id })
      .execute();
    const helper = { naam: "klantmanager", rol: "klantmanager", isHoofd: true, vanaf: since };
    const gebruiker = { gebruikerId: gebruikerId("klantmanager") };
    await owner
      .insertInto("begeleidingen")
      .values({ ...own, ...helper, ...gebruiker, id: randomUUID(), inwonerId: id })
      .execute();
  }

  const insertPlek = (id: string, capaciteit: number) =>
    app()
      .owner.insertInto("plekken")
      .values({
        regioId: REGIO,
        id,
        capaciteit,
        soort: "werkplek",
        titel: "Medewerker groen",
        werkgeverId: groeneWal,
        werkvormen: ["begeleid werken", "werken op locatie"],
        werksoort: "groen",
        gemeente: AMERSFOORT,
        plaats: "Amersfoort",
      })
      .execute();

  const insertVoorstel = (id: string, inwonerId: string, plekId: string, status: string) =>
    app()
      .owner.insertInto("voorstellen")
      .values({
        regioId: REGIO,
        id,
        gemeente: AMERSFOORT,
        inwonerId,
        plekId,
        status,
        waarom: "Werkt graag buiten.",
        uitleg: "{}",
        doorGebruikerId: gebruikerId("klantmanager"),
        doorNaam: "klantmanager",
        voorgesteldOp: isoDate("2026-08-01"),
      })
      .execute();

  const start = (voorstelId: string, terms: object = {}) =>
    app()
      .as("klantmanager")
      .post(`/voorstellen/${voorstelId}/plaatsing`, { ...TERMS, ...terms });

  const countPlaatsingen = async (inwonerId: string) =>
    (await app().owner.selectFrom("plaatsingen").select("id").where("inwonerId", "=", inwonerId).execute())
      .length;

  return { withYes, insertPlek, insertVoorstel, start, countPlaatsingen };
}
