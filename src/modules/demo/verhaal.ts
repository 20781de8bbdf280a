import { addDays, addMonths, type IsoDate } from "#core/dates";
import { eersteSeptember, moment, workdayBefore, workdayFrom } from "./dagen.ts";
import { contactOf, type Dossiers, van } from "./dossiers.ts";
import { type Gebruiker, gebruiker } from "./gebruikers.ts";
import type { Inwoner } from "./inwoners.ts";
import { randomFor } from "./random.ts";
import type { Tekst } from "./teksten.ts";
import { yonasTijdlijn } from "./verhaal-yonas.ts";

/** The dossiers of the people whose story the pages tell, around the day on which the region is made. */
export function makeVerhaal(mensen: ReadonlyMap<string, Inwoner>, today: IsoDate): Dossiers {
  const random = randomFor("verhaal");
  const made: Dossiers = {
    begeleidingen: [],
    plannen: [],
    planstappen: [],
    contactmomenten: [],
    afspraken: [],
  };
  const who = (sleutel: string) => mensen.get(sleutel)!;
  const yesterday = workdayBefore(today);

  const helper = (
    sleutel: string,
    naam: string,
    rol: string,
    more: { by?: Gebruiker; dagen?: number; waarom?: string } = {},
  ) =>
    made.begeleidingen.push({
      ...van(who(sleutel)),
      id: random.id(),
      gebruikerId: more.by?.id ?? null,
      naam,
      rol,
      isHoofd: rol === "klantmanager",
      waarom: more.waarom ?? null,
      vanaf: who(sleutel).aangemeldOp,
      tot: null,
      laatsteContact: more.dagen === undefined ? null : addDays(today, -more.dagen),
    });
  const contact = (
    sleutel: string,
    by: string,
    tekst: Tekst | readonly ["melding", string],
    dag: IsoDate,
    vervolg?: readonly [string, IsoDate],
  ) =>
    made.contactmomenten.push({
      ...contactOf(random.id(), who(sleutel), gebruiker(by), tekst, dag),
      ...(vervolg && { vervolg: vervolg[0], vervolgdatum: vervolg[1] }),
    });
  const afspraak = (
    sleutel: string,
    by: string,
    dag: IsoDate,
    tijd: string,
    onderwerp: string,
    waar: string,
  ) =>
    made.afspraken.push({
      ...van(who(sleutel)),
      id: random.id(),
      gebruikerId: gebruiker(by).id,
      begin: moment(dag, tijd),
      onderwerp,
      waar,
    });
  const plan = (
    sleutel: string,
    eigenWoorden: string,
    stappen: readonly (readonly [string, string, string])[],
  ) => {
    made.plannen.push({ ...van(who(sleutel)), eigenWoorden, versie: 1 });
    for (const [volgorde, [naam, wanneer, status]] of stappen.entries())
      made.planstappen.push({ ...van(who(sleutel)), id: random.id(), volgorde, naam, wanneer, status });
  };

  for (const [sleutel, { hoofdpersoon }] of mensen) {
    const klantmanager = gebruiker(hoofdpersoon!.klantmanager);
    helper(sleutel, klantmanager.naam, "klantmanager", { by: klantmanager });
    if (["yonas", "gerrit", "fenna", "tirza", "salma", "nadia"].includes(sleutel))
      helper(sleutel, gebruiker("ruben").naam, "jobcoach", { by: gebruiker("ruben"), dagen: 12 });
    if (sleutel !== "yonas" && sleutel !== "anouk") {
      contact(
        sleutel,
        klantmanager.aanmeldnaam,
        ["telefoon", "Gebeld hoe het gaat. # is tevreden over de stappen tot nu toe."],
        addDays(today, -24),
      );
      contact(
        sleutel,
        klantmanager.aanmeldnaam,
        ["gesprek", "Samen het plan bekeken en een stap verder gezet."],
        addDays(today, -60),
      );
      contact(
        sleutel,
        klantmanager.aanmeldnaam,
        ["gesprek", "# vertelde welk werk goed past en wat daarvoor nodig is."],
        addDays(today, -95),
      );
    }
  }
  helper("yonas", "Saar van Buuren", "taaldocent", { dagen: 5 });
  helper("yonas", gebruiker("hassan").naam, "werkleider", {
    by: gebruiker("hassan"),
    dagen: 1,
    waarom: "elke werkdag",
  });
  helper("yonas", "Team Wijk Oost", "schuldhulp", { dagen: 160 });
  helper("anouk", gebruiker("eline").naam, "gids", { by: gebruiker("eline"), dagen: 6 });
  helper("mehmet", "Saar van Buuren", "taaldocent", { dagen: 9 });

  for (const [by, tekst, dag, vervolg] of yonasTijdlijn(today)) contact("yonas", by, tekst, dag, vervolg);
  contact(
    "gerrit",
    "ruben",
    ["bericht", "De teamleider en # willen samen praten over meer taken. Ruben zoekt een moment voor drie."],
    yesterday,
    ["Plan een gesprek met drie bij Zorgcentrum Lindehage", today],
  );
  contact(
    "salma",
    "ruben",
    ["werkbezoek", "# verkoopt en sorteert zelf. De begeleider wil graag met haar verder."],
    addDays(today, -9),
    ["Kies met Salma: langer op proef of een contract", workdayFrom(addDays(today, 2))],
  );
  contact(
    "mehmet",
    "marije",
    ["gesprek", "# wil buiten werken en zijn dochter van school halen. Er zijn plekken die passen."],
    addDays(today, -11),
    ["Zes plekken passen bij wat hij wil en kan: bespreek ze", workdayFrom(addDays(today, 3))],
  );
  contact(
    "anouk",
    "eline",
    ["telefoon", "Kennisgemaakt, met een tolk. # wil graag snel aan het werk."],
    addDays(today, -5),
  );
  contact(
    "fenna",
    "ruben",
    ["werkbezoek", "# kent alle broden uit het hoofd en leert de kassa."],
    addDays(today, -13),
  );
  contact(
    "tirza",
    "marije",
    ["telefoon", "De bakkerij vraagt wanneer het besluit over de loonkostensubsidie komt."],
    addDays(today, -6),
  );

  afspraak("danique", "marije", yesterday, "14:30", "gesprek over werk", "kamer 2.14");
  afspraak("anouk", "marije", today, "10:00", "eerste gesprek, tolk Oekraïens", "kamer 2.14");
  afspraak("pieter", "marije", today, "13:30", "plan bijstellen", "videobellen");
  afspraak("yonas", "marije", today, "15:00", "werkbezoek, met Ruben Akkerhuis", "De Groene Wal");
  afspraak("yonas", "ruben", workdayFrom(addDays(today, 2)), "14:30", "gesprek op het werk", "De Groene Wal");

  const september = eersteSeptember(today);
  plan("yonas", "Ik wil buiten werken, 32 uur in de week, en mijn zoon om drie uur van school halen.", [
    ["Kennismaken", maand(who("yonas").aangemeldOp), "klaar"],
    ["Taal op de werkvloer", "tot augustus", "klaar"],
    ["Proefplaats groen", "juli en augustus", "klaar"],
    ["Werk met begeleiding", "sinds 1 september", "nu"],
    ["Meer uren", `samen bekijken in ${maand(addMonths(september, 5)).split(" ")[0]}`, "later"],
  ]);
  plan("mehmet", "Ik wil buiten werken, 24 uur, en mijn dochter van school halen.", [
    ["Kennismaken", "dit voorjaar", "klaar"],
    ["Taalles", "twee ochtenden", "klaar"],
    ["Een plek zoeken", "nu", "nu"],
    ["Proefplaats", "daarna", "later"],
  ]);
  for (const sleutel of ["tirza", "danique", "gerrit", "salma", "anouk", "pieter", "fenna", "nadia", "joost"])
    plan(sleutel, eigenWoorden[sleutel]!, [
      ["Kennismaken", sleutel === "anouk" ? "vandaag" : "gedaan", sleutel === "anouk" ? "nu" : "klaar"],
      ["Ontdekken wat past", sleutel === "anouk" ? "daarna" : "nu", sleutel === "anouk" ? "later" : "nu"],
      ["Werk dat blijft", "samen bekijken", "later"],
    ]);
  return made;
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
