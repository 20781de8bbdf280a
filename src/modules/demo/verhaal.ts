import { addDays, addMonths, type IsoDate } from "#core/dates";
import { eersteSeptember, workdayBefore, workdayFrom } from "./dagen.ts";
import type { Dossiers } from "./dossiers.ts";
import { gebruiker } from "./gebruikers.ts";
import type { Inwoner } from "./inwoners.ts";
import { type Schrijver, schrijver } from "./verhaal-schrijver.ts";
import { yonasTijdlijn } from "./verhaal-yonas.ts";

/** The dossiers of the people whose story the pages tell, around the day on which the region is made. */
export function makeVerhaal(mensen: ReadonlyMap<string, Inwoner>, today: IsoDate): Dossiers {
  const pen = schrijver(mensen, today);
  writeBegeleiders(pen);
  writeEerder(pen);
  for (const [by, tekst, dag, vervolg] of yonasTijdlijn(today)) pen.contact("yonas", by, tekst, dag, vervolg);
  writeNu(pen);
  writeAfspraken(pen);
  writePlannen(pen);
  return pen.made;
}

const MET_JOBCOACH = new Set(["yonas", "gerrit", "fenna", "tirza", "salma", "nadia"]);

function writeBegeleiders({ mensen, helper }: Schrijver): void {
  const ruben = gebruiker("ruben");
  for (const [sleutel, { hoofdpersoon }] of mensen) {
    const klantmanager = gebruiker(hoofdpersoon!.klantmanager);
    helper(sleutel, klantmanager.naam, "klantmanager", { by: klantmanager });
    if (MET_JOBCOACH.has(sleutel)) helper(sleutel, ruben.naam, "jobcoach", { by: ruben, dagen: 12 });
  }
  const hassan = gebruiker("hassan");
  const eline = gebruiker("eline");
  helper("yonas", "Saar van Buuren", "taaldocent", { dagen: 5 });
  helper("yonas", hassan.naam, "werkleider", { by: hassan, dagen: 1, waarom: "elke werkdag" });
  helper("yonas", "Team Wijk Oost", "schuldhulp", { dagen: 160 });
  helper("anouk", eline.naam, "gids", { by: eline, dagen: 5 });
  helper("mehmet", "Saar van Buuren", "taaldocent", { dagen: 9 });
}

/** What was spoken about before, with everyone but Yonas, who has a time line of his own, and Anouk, who is new. */
// biome-ignore format: one contact a line
function writeEerder({ mensen, contact, today }: Schrijver): void {
  for (const [sleutel, { hoofdpersoon }] of mensen) {
    if (sleutel === "yonas" || sleutel === "anouk") continue;
    const by = hoofdpersoon!.klantmanager;
    contact(sleutel, by, ["telefoon", "Gebeld hoe het gaat. # is tevreden over de stappen tot nu toe."], addDays(today, -24));
    contact(sleutel, by, ["gesprek", "Samen het plan bekeken en een stap verder gezet."], addDays(today, -60));
    contact(sleutel, by, ["gesprek", "# vertelde welk werk goed past en wat daarvoor nodig is."], addDays(today, -95));
  }
}

/** What asks for something now. */
// biome-ignore format: one contact a line
function writeNu({ contact, today }: Schrijver): void {
  contact("gerrit", "ruben", ["bericht", "De teamleider en # willen samen praten over meer taken. Ruben zoekt een moment voor drie."],
    workdayBefore(today), ["Plan een gesprek met drie bij Zorgcentrum Lindehage", today]);
  contact("salma", "ruben", ["werkbezoek", "# verkoopt en sorteert zelf. De begeleider wil graag met haar verder."],
    addDays(today, -9), ["Kies met Salma: langer op proef of een contract", workdayFrom(addDays(today, 2))]);
  contact("mehmet", "marije", ["gesprek", "# wil buiten werken en zijn dochter van school halen. Er zijn plekken die passen."],
    addDays(today, -11), ["Zes plekken passen bij wat hij wil en kan: bespreek ze", workdayFrom(addDays(today, 3))]);
  contact("anouk", "eline", ["telefoon", "Kennisgemaakt, met een tolk. # wil graag snel aan het werk."], addDays(today, -5));
  contact("fenna", "ruben", ["werkbezoek", "# kent alle broden uit het hoofd en leert de kassa."], addDays(today, -13));
  contact("tirza", "marije", ["telefoon", "De bakkerij vraagt wanneer het besluit over de loonkostensubsidie komt."], addDays(today, -6));
}

function writeAfspraken({ afspraak, today }: Schrijver): void {
  afspraak("danique", "marije", [workdayBefore(today), "14:30"], "gesprek over werk", "kamer 2.14");
  afspraak("anouk", "marije", [today, "10:00"], "eerste gesprek, tolk Oekraïens", "kamer 2.14");
  afspraak("pieter", "marije", [today, "13:30"], "plan bijstellen", "videobellen");
  afspraak("yonas", "marije", [today, "15:00"], "werkbezoek, met Ruben Akkerhuis", "De Groene Wal");
  const thursday = workdayFrom(addDays(today, 2));
  afspraak("yonas", "ruben", [thursday, "14:30"], "gesprek op het werk", "De Groene Wal");
}

function writePlannen({ mensen, plan, today }: Schrijver): void {
  const februari = addMonths(eersteSeptember(today), 5);
  plan("yonas", "Ik wil buiten werken, 32 uur in de week, en mijn zoon om drie uur van school halen.", [
    ["Kennismaken", maand(mensen.get("yonas")!.aangemeldOp), "klaar"],
    ["Taal op de werkvloer", "tot augustus", "klaar"],
    ["Proefplaats groen", "juli en augustus", "klaar"],
    ["Werk met begeleiding", "sinds 1 september", "nu"],
    ["Meer uren", `samen bekijken in ${maand(februari).split(" ")[0]}`, "later"],
  ]);
  plan("mehmet", "Ik wil buiten werken, 24 uur, en mijn dochter van school halen.", [
    ["Kennismaken", "dit voorjaar", "klaar"],
    ["Taalles", "twee ochtenden", "klaar"],
    ["Een plek zoeken", "nu", "nu"],
    ["Proefplaats", "daarna", "later"],
  ]);
  for (const [sleutel, woorden] of Object.entries(eigenWoorden)) {
    const isNieuw = sleutel === "anouk";
    plan(sleutel, woorden, [
      ["Kennismaken", isNieuw ? "vandaag" : "gedaan", isNieuw ? "nu" : "klaar"],
      ["Ontdekken wat past", isNieuw ? "daarna" : "nu", isNieuw ? "later" : "nu"],
      ["Werk dat blijft", "samen bekijken", "later"],
    ]);
  }
}

const eigenWoorden: Readonly<Record<string, string>> = {
  tirza: "Ik wil brood leren bakken en vroeg beginnen.",
  danique: "Ik wil weten welk werk bij mij past.",
  gerrit: "Ik wil klussen in een gebouw waar mensen mij kennen.",
  salma: "Ik wil in een winkel werken en met mensen praten.",
  anouk: "Ik wil snel werken en Nederlands leren.",
  pieter: "Ik wil rustig opbouwen, eerst twee dagen.",
  fenna: "Ik wil in de bakkerij blijven en de kassa leren.",
  nadia: "Ik wil in een winkel met planten werken.",
  joost: "Ik wil met planten werken en iets leren.",
};

const maand = (dag: IsoDate): string =>
  new Intl.DateTimeFormat("nl-NL", { month: "long", year: "numeric", timeZone: "UTC" }).format(
    new Date(`${dag}T12:00:00Z`),
  );
