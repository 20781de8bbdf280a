import type { Doelsoort, Leidend } from "../plannen/plan.ts";
import type { BezetteTijd } from "../plannen/bezette-tijd.ts";

const ZELF: Leidend = "ambitie van de inwoner";
const VRAAG: Leidend = "vraag van de arbeidsmarkt";

export type Planverhaal = {
  /** The first goal is that of the steps that are there already. */
  readonly doelen: readonly (readonly [behoefte: string, naam: string, Doelsoort, Leidend])[];
  /** Numbers that the inwoner gave for the last goal, and how many days ago. */
  readonly cijfers?: readonly (readonly [cijfer: number, dagenGeleden: number, woorden: string | null])[];
  readonly tijden?: readonly (readonly [BezetteTijd["soort"], dagen: string, van: string, tot: string])[];
  /** A step of the last goal: what, who does it, until how many days from now. */
  readonly stap?: readonly [naam: string, wie: "inwoner" | "klantmanager" | "werkgever", dagen: number];
  /** An internship that ends before it should: in how many days, and how many would be good. */
  readonly stage?: readonly [naam: string, wie: string, dagen: number, gewenst: number];
  /** Of the own environment, with consent. */
  readonly naaste?: readonly [naam: string, rol: string, waarom: string];
};

/** What the people with a story need, aim for, and when they are taken. */
export const planverhalen: Readonly<Record<string, Planverhaal>> = {
  yonas: {
    doelen: [
      ["Buiten werken, en om drie uur bij school zijn.", "Werk in het groen dat blijft", "werk", ZELF],
      ["Alles verstaan wat de ploeg zegt.", "Nederlands op de werkvloer", "taal", ZELF],
    ],
    tijden: [
      ["kinderopvang", "ma di wo do vr", "15:00", "16:00"],
      ["inburgering", "di", "18:30", "20:30"],
    ],
    cijfers: [
      [4, 150, "Ik versta de helft."],
      [6, 70, null],
      [7, 12, "Ik vraag het nu gewoon."],
    ],
    stap: ["Elke week woorden van het werk oefenen met de taaldocent", "inwoner", 24],
    naaste: ["Liya Berhanu", "zus", "denkt mee over werk en school"],
  },
  mehmet: {
    doelen: [
      ["Werk dat past bij de schooltijden van zijn dochter.", "24 uur werk buiten", "werk", ZELF],
      [
        "Een rijbewijs voor de heftruck vraagt elke tweede werkgever.",
        "Heftruckcertificaat",
        "certificaat",
        VRAAG,
      ],
    ],
    tijden: [
      ["inburgering", "ma wo", "09:00", "12:00"],
      ["kinderopvang", "ma di do vr", "14:45", "15:30"],
    ],
    stap: ["Proefles heftruck", "klantmanager", 18],
  },
  tirza: { doelen: [["Een vak leren met de handen.", "Bakker worden", "vakvaardigheden", ZELF]] },
  danique: {
    doelen: [
      ["Weten wat bij haar past.", "Een richting kiezen", "groei", ZELF],
      ["Weer iets doen waar ze trots op is.", "Twee ochtenden vrijwilligerswerk", "zingeving", ZELF],
    ],
    tijden: [["school", "do", "13:00", "17:00"]],
    stap: ["Meelopen bij de kinderboerderij", "inwoner", 9],
  },
  gerrit: { doelen: [["Mensen om zich heen die hem kennen.", "Vaste plek in een gebouw", "netwerk", ZELF]] },
  salma: {
    doelen: [
      ["Werk met mensen, in een winkel.", "Een baan in de winkel", "werk", ZELF],
      ["De winkel vraagt iemand die de kassa doet.", "Kassa en voorraad leren", "vakvaardigheden", VRAAG],
    ],
    tijden: [["inburgering", "di do", "09:00", "11:30"]],
    stage: ["Inburgeringsstage in de winkel", "Buurtwinkel De Korf", 20, 76],
  },
  anouk: {
    doelen: [["Snel aan het werk, en de taal leren.", "Werk naast de inburgering", "werk", ZELF]],
    tijden: [["inburgering", "ma di wo do", "09:00", "12:00"]],
  },
  pieter: {
    doelen: [
      ["Rustig weer een ritme vinden.", "Twee dagen per week van huis", "werknemersvaardigheden", ZELF],
    ],
    tijden: [["zorg", "do", "13:00", "15:00"]],
    stap: ["Twee ochtenden meedoen in de werkplaats", "inwoner", 26],
    naaste: ["Harm Holtkuil", "broer", "rijdt mee op maandag"],
  },
  fenna: { doelen: [["Verder leren in de bakkerij.", "Deelcertificaat verkoop", "certificaat", ZELF]] },
  nadia: {
    doelen: [
      ["Werken in een winkel met planten.", "Een vaste plek tussen de planten", "werk", ZELF],
      ["Weer vertrouwen in zichzelf.", "Zelf een klant durven helpen", "vertrouwen", ZELF],
    ],
    cijfers: [
      [2, 200, "Ik durf niet."],
      [4, 110, null],
      [6, 21, "Ik heb iemand geholpen."],
    ],
  },
  joost: {
    doelen: [["Iets leren met planten.", "Hovenier met een certificaat", "vakvaardigheden", ZELF]],
    tijden: [["school", "vr", "09:00", "16:00"]],
  },
};

/** For everyone else with a plan: by what his steps are about. */
export const gewoneDoelen: readonly (readonly [behoefte: string, naam: string, Doelsoort, Leidend])[] = [
  ["Werk dat past en dat blijft.", "Een vaste baan", "werk", ZELF],
  ["Weer wennen aan een vaste dag.", "Vier dagen achter elkaar op tijd", "werknemersvaardigheden", ZELF],
  ["Een vak leren waar werk in is.", "Praktijkverklaring halen", "vakvaardigheden", VRAAG],
  ["Beter Nederlands spreken.", "Een gesprek voeren met een werkgever", "taal", ZELF],
  ["Lekkerder in zijn vel zitten.", "Elke week een dag buiten de deur", "welbevinden", ZELF],
  ["Weer vertrouwen krijgen.", "Zelf hulp durven vragen", "vertrouwen", ZELF],
  ["Mensen leren kennen.", "Twee vaste gezichten per week", "netwerk", ZELF],
  ["De zorg vraagt helpende handen.", "Helpende plus in een jaar", "certificaat", VRAAG],
];
