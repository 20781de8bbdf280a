import { afterAll, beforeAll, expect, test } from "vitest";
import { signInClient } from "../support/sign-in.ts";
import { startTestService, type TestService } from "../support/service.ts";

// The trajecten that the demo region shows, against the words of the publications that describe them. A duration that the
// publication does not name is marked as an assumption, and so is a week.

let service: TestService;
let bas: Awaited<ReturnType<typeof signInClient>>;
beforeAll(async () => {
  service = await startTestService({}, "demo");
  bas = await signInClient(service.address, "bas");
}, 60_000);
afterAll(() => service.stop());

const read = async (path: string) => (await bas.get(path)).json();
type Found = { rijen: readonly { id: string; naam: string }[] };

async function found(list: string, naam: string) {
  const { rijen } = (await read(`/${list}?zoek=${encodeURIComponent(naam)}`)) as Found;
  const one = rijen.find((rij) => rij.naam === naam);
  expect(rijen.map((rij) => rij.naam)).toContain(naam);
  return read(`/${list}/${one!.id}`);
}

const trajectOf = (naam: string) => found("trajecten", naam);
const soortenIn = ({ vaardigheden }: { vaardigheden: { soort: string }[] }) =>
  new Set(vaardigheden.map(({ soort }) => soort));

// Inventarisatie 'De sociale infrastructuur in de regio Amersfoort', 3.2: "een programma van in totaal zes maanden, dat zich
// richt op werken, leren en oriënteren": "drie maanden leren van werknemersvaardigheden" en "drie maanden werknemers- en
// vakvaardigheden leren binnen de werksoorten van RWA/Amfors".
test("the AOC takes six months: work, learn and get to know work types (R-150)", async () => {
  const aoc = await trajectOf("AOC: leren en werken in zes maanden");
  expect([aoc.weken, aoc.isAanname]).toEqual([26, false]);
  expect(aoc.inhoud.fasen.map(({ weken }: { weken: number }) => weken)).toEqual([13, 13]);
  expect(
    aoc.inhoud.week.every(({ activiteit }: { activiteit: string }) => activiteit === "Werken en leren"),
  ).toBe(true);
  expect(aoc.bron).toContain("3.2");
});

test("the first three months of the AOC are for employee skills only (R-151)", async () => {
  const [eerste] = (await trajectOf("AOC: leren en werken in zes maanden")).inhoud.fasen;
  expect(eerste).toMatchObject({ naam: "Werknemersvaardigheden", weken: 13, aanname: false });
  expect(soortenIn(eerste)).toEqual(new Set(["werknemersvaardigheid"]));
});

test("the last three months of the AOC are for employee and craft skills, in the work types of Amfors (R-152)", async () => {
  const aoc = await trajectOf("AOC: leren en werken in zes maanden");
  const tweede = aoc.inhoud.fasen[1];
  expect(tweede).toMatchObject({ naam: "Werknemers- en vakvaardigheden in een werksoort", weken: 13 });
  expect(soortenIn(tweede)).toEqual(new Set(["werknemersvaardigheid", "vakvaardigheid"]));
  const { rijen } = (await read(`/trajectgroepen?trajectId=${aoc.id}`)) as {
    rijen: readonly { unit: string | null }[];
  };
  expect(rijen.length).toBeGreaterThan(2);
  expect(rijen.filter(({ unit }) => unit === null)).toEqual([]); // each at a unit of Amfors
});

// The same, 3.3: "inwoners die binnen een jaar de stap naar betaald werk kunnen zetten"; "gericht op … gedrag, houding,
// persoonlijke problematiek en toekomstperspectief"; "oefenen met sociaal gewenst gedrag, discipline en het vermogen om in
// een klein team een zinvolle bijdrage te leveren".
test("the AE-team is for who can step to paid work within a year, and practises behaviour in a small team (R-153)", async () => {
  const team = await trajectOf("AE-team");
  expect(team.weken).toBeNull(); // the publication names no duration of the programme
  const namen = team.inhoud.fasen[0].vaardigheden.map(({ naam }: { naam: string }) => naam);
  expect(namen).toEqual(
    expect.arrayContaining([
      "Sociaal gewenst gedrag",
      "Discipline",
      "Een zinvolle bijdrage in een klein team",
    ]),
  );
  const instrument = await read(`/instrumenten/${team.instrumentId}`);
  const woorden = `${instrument.doel} ${instrument.toelichting}`;
  for (const woord of ["binnen een jaar", "gedrag", "houding", "toekomst"]) expect(woorden).toContain(woord);
});

// Verslag expertbijeenkomst, AM match: "ontwikkeltraject met een programma van 5 weken", "wie ben je, wat wil je, wat kan
// je?", "afhankelijk van de behoefte, gekozen voor individueel maatwerk of een groepsaanpak".
test("Match je Perspectief takes five weeks with three questions, alone or in a group (R-165)", async () => {
  const match = await trajectOf("Match je Perspectief");
  expect([match.weken, match.vorm]).toEqual([5, "groep of individueel"]);
  expect(match.inhoud.fasen.map(({ naam }: { naam: string }) => naam)).toEqual([
    "Wie ben je?",
    "Wat wil je?",
    "Wat kan je?",
  ]);
  // five weeks are named, how they are shared out is not
  expect(match.inhoud.fasen.map(({ aanname }: { aanname: boolean }) => aanname)).toEqual([true, true, true]);
  expect(match.bron).toContain("5 weken");
});

// Inventarisatie: "begeleiden inwoners tijdens de re-integratie. Hierbij hoort onder andere de oriëntatie op werk".
test("getting to know work is a step of its own, in several trajecten (R-177)", async () => {
  const { rijen } = (await read("/trajecten?fase=ori%C3%ABnteren&perPagina=50")) as Found;
  const namen = rijen.map(({ naam }) => naam);
  for (const naam of ["Oriëntatietraject", "Inspiratietour", "(Talenten)carrousel", "Match je Perspectief"])
    expect(namen).toContain(naam);
  const orientatie = await trajectOf("Oriëntatietraject");
  expect(orientatie.leidend).toBe("ambitie van de inwoner");
  expect(orientatie.inhoud.fasen[0].naam).toContain("kennismaken met werksoorten");
});

// Actieplan Perspectief op Werk: "5 pilot werkgevers die werknemers opleiden tot leermeester".
test("a leermeester at a werkgever is trained to guide who learns, and it is known in what and when (R-070)", async () => {
  expect(await found("instrumenten", "Leermeester")).toMatchObject({ capaciteit: 5 });
  const meesters = await trained("Opleiding tot leermeester");
  expect(meesters).toBeGreaterThanOrEqual(5);
});

// Presentatie Werkzaak Rivierenland: "Training Mentorwijs". The source names nothing else about it.
test("the training Mentorwijs is in the guide, and mentors at werkgevers who did it are known (R-072)", async () => {
  const training = await found("instrumenten", "Training Mentorwijs");
  expect(training.toelichting ?? training.doel).toContain("alleen de naam");
  expect(await trained("Training Mentorwijs")).toBeGreaterThan(0);
});

// Verslag expertbijeenkomst: "gecertificeerde (NOLOC) jobcoaches met hun eigen specialismen".
test("of each job coach it is known what he is good at and whether he has the certificate of Noloc (R-073)", async () => {
  const wilma = await signInClient(service.address, "wilma");
  type Ruimte = {
    coaches: { naam: string; specialismen: string[]; isNoloc: boolean; coachId: string; versie: number }[];
  };
  const ruimte = async () =>
    (await (await wilma.get("/begeleidingsruimte?kleinsteAanstelling=12")).json()) as Ruimte;
  const ruben = async () => (await ruimte()).coaches.find(({ naam }) => naam === "Ruben Akkerhuis")!;
  expect(await ruben()).toMatchObject({ isNoloc: true });
  expect((await ruben()).specialismen.length).toBeGreaterThan(1);
  const { coachId, versie } = await ruben();
  const said = { urenPerWeek: 28, specialismen: ["vakvaardigheden"], isNoloc: false };
  const changed = await wilma.put(`/coachuren/${coachId}`, said, { "if-match": `"${versie}"` });
  expect(changed.status).toBe(200);
  expect(await ruben()).toMatchObject({ specialismen: ["vakvaardigheden"], isNoloc: false });
});

async function trained(opleiding: string): Promise<number> {
  const { rijen } = (await read("/leerbedrijven?perPagina=50")) as {
    rijen: readonly { leermeesters: readonly { opleiding: string | null }[] }[];
  };
  return rijen.flatMap(({ leermeesters }) => leermeesters).filter((een) => een.opleiding === opleiding)
    .length;
}
