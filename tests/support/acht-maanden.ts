import type { Database } from "#db/database";
import { isoDate } from "#core/dates";
import { hours } from "#core/hours";
import { AMERSFOORT, gebruikerId, idOf, REGIO, unitGroen } from "./world.ts";

/** What the story of eight months needs of the region: the AOC with a group, and a unit where a vak can be learned. */
export async function insertLeerwerk(owner: Database): Promise<void> {
  await insertAoc(owner);
  const leerbedrijfId = idOf("leerbedrijf");
  await owner
    .insertInto("leerbedrijven")
    .values({
      regioId: REGIO,
      id: leerbedrijfId,
      unitId: unitGroen,
      erkendDoor: "SBB",
      erkendVoor: ["groen"],
      bron: "Proef",
    })
    .execute();
  await owner
    .insertInto("leermeesters")
    .values({ regioId: REGIO, id: idOf("leermeester"), leerbedrijfId, naam: "Wim Haver", functie: "voorman" })
    .execute();
  for (const [code, naam] of [
    ["GR-01", "Perk schoffelen"],
    ["GR-02", "Heg knippen"],
  ] as const)
    await owner
      .insertInto("leertaken")
      .values({
        regioId: REGIO,
        id: idOf(code),
        code,
        naam,
        sector: "groen",
        soort: "vakvaardigheid",
        laatZien: `${naam} zoals het hoort.`,
        eerstVoor: "iedereen",
        bron: "Proef",
        isVoorbeeld: true,
      })
      .execute();
}

/** @source Inventarisatie regio Amersfoort, pilot AOC: three months employee skills, three months craft as well */
async function insertAoc(owner: Database): Promise<void> {
  const trajectId = idOf("aoc");
  const opTijd = { code: "op_tijd", naam: "Op tijd komen", soort: "werknemersvaardigheid" };
  const vak = { code: "gereedschap", naam: "Werken met gereedschap", soort: "vakvaardigheid" };
  const inhoud = {
    fasen: [
      { naam: "Werknemersvaardigheden", weken: 13, aanname: false, vaardigheden: [opTijd] },
      { naam: "Werknemers- en vakvaardigheden", weken: 13, aanname: false, vaardigheden: [opTijd, vak] },
    ],
    week: [{ fase: null, dag: 1, van: "09:00", tot: "15:00", activiteit: "Groen", plaats: "Kas" }],
    isVoorbeeld: false,
  };
  await owner
    .insertInto("trajecten")
    .values({
      regioId: REGIO,
      id: trajectId,
      naam: "AOC",
      doelgroepen: ["iedereen"],
      fasen: ["ontwikkelen"],
      doeltype: "praktische vaardigheden",
      vorm: "groep",
      leidend: "niet bekend",
      gemeenten: [AMERSFOORT],
      bron: "Proef",
    })
    .execute();
  await owner
    .insertInto("trajectversies")
    .values({
      regioId: REGIO,
      trajectId,
      nummer: 1,
      inhoud: JSON.stringify(inhoud),
      urenPerWeek: hours(6),
      waarom: "Eerste versie",
      doorGebruikerId: gebruikerId("klantmanager"),
      doorNaam: "Proef",
      tijdstip: new Date("2026-01-05T08:00:00Z"),
    })
    .execute();
  await owner
    .insertInto("trajectgroepen")
    .values({
      regioId: REGIO,
      id: idOf("groepaoc"),
      trajectId,
      nummer: 1,
      naam: "AOC, groen",
      unitId: unitGroen,
      plaats: "De kas",
      gemeenten: [AMERSFOORT],
      capaciteit: 6,
      startdatum: isoDate("2026-03-02"),
    })
    .execute();
}
