import { addDays, type IsoDate } from "#core/dates";
import { gebruiker } from "./gebruikers.ts";
import type { Inzetrij, Schrijver } from "./inzet.ts";

/** What is done for the people with a story. */
export function inzetverhalen({ inzet, persoon }: Schrijver, today: IsoDate): Inzetrij[] {
  const marije = gebruiker("marije");
  const dagen = (aantal: number) => addDays(today, aantal);
  const gewerkt = (van: number, tot: number, resultaat: string, woorden: string) => ({
    status: "klaar",
    plekOp: dagen(-van - 5),
    startdatum: dagen(-van),
    gewensteStart: dagen(-van),
    geplandEinde: dagen(-tot),
    einddatum: dagen(-tot),
    resultaat,
    resultaatWoorden: woorden,
  });
  const bezig = (sinds: number, nog: number) => ({
    status: "loopt",
    plekOp: dagen(-sinds - 5),
    startdatum: dagen(-sinds),
    gewensteStart: dagen(-sinds),
    geplandEinde: dagen(nog),
  });
  const mehmet = persoon("Mehmet", "Aksoylu");
  const salma = persoon("Salma", "Benyaghi");
  return [
    inzet(
      mehmet,
      "Taaltraining",
      dagen(-250),
      {
        waarom: "Wil met collega's in het Nederlands praten.",
        ...gewerkt(230, 120, "doel bereikt", "Belt nu zelf met een werkgever."),
        bedrag: 1_450_00,
        uitgegeven: 1_450_00,
      },
      marije,
    ),
    inzet(
      mehmet,
      "Jobhunting",
      dagen(-40),
      { waarom: "Is klaar om te werken en zoekt een plek dichtbij.", ...bezig(30, 45) },
      marije,
    ),
    inzet(
      persoon("Danique", "Roskam"),
      "Leerwerktraject",
      dagen(-62),
      {
        waarom: "Wil werken en een diploma halen in de zorg.",
        status: "toegekend",
        plekOp: dagen(-1),
        gewensteStart: dagen(14),
      },
      marije,
    ),
    inzet(
      salma,
      "Vakopleiding",
      dagen(-3),
      {
        waarom: "Kan na haar proefplaats blijven als zij het certificaat heeft.",
        status: "gevraagd",
        gewensteStart: dagen(21),
        geplandEinde: dagen(110),
        bedrag: 1_850_00,
      },
      marije,
    ),
    inzet(
      persoon("Pieter", "Holtkuil"),
      "Vrijwilligerswerk als oriëntatie",
      dagen(-110),
      {
        waarom: "Weet nog niet welk werk hij wil.",
        ...bezig(95, -5),
      },
      marije,
    ),
    inzet(
      persoon("Yonas", "Berhanu"),
      "Werkervaringsplek",
      dagen(-250),
      {
        waarom: "Wil ontdekken of buiten werken bij hem past.",
        ...gewerkt(240, 150, "doel bereikt", "Wil buiten blijven werken."),
      },
      marije,
    ),
    inzet(
      persoon("Tirza", "Kolenaar"),
      "Jobcoaching",
      dagen(-200),
      {
        waarom: "Wil op haar werk iemand om mee te overleggen.",
        ...bezig(190, 170),
      },
      marije,
    ),
    inzet(
      persoon("Gerrit", "Zwanenbeek"),
      "AOC: Arbeidsontwikkelcentrum",
      dagen(-600),
      {
        waarom: "Wil na lange tijd weer een werkritme.",
        ...gewerkt(580, 400, "doel bereikt", "Komt elke dag en kan zelf plannen."),
      },
      marije,
    ),
    inzet(
      persoon("Nadia", "Ouahbi"),
      "Hoofdzaak Werk",
      dagen(-300),
      {
        waarom: "Wil rustig opbouwen naar werk.",
        ...gewerkt(290, 230, "werk gevonden", "Begon eerder dan gedacht met werk."),
        status: "gestopt",
      },
      gebruiker("fatiha"),
    ),
    inzet(
      persoon("Joost", "Kievitsdal"),
      "Van school naar duurzaam werk",
      dagen(-120),
      {
        waarom: "Komt van school en zoekt een eerste baan.",
        ...bezig(110, 60),
      },
      gebruiker("joris"),
    ),
    inzet(
      persoon("Anouk", "Veldhuisen"),
      "Taaltraining",
      dagen(-2),
      {
        waarom: "Spreekt nog weinig Nederlands en wil snel leren.",
        status: "toegekend",
        plekOp: dagen(-2),
        gewensteStart: dagen(12),
        geplandEinde: dagen(124),
        bedrag: 1_450_00,
      },
      marije,
    ),
  ];
}
