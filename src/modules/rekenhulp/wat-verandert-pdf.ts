import { dutchDate, dutchDecimal } from "#core/dutch";
import type { IsoDate } from "#core/dates";
import type { Marge } from "#regels/marge";
import type { Stap } from "#regels/stap";
import { eurosTussen } from "./bedragen-in-woorden.ts";
import type { Blok, Stuk } from "./pdf.ts";
import { maandnaam } from "./wat-verandert-maanden.ts";
import type { Uitkomst, Val } from "./wat-verandert-uitkomst.ts";

/** The answer on paper: what a resident reads first, then every step with its source. Without a name. */
export function watVerandertStuk(uitkomst: Uitkomst, vandaag: IsoDate): Stuk {
  const { titel, label, conclusie, terug, aannamen, ontbreekt, blijft, zelfDoen } = uitkomst;
  const { begin, kern, einde, vervolg } = conclusie;
  return {
    titel,
    ondertitel: `Gemaakt op ${dutchDate(vandaag)}: ${label}`,
    voet: `Meedoen · ${label} · ${dutchDate(vandaag)}`,
    blokken: [
      alinea(`${begin} ${kern} ${einde} ${vervolg.join(" ")}`, "groot"),
      kop(`Nu en straks, in ${maandnaam(uitkomst.maand)}`),
      nuEnStraks(uitkomst),
      ...(ontbreekt.length > 0 ? [alinea(`Bron ontbreekt, telt niet mee: ${ontbreekt.join(", ")}.`)] : []),
      lijst(aannamen),
      ...metKop("Dit blijft zoals het is", blijft),
      ...metKop("Dit moet u zelf doen", zelfDoen),
      kop(terug.kop),
      alinea(terug.zinnen.join(" ")),
      ...metKop("Let op", [...uitkomst.vallen, ...uitkomst.urenvallen].map(zinVan)),
      kop("Maand voor maand"),
      maanden(uitkomst),
      ...uitleg(uitkomst),
    ],
  };
}

const kop = (tekst: string, niveau: 2 | 3 = 2): Blok => ({ soort: "kop", niveau, tekst });
const alinea = (tekst: string, grootte: "groot" | "gewoon" | "klein" = "gewoon"): Blok => ({
  soort: "alinea",
  tekst,
  grootte,
});
const lijst = (regels: readonly string[]): Blok => ({ soort: "lijst", regels });
const metKop = (tekst: string, regels: readonly string[]): Blok[] =>
  regels.length > 0 ? [kop(tekst), lijst(regels)] : [];
const zinVan = ({ zinnen }: Val) => zinnen.join(" ");
const shown = (marge: Marge | null | undefined) => (marge ? eurosTussen(marge) : "–");

function nuEnStraks({ nu, straks }: Uitkomst): Blok {
  const namen = [...new Set([...straks.delen, ...nu.delen].map(({ naam }) => naam))];
  const of = ({ delen }: Uitkomst["nu"], naam: string) => delen.find((deel) => deel.naam === naam)?.bedrag;
  return {
    soort: "tabel",
    kolommen: [
      { kop: "Per maand", deel: 3 },
      { kop: "Nu", deel: 2, isGetal: true },
      { kop: "Straks", deel: 2, isGetal: true },
    ],
    rijen: namen.map((naam) => [naam, shown(of(nu, naam)), shown(of(straks, naam))]),
    totaal: ["Samen", shown(nu.samen), shown(straks.samen)],
  };
}

function maanden({ maanden }: Uitkomst): Blok {
  return {
    soort: "tabel",
    kolommen: [
      { kop: "Maand", deel: 2 },
      { kop: "Loon", deel: 2, isGetal: true },
      { kop: "Uitkering", deel: 2, isGetal: true },
      { kop: "Toeslagen", deel: 2, isGetal: true },
      { kop: "Samen", deel: 2, isGetal: true },
      { kop: "Wat er gebeurt", deel: 4 },
    ],
    rijen: maanden.map(({ maand, loon, uitkering, toeslagen, samen, inWoorden }) => [
      maandnaam(maand),
      ...[loon, uitkering, toeslagen, samen].map(shown),
      inWoorden.join(" "),
    ]),
  };
}

/** For who checks it: the steps of the month, the articles of the way back and of the indications, and all sources. */
function uitleg({ stappen, terug, indicaties, maanden, bronnen, vallen, urenvallen }: Uitkomst): Blok[] {
  const gebeurd = maanden.flatMap(({ maand, gebeurtenissen }) =>
    gebeurtenissen.map(({ wat, bron, zekerheid }) => [maandnaam(maand), wat, `${bron} (${zekerheid})`]),
  );
  const oorzaken = [...vallen, ...urenvallen].flatMap(({ oorzaken }) => oorzaken);
  return [
    kop("Alle stappen en bronnen"),
    kop("Nu", 3),
    stappentabel(stappen.nu),
    kop("Straks", 3),
    stappentabel(stappen.straks),
    ...tabelMet("Wat er wanneer verandert", ["Maand", "Wat", "Bron"], gebeurd),
    ...tabelMet(
      "Wat er van meer loon afgaat",
      ["Regel", "Hoogstens per maand", "Bron"],
      oorzaken.map(({ regel, bron, bedragInCenten }) => [
        regel,
        eurosTussen({ van: bedragInCenten, tot: bedragInCenten }),
        bron,
      ]),
    ),
    ...tabelMet(
      "De weg terug",
      ["Vraag", "Antwoord", "Bron"],
      terug.vragen.map(({ vraag, antwoord, bron, zekerheid }) => [vraag, antwoord, `${bron} (${zekerheid})`]),
    ),
    ...tabelMet(
      "Indicaties",
      ["Indicatie", "Wat ermee gebeurt", "Bron"],
      indicaties.map(({ indicatie, reden, bron, zekerheid }) => [indicatie, reden, `${bron} (${zekerheid})`]),
    ),
    kop("Bronnen", 3),
    lijst(bronnen),
  ];
}

const tabelMet = (tekst: string, koppen: readonly string[], rijen: readonly (readonly string[])[]): Blok[] =>
  rijen.length === 0
    ? []
    : [
        kop(tekst, 3),
        {
          soort: "tabel",
          kolommen: koppen.map((naam, at) => ({ kop: naam, deel: at === 1 ? 4 : 3 })),
          rijen,
        },
      ];

/** Each step of a calculation, exact, with its source. */
export const stappentabel = (stappen: readonly Stap[]): Blok => ({
  soort: "tabel",
  kolommen: [
    { kop: "Stap", deel: 4 },
    { kop: "Som", deel: 4 },
    { kop: "Euro", deel: 2, isGetal: true },
    { kop: "Bron", deel: 4 },
  ],
  rijen: stappen.map(({ naam, toelichting, som, bedrag, bron, zekerheid }) => [
    toelichting ? `${naam}: ${toelichting}` : naam,
    som,
    dutchDecimal(bedrag),
    zekerheid === "te controleren" ? `${bron} (te controleren)` : bron,
  ]),
});
