import type { Optie, OnderwerpDefinitie } from "#matching/onderwerp";

const DAGEN = [
  ["ma", "Maandag"],
  ["di", "Dinsdag"],
  ["wo", "Woensdag"],
  ["do", "Donderdag"],
  ["vr", "Vrijdag"],
  ["za", "Zaterdag"],
  ["zo", "Zondag"],
] as const;

const DAGDELEN: readonly Optie[] = DAGEN.flatMap(([dag, naam]) =>
  ["ochtend", "middag", "avond", "nacht"].map((deel) => ({
    code: `${dag}_${deel}`,
    label: `${naam}${deel}`,
  })),
);

/** Every quarter of an hour, so that the code sorts as the time does. */
const TIJDEN: readonly Optie[] = Array.from({ length: 96 }, (_, kwartier) => {
  const uur = Math.floor(kwartier / 4);
  const minuten = String((kwartier % 4) * 15).padStart(2, "0");
  return { code: `${String(uur).padStart(2, "0")}:${minuten}`, label: `${uur}.${minuten} uur` };
});

/** Codes of VUM as words; `meerijden` is transport that support arranges. */
const VERVOERMIDDELEN: readonly Optie[] = [
  { code: "lopen", label: "Lopen" },
  { code: "fiets", label: "Fiets" },
  { code: "bromfiets", label: "Bromfiets" },
  { code: "ov", label: "Bus of trein" },
  { code: "auto", label: "Auto" },
  { code: "motor", label: "Motor" },
  { code: "meerijden", label: "Meerijden" },
  { code: "anders", label: "Anders" },
];

const UREN = {
  soort: "getal",
  eenheid: "uur per week",
  minimum: 0,
  maximum: 60,
  pictogram: "clock",
} as const;

export const ONDERWERPEN_TIJD = [
  {
    code: "uren_per_week_min",
    label: "Uren per week, minstens",
    vraag: "Hoeveel uur per week wilt u minstens werken?",
    vraagPlek: "Voor hoeveel uur per week zoekt u minstens iemand?",
    zijde: "beide",
    ...UREN,
  },
  {
    code: "uren_per_week_max",
    label: "Uren per week, hoogstens",
    vraag: "Hoeveel uur per week kunt u hoogstens werken?",
    vraagPlek: "Hoeveel uur per week kan iemand hoogstens werken?",
    zijde: "beide",
    ...UREN,
  },
  {
    code: "uren_per_week_wens",
    label: "Uren per week, liefst",
    vraag: "Hoeveel uur per week wilt u het liefst werken?",
    zijde: "inwoner",
    ...UREN,
  },
  {
    code: "dagdelen",
    label: "Dagdelen",
    vraag: "Op welke dagdelen kunt u werken?",
    vraagPlek: "Op welke dagdelen is er werk?",
    soort: "lijst",
    opties: DAGDELEN,
    minstensEen: true,
    zijde: "beide",
    pictogram: "calendar",
  },
  {
    code: "aantal_dagdelen",
    label: "Aantal dagdelen",
    vraag: "Op hoeveel van die dagdelen moet iemand minstens werken?",
    soort: "getal",
    eenheid: "dagdelen per week",
    minimum: 0,
    maximum: 28,
    zijde: "plek",
    pictogram: "calendar",
  },
  {
    code: "begintijd_vroegst",
    label: "Begintijd",
    vraag: "Hoe laat kunt u op zijn vroegst beginnen?",
    vraagPlek: "Hoe laat begint het werk?",
    soort: "keuze",
    opties: TIJDEN,
    zijde: "beide",
    pictogram: "clock",
  },
  {
    code: "eindtijd_laatst",
    label: "Eindtijd",
    vraag: "Hoe laat moet u uiterlijk klaar zijn?",
    vraagPlek: "Hoe laat is het werk klaar?",
    soort: "keuze",
    opties: TIJDEN,
    zijde: "beide",
    pictogram: "clock",
  },
  {
    code: "reistijd_max",
    label: "Reistijd, hoogstens",
    vraag: "Hoeveel minuten wilt u hoogstens reizen naar uw werk?",
    soort: "getal",
    eenheid: "minuten",
    minimum: 0,
    maximum: 240,
    zijde: "inwoner",
    pictogram: "route",
  },
  {
    code: "vervoermiddelen",
    label: "Vervoer",
    vraag: "Hoe kunt u naar uw werk reizen?",
    soort: "lijst",
    opties: VERVOERMIDDELEN,
    minstensEen: true,
    zijde: "inwoner",
    pictogram: "walk",
  },
  {
    code: "dichtbij_huis",
    label: "Dicht bij huis",
    vraag: "Wilt u het liefst dicht bij huis werken?",
    soort: "keuze",
    opties: [
      { code: "ja", label: "Ja" },
      { code: "nee", label: "Maakt niet uit" },
    ],
    zijde: "inwoner",
    pictogram: "home",
  },
] as const satisfies readonly OnderwerpDefinitie[];
