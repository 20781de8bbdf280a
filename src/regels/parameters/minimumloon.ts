import { type Parameter, waarde } from "#regels/parameter";

/** Shown as it stands: the amount is from general knowledge, and nobody held it against a publication. */
const BRON_ONTBREEKT = "bron ontbreekt";
const VANAF_2015 = "2015-01-01";

/** Wet minimumloon en minimumvakantiebijslag (BWBR0002638). Before 2024 a month belonged to the usual full week. */
export const minimumloonParameters = {
  "wml.referentiemaandloon": {
    naam: "Referentiemaandloon, bruto zonder vakantiebijslag",
    wet: "WML art. 8",
    eenheid: "cent per maand",
    waarden: [
      waarde("2015-01-01", 1_501_80, BRON_ONTBREEKT, "te controleren"),
      waarde("2015-07-01", 1_507_80, "limoencoaching.nl"),
      waarde("2016-01-01", 1_524_60, BRON_ONTBREEKT, "te controleren"),
      waarde("2016-07-01", 1_537_20, BRON_ONTBREEKT, "te controleren"),
      waarde("2017-01-01", 1_551_60, BRON_ONTBREEKT, "te controleren"),
      waarde("2017-07-01", 1_565_40, BRON_ONTBREEKT, "te controleren"),
      waarde("2018-01-01", 1_578_00, BRON_ONTBREEKT, "te controleren"),
      waarde("2018-07-01", 1_594_20, "pagina met de titel 1 jan 2018", "te controleren"), // the amount is that of July
      waarde("2019-01-01", 1_615_80, BRON_ONTBREEKT, "te controleren"),
      waarde("2019-07-01", 1_635_60, BRON_ONTBREEKT, "te controleren"),
      waarde("2020-01-01", 1_653_60, "wettekst 2020"),
      waarde("2020-07-01", 1_680_00, "renkum.nieuws.nl"),
      waarde("2021-01-01", 1_684_80, "renkum.nieuws.nl"),
      waarde("2021-07-01", 1_701_00, BRON_ONTBREEKT, "te controleren"),
      waarde("2022-01-01", 1_725_00, "hr-kiosk.nl"),
      waarde("2022-07-01", 1_756_20, "100-salaris.nl"),
      waarde("2023-01-01", 1_934_40, "uwv.nl en hr-kiosk.nl"),
      waarde("2023-07-01", 1_995_00, "hr-kiosk.nl"),
      waarde("2024-01-01", 2_069_40, "accountancyvanmorgen.nl en hr-kiosk.nl"),
      waarde("2024-07-01", 2_133_60, "hr-kiosk.nl en advado.nl"),
      waarde("2025-01-01", 2_191_80, "vertiadvies.nl en advado.nl"),
      waarde("2025-07-01", 2_246_40, "14,40 per uur × 156 uur", "te controleren"),
      waarde("2026-01-01", 2_294_40, "afgeleid uit het drempelinkomen 2026: 29.736", "afgeleid"),
      waarde("2026-07-01", 2_337_00, "Stcrt. 2026, 16505", "letterlijk", "2026-12-31"),
    ],
  },
  "wml.uurloon": {
    naam: "Minimumloon per uur, bruto zonder vakantiebijslag",
    wet: "WML art. 8",
    eenheid: "cent per uur",
    waarden: [
      waarde("2024-01-01", 13_27, "accountancyvanmorgen.nl en hr-kiosk.nl"),
      waarde("2024-07-01", 13_68, "hr-kiosk.nl en advado.nl"),
      waarde("2025-01-01", 14_06, "vertiadvies.nl en advado.nl"),
      waarde("2025-07-01", 14_40, "vertiadvies.nl"),
      waarde("2026-01-01", 14_71, "vertiadvies.nl"),
      waarde("2026-07-01", 14_99, "Stcrt. 2026, 16505", "letterlijk", "2026-12-31"),
    ],
  },
  "wml.uurloon.36": uurloon2023(36, 12_40, 12_79),
  "wml.uurloon.38": uurloon2023(38, 11_75, 12_12),
  "wml.uurloon.40": uurloon2023(40, 11_16, 11_51),
  "wml.vakantiebijslag": {
    naam: "Vakantiebijslag",
    wet: "WML art. 15",
    eenheid: "deel",
    waarden: [waarde(VANAF_2015, 80_000, "")],
  },
  "wml.normweek": {
    naam: "Week waarbij het referentiemaandloon hoort",
    wet: "WML art. 8 lid 1 onder c",
    eenheid: "honderdste uur per week",
    waarden: [waarde("2024-01-01", 36_00, "")],
  },
  "wml.volwassen": {
    naam: "Leeftijd vanaf welke het volle minimumloon geldt",
    wet: "Besluit minimumjeugdloon",
    eenheid: "jaar",
    waarden: [
      waarde(VANAF_2015, 23, "WML art. 7 lid 1, wettekst 2016"),
      waarde("2017-07-01", 22, "rijksoverheid.nl"),
      waarde("2019-07-01", 21, ""),
    ],
  },
  "wml.jeugd.22": jeugd(22, [waarde(VANAF_2015, 850_000, BRON_ONTBREEKT, "te controleren", "2017-06-30")]),
  "wml.jeugd.21": jeugd(21, [
    waarde(VANAF_2015, 725_000, BRON_ONTBREEKT, "te controleren"),
    waarde("2017-07-01", 850_000, "rijksoverheid.nl", "letterlijk", "2019-06-30"),
  ]),
  "wml.jeugd.20": jeugd(20, [
    waarde(VANAF_2015, 615_000, BRON_ONTBREEKT, "te controleren"),
    waarde("2017-07-01", 700_000, "rijksoverheid.nl"),
    waarde("2019-07-01", 800_000, ""),
  ]),
  "wml.jeugd.19": jeugd(19, [
    waarde(VANAF_2015, 525_000, BRON_ONTBREEKT, "te controleren"),
    waarde("2017-07-01", 550_000, "rijksoverheid.nl"),
    waarde("2019-07-01", 600_000, ""),
  ]),
  "wml.jeugd.18": jeugd(18, [
    waarde(VANAF_2015, 455_000, BRON_ONTBREEKT, "te controleren"),
    waarde("2017-07-01", 475_000, "rijksoverheid.nl"),
    waarde("2019-07-01", 500_000, ""),
  ]),
  "wml.jeugd.17": jeugd(17, onder18(395_000)),
  "wml.jeugd.16": jeugd(16, onder18(345_000)),
  "wml.jeugd.15": jeugd(15, onder18(300_000)),
  "wml.bbl.20": bbl(20, 615_000),
  "wml.bbl.19": bbl(19, 525_000),
  "wml.bbl.18": bbl(18, 455_000),
} as const satisfies Readonly<Record<string, Parameter>>;

function jeugd(leeftijd: number, waarden: Parameter["waarden"]): Parameter {
  return {
    naam: `Deel van het minimumloon voor ${leeftijd} jaar`,
    wet: "Besluit minimumjeugdloon",
    eenheid: "deel",
    waarden,
  };
}

function bbl(leeftijd: number, deel: number): Parameter {
  return {
    naam: `Deel van het minimumloon voor ${leeftijd} jaar in een leerbaan (bbl)`,
    wet: "Besluit minimumjeugdloon",
    eenheid: "deel",
    waarden: [waarde("2019-07-01", deel, "")],
  };
}

/** Before 2024 an hour cost what a month cost, over the usual full week of the company. */
function uurloon2023(week: number, januari: number, juli: number): Parameter {
  return {
    naam: `Minimumloon per uur bij een volle week van ${week} uur`,
    wet: "WML art. 8",
    eenheid: "cent per uur",
    waarden: [
      waarde("2023-01-01", januari, "sigmapersoneel.nl"),
      waarde("2023-07-01", juli, "sigmapersoneel.nl", "letterlijk", "2023-12-31"),
    ],
  };
}

function onder18(deel: number): Parameter["waarden"] {
  return [
    waarde(VANAF_2015, deel, BRON_ONTBREEKT, "te controleren"),
    waarde("2017-07-01", deel, "rijksoverheid.nl"),
    waarde("2019-07-01", deel, ""),
  ];
}
