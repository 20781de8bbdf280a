import { BERENSCHOT, gemeentecase, opbrengstPerEuro } from "#toekomstplan/antwoorden/gemeentecase";
import { mkba, type Mkba } from "#toekomstplan/antwoorden/mkba";
import { MKBA, PARTIJEN } from "#toekomstplan/antwoorden/mkba-aannames";
import { behoudVan } from "#toekomstplan/geld/buig";
import { GELD } from "#toekomstplan/geld/parameters";
import { middens } from "#toekomstplan/getrokken";
import type { Berekening } from "./berekening.ts";
import type { Rapportdeel } from "./toekomstplanrapport.ts";
import { duizend, euro, fijn, opsomming, rond, tabel } from "./woorden.ts";

/** Who gains and who pays, gemeenten, Rijk and all others together. */
export function samenleving({ opties, jaartallen }: Berekening): Rapportdeel {
  const anders = opties.filter(({ scenario }) => scenario !== null);
  const found = anders.map(({ naam, vraag }) => ({
    naam,
    midden: mkba(vraag),
    weinig: mkba(vraag, { vermedenPerPersoonsjaar: MKBA.vermedenPerPersoonsjaar.van }).samenInCenten,
    veel: mkba(vraag, { vermedenPerPersoonsjaar: MKBA.vermedenPerPersoonsjaar.tot }).samenInCenten,
  }));
  const best = found.toSorted((a, b) => b.midden.samenInCenten - a.midden.samenInCenten)[0];
  return {
    sleutel: "samenleving",
    kop: "Wie heeft er baat bij, en wie betaalt",
    conclusie: best
      ? `Voor iedereen samen levert ‘${best.naam}’ het meest op: ${inEuro(best.midden.samenInCenten)} in ${jaartallen.length} jaar, bij weinig effect op zorg ${inEuro(best.weinig)}, bij veel ${inEuro(best.veel)}.`
      : "Er is geen keuze om naast de huidige situatie te leggen.",
    uitleg: [
      "Geld dat van de een naar de ander gaat, zoals een uitkering of een loonkostensubsidie, telt voor iedereen samen niet mee. De een wint wat de ander betaalt.",
      ...(best ? [wieWint(best.naam, best.midden.perPartij)] : []),
      "Werkgevers komen op nul uit: de subsidie vult precies aan wat iemand minder kan.",
      `Pas op bij landelijke cijfers. ‘250 miljoen kost, 400 miljoen levert op’ (Berenschot, 2024) is ${fijn(opbrengstPerEuro(BERENSCHOT, false))} per euro als de 400 miljoen de hele opbrengst is, en ${fijn(opbrengstPerEuro(BERENSCHOT, true))} als de kosten er al af zijn. De bronnen zeggen niet welke van de twee.`,
      "Welzijn staat er niet als bedrag in: daar is geen bedrag voor dat u kunt nagaan.",
    ],
    grafiek: null,
    tabellen: [
      {
        naam: "Meer of minder dan wanneer er niets verandert, in duizenden euro's van nu",
        tabel: tabel(
          [
            ["Voor wie", "tekst", 2],
            ...found.map(({ naam }): readonly [string, "getal", number] => [naam, "getal", 2]),
          ],
          [
            ...PARTIJEN.map((partij) => [
              NAMEN[partij],
              ...found.map(({ midden }) => duizend(midden.perPartij[partij] / 100)),
            ]),
            ["Iedereen samen", ...found.map(({ midden }) => duizend(midden.samenInCenten / 100))],
            ["Samen, weinig effect op zorg", ...found.map(({ weinig }) => duizend(weinig / 100))],
            ["Samen, veel effect op zorg", ...found.map(({ veel }) => duizend(veel / 100))],
          ],
        ),
      },
      {
        naam: "Wat in deze berekening is aangenomen",
        tabel: tabel(
          [
            ["Wat", "tekst", 4],
            ["Waarde", "getal", 1],
            ["Van–tot", "getal", 2],
            ["Bron", "tekst", 4],
          ],
          Object.values(MKBA).map(({ naam, waarde, van, tot, bron }) => [
            naam,
            getal(waarde),
            `${getal(van)}–${getal(tot)}`,
            `${bron.label}: ${bron.ref}, ${bron.datum}`,
          ]),
          (nth) => Object.values(MKBA)[nth]!.bron.label === "aanname",
        ),
      },
    ],
    toelichting: `Middenwaarden, alle jaren van ${jaartallen[0]!} tot en met ${jaartallen.at(-1)!} bij elkaar, teruggerekend naar nu met 2,25% per jaar. De gemeente: alle gemeenten van het plan samen.`,
  };
}

const IN_ZIN = {
  inwoner: "inwoners",
  gemeente: "gemeenten",
  Rijk: "het Rijk",
  werkgever: "werkgevers",
  UWV: "UWV",
} as const;

/** Below ten thousand euros nobody wins or loses. */
const NIETS_IN_CENTEN = 1_000_000;

function wieWint(naam: string, perPartij: Mkba["perPartij"]): string {
  const who = (isSo: (centen: number) => boolean) => {
    const found = PARTIJEN.filter((partij) => isSo(perPartij[partij])).map((partij) => IN_ZIN[partij]);
    return found.length === 0 ? "niemand" : opsomming(found);
  };
  return `Bij ‘${naam}’ gaan erop vooruit: ${who((centen) => centen > NIETS_IN_CENTEN)}. Erop achteruit: ${who((centen) => centen < 0 - NIETS_IN_CENTEN)}.`;
}

const NAMEN = {
  inwoner: "Inwoners",
  gemeente: "Gemeenten",
  Rijk: "Het Rijk",
  werkgever: "Werkgevers",
  UWV: "UWV",
} as const;
const inEuro = (centen: number) => euro(centen / 100);
const getal = (value: number) => (value < 1 ? `${fijn(value * 100)}%` : value === 1 ? "1" : rond(value));

const JAREN_GEVAL = 6;
/** A traject of half a year. */
const TRAJECT = 0.5;

/** One person from bijstand to work, in the till of this gemeente. */
export function eenPersoon({ gemeente, uitgangspunten, vast }: Berekening): Rapportdeel {
  const geld = { ...middens(GELD), ...vast.geld };
  const largest = uitgangspunten.gemeenten.toSorted((a, b) => b.inwoners - a.inwoners)[0]!;
  const wie = uitgangspunten.gemeenten.find(({ code }) => code === gemeente?.code) ?? largest;
  const behoud = behoudVan(wie.inwoners, { groot: geld.behoudGroot, klein: geld.behoudKlein });
  const lks = (1 - geld.loonwaardeLks) * geld.minimumloon * (1 + geld.werkgeverslasten) * geld.fteLks;
  const geval = {
    uitkering: geld.uitkering,
    behoud,
    loonkostensubsidie: lks,
    gemeentefonds: geld.clusterPerLks,
    begeleiding: geld.loonKader / geld.fteIndividueel,
    traject: geld.trajectPrijs * TRAJECT,
  };
  const { jaren, dal, terugverdiendIn } = gemeentecase(geval, JAREN_GEVAL);
  return {
    sleutel: "een-persoon",
    kop: `Eén inwoner van bijstand naar werk, in de kas van ${wie.naam}`,
    conclusie:
      terugverdiendIn === null
        ? `${wie.naam} verdient dit in ${JAREN_GEVAL} jaar niet terug.`
        : dal < 0
          ? `${wie.naam} legt eerst ${euro(0 - dal)} toe en heeft dat in jaar ${terugverdiendIn} terug.`
          : `${wie.naam} houdt vanaf het eerste jaar geld over.`,
    uitleg: [
      `Een bespaarde uitkering van ${euro(geval.uitkering)} houdt ${wie.naam} voor ${rond(behoud * 100)}%. Een kleine gemeente houdt minder: haar budget daalt mee.`,
      "Het eerste jaar is het krapst: de loonkostensubsidie wordt dan betaald, en het budget ervoor komt een jaar later.",
    ],
    grafiek: null,
    tabellen: [
      {
        naam: "Per jaar, zonder inflatie",
        tabel: tabel(
          [
            ["Jaar", "tekst"],
            ["Over of tekort", "getal", 2],
            ["Opgeteld", "getal", 2],
          ],
          jaren.map(({ jaar, saldo, opgeteld }) => [
            `${jaar}`,
            `€\u00a0${rond(saldo)}`,
            `€\u00a0${rond(opgeteld)}`,
          ]),
        ),
      },
    ],
    toelichting: `Loonkostensubsidie ${euro(lks)}, gemeentefonds ${euro(geval.gemeentefonds)} per jaar, begeleiding ${euro(geval.begeleiding)} per jaar, traject eenmalig ${euro(geval.traject)}. Alleen de kas van de gemeente.`,
  };
}
