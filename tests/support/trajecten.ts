import type { Database } from "#db/database";
import { isoDate } from "#core/dates";
import {
  AMERSFOORT,
  bram,
  deelnameYonas,
  gebruikerId,
  groepGroen,
  idOf,
  LEUSDEN,
  mehmet,
  REGIO,
  trajectGroen,
  VANDAAG,
} from "./world.ts";

const groepElders = idOf("groepelders"); // a group that no user of the test region leads

export const deelnameOf = (person: string) => (person === "yonas" ? deelnameYonas : idOf(`dn${person}`));
export const mogelijkheidvoorstelOf = (person: string) => idOf(`mv${person}`);

/** What a new version of a traject sends. */
export const inhoud = {
  fasen: [
    {
      naam: "Leren werken",
      weken: 13,
      aanname: false,
      vaardigheden: [{ code: "op_tijd", naam: "Op tijd komen", soort: "werknemersvaardigheid" }],
    },
  ],
  week: [{ fase: null, dag: 2, van: "09:00", tot: "13:00", activiteit: "Groen", plaats: "Kas" }],
  isVoorbeeld: false,
};

export const nieuwTraject = {
  naam: "Leren in de keuken",
  instrumentId: null,
  doelgroepen: ["jongeren"],
  fasen: ["ontwikkelen"],
  doeltype: "(deel)certificaat",
  vorm: "individueel",
  leidend: "ambitie van de inwoner",
  gemeenten: [AMERSFOORT],
  bron: "Afspraak met de regio",
  inhoud,
};

export const nieuweGroep = {
  naam: "Groen, voorjaar",
  unitId: null,
  plaats: "De kas",
  gemeenten: [AMERSFOORT],
  leiderId: null,
  capaciteit: 2,
  startdatum: "2026-09-01",
  einddatum: null,
};

export const insertGroepElders = (db: Database) =>
  db
    .insertInto("trajectgroepen")
    .values({
      regioId: REGIO,
      id: groepElders,
      trajectId: trajectGroen,
      nummer: 1,
      naam: "Groen, elders",
      plaats: "Buiten",
      gemeenten: [AMERSFOORT, LEUSDEN],
      capaciteit: 50,
      startdatum: isoDate("2026-09-01"),
    })
    .execute();

/** What a traject showed of someone: with words that stand nowhere else. */
export async function insertDeelname(
  db: Database,
  person: string,
  own: { readonly regioId: string; readonly inwonerId: string; readonly gemeente: string },
  word: (klasse: "deelname" | "waarneming") => string,
): Promise<void> {
  const door = { doorGebruikerId: gebruikerId("klantmanager"), doorNaam: "klantmanager" };
  const deelnameId = deelnameOf(person);
  await db
    .insertInto("deelnames")
    .values({
      ...own,
      id: deelnameId,
      groepId: groepElders,
      status: "doet mee",
      aangemeld: new Date("2026-08-20T08:00:00Z"),
      startdatum: isoDate("2026-09-01"),
      ...door,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await db
    .updateTable("deelnames")
    .set({ leerdoel: word("deelname") })
    .where("id", "=", deelnameId)
    .execute();
  await db
    .insertInto("trajectuitkomsten")
    .values({
      ...own,
      deelnameId,
      kan: word("waarneming"),
      wil: "Buiten werken.",
      kansen: "In het groen.",
      ...door,
      opgemaaktOp: VANDAAG,
    })
    .execute();
  await db
    .insertInto("mogelijkheidvoorstellen")
    .values({
      ...own,
      id: mogelijkheidvoorstelOf(person),
      deelnameId,
      onderwerp: "staan",
      waarde: "2",
      toelichting: word("waarneming"),
    })
    .execute();
}

/** The one group of the test region as it was, and two more people in the caseload of the klantmanager. */
export async function resetTrajecten({ owner }: { readonly owner: Database }): Promise<void> {
  await owner.deleteFrom("mogelijkheidvoorstellen").execute();
  await owner.deleteFrom("trajectuitkomsten").execute();
  await owner.deleteFrom("aanwezigheden").execute();
  await owner.deleteFrom("deelnames").where("id", "<>", deelnameYonas).execute();
  await owner
    .updateTable("trajectgroepen")
    .set({ capaciteit: 2, versie: 1 })
    .where("id", "=", groepGroen)
    .execute();
  await owner
    .updateTable("deelnames")
    .set({ status: "doet mee", einddatum: null, redenEinde: null, versie: 1, fase: 1 })
    .where("id", "=", deelnameYonas)
    .execute();
  for (const inwonerId of [mehmet, bram])
    await owner
      .insertInto("begeleidingen")
      .values({
        regioId: REGIO,
        id: inwonerId,
        gemeente: AMERSFOORT,
        inwonerId,
        gebruikerId: gebruikerId("klantmanager"),
        naam: "klantmanager",
        rol: "klantmanager",
        vanaf: isoDate("2026-03-01"),
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}
