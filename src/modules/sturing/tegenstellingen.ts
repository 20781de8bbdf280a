/** A figure as printed, for sources that no key of `kerncijfers` holds. */
type Gedrukt = {
  readonly naam: string;
  readonly waarde: number;
  readonly eenheid: string;
  readonly bron: string;
};

/** Two sources that seem to say the same and do not: both are shown, none is corrected. */
export type Tegenstelling = {
  readonly onderwerp: string;
  readonly uitleg: string;
  /** Keys of `kerncijfers`. It is shown only to a region that has all of these. */
  readonly sleutels: readonly string[];
  readonly gedrukt: readonly Gedrukt[];
};

const PLAN = "Actieplan Perspectief op Werk, Arbeidsmarktregio Amersfoort, 2019";
const TABEL = `${PLAN}, tabel 'Geplaatste kandidaten per gemeente'`;

export const tegenstellingen: readonly Tegenstelling[] = [
  {
    onderwerp: "Mensen en banen",
    uitleg:
      "2.308 mensen met een baan en 2.600 banen meten iets anders. Een baan is een aantal uren: iemand kan voor meer dan één baan tellen.",
    sleutels: ["banenafspraak_met_betaalde_baan", "banenafspraak_beschikbare_banen"],
    gedrukt: [],
  },
  {
    onderwerp: "Banenafspraak: voor of achter",
    uitleg:
      "In 2018 lag de regio voor op het doel, in 2025 achter. Het is hetzelfde doel in een andere periode.",
    sleutels: ["banenafspraak_beschikbare_banen", "banenafspraak_doelstelling_banen"],
    gedrukt: [
      { naam: "Extra banen gerealiseerd, derde kwartaal 2018", waarde: 1_030, eenheid: "banen", bron: PLAN },
      { naam: "Doel toen", waarde: 797, eenheid: "banen", bron: PLAN },
    ],
  },
  {
    onderwerp: "Plaatsingen 2018",
    uitleg: "De tabel telt op tot 664. De tekst noemt 684: de laatste wijzigingen staan niet in de tabel.",
    sleutels: ["plaatsingen_wsp_2018_definitief"],
    gedrukt: [{ naam: "Plaatsingen in de tabel", waarde: 664, eenheid: "plaatsingen", bron: TABEL }],
  },
  {
    onderwerp: "Mensen zonder uitkering in 2018",
    uitleg: "De tabel telt 43 mensen zonder uitkering, en 59 als 'NUG met IBA' meetelt. De tekst noemt 56.",
    sleutels: ["plaatsingen_nug_2018"],
    gedrukt: [
      { naam: "NUG in de tabel", waarde: 43, eenheid: "plaatsingen", bron: TABEL },
      { naam: "NUG en NUG met IBA in de tabel", waarde: 59, eenheid: "plaatsingen", bron: TABEL },
    ],
  },
];
