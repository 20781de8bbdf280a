import type { Aanname } from "../aanname.ts";
import type { Berekening } from "./berekening.ts";
import { isAangenomen } from "./deel-aannames.ts";
import { besluitenVan, plaatsenInWoorden } from "./deel-keuzes.ts";
import { metBijstand } from "./deel-uitkomsten.ts";
import type { Rapportdeel, Toekomstplanrapport } from "./toekomstplanrapport.ts";
import { betaalt, meerOfMinder, opsomming, rond, tussen, vanDeTien } from "./woorden.ts";

const MEESTE_BESLUITEN = 4;

/** One page for who has five minutes: what is decided, what it does for inwoners, what it costs, what is uncertain and assumed. */
export function kernVan(
  berekening: Berekening,
  onzeker: Pick<Rapportdeel, "conclusie">,
): Toekomstplanrapport["kern"] {
  const { opties, basis, eerste, jaartallen } = berekening;
  const last = jaartallen.at(-1)!;
  const anders = opties.filter((optie) => optie !== basis);
  return [
    {
      kop: "Wat wordt er besloten?",
      zinnen: [
        `Hoe het sociaal ontwikkelbedrijf er in ${last} uitziet. Er ${anders.length === 1 ? "ligt één keuze" : `liggen ${anders.length} keuzes`} naast de huidige situatie: ${opsomming(anders.map(({ naam }) => naam))}.`,
        ...(eerste && eerste !== basis
          ? [
              `${eerste.naam} betekent onder meer: ${opsomming(
                besluitenVan(eerste)
                  .slice(0, MEESTE_BESLUITEN)
                  .map((zin) => zin.charAt(0).toLowerCase() + zin.slice(1)),
              )}.`,
            ]
          : []),
      ],
    },
    {
      kop: "Wat doet het voor inwoners?",
      zinnen: [
        plaatsenInWoorden(berekening),
        `Eind ${jaartallen[0]!} wachten er ongeveer ${rond(basis.jaren[0]!.wachtOpBeschut.p50)} mensen op beschut werk. Als er niets verandert, zijn dat er eind ${last} ongeveer ${rond(basis.wacht.p50)} (${tussen(basis.wacht, rond)}).`,
        ...(eerste && eerste !== basis
          ? [
              `Bij ‘${eerste.naam}’ zijn dat er ongeveer ${rond(eerste.wacht.p50)}, en werken er ${rond(eerste.werk.p50 - basis.werk.p50)} mensen meer.`,
            ]
          : []),
        "Aantallen mensen gelden voor alle gemeenten van het plan samen.",
      ],
    },
    {
      kop: `Wat kost het ${wieVan(berekening.gemeente)}?`,
      zinnen: [
        `Als er niets verandert ongeveer ${betaalt(basis.bijdrage.p50)} per jaar, ${tussen(basis.bijdrage, betaalt)}.`,
        ...anders.map(
          ({ naam, meer }) =>
            `${naam}: ongeveer ${meerOfMinder(meer.p50)} per jaar dan wanneer er niets verandert, ${tussen(meer, meerOfMinder)}.`,
        ),
        ...(eerste && eerste !== basis ? [metBijstand(eerste)] : []),
        `Gemiddeld over ${jaartallen[0]!} tot en met ${last}, in euro van dat jaar. In acht van de tien toekomsten ligt het tussen die twee bedragen. Het is wat het bedrijf tekortkomt, niet de hele rekening van één jaar: die staat bij Geld, ‘Welke gemeente betaalt wat’.`,
      ],
    },
    { kop: "Wat is onzeker?", zinnen: [onzeker.conclusie, kans(berekening)] },
  ];
}

/** The last of the page: how much of it is assumed. */
export const aangenomenKern = (rijen: readonly Aanname[]): Toekomstplanrapport["kern"][number] => ({
  kop: "Wat is aangenomen?",
  zinnen: [
    `${rond(rijen.filter(isAangenomen).length)} van de ${rond(rijen.length)} waarden zijn nergens gepubliceerd. Wij hebben ze aangenomen, met een ruime band. Ze staan achterin, elk met ‘aanname’ erbij.`,
    "Wat per keuze is aangenomen, zoals het aantal plekken en de kosten om te veranderen, staat bij de keuze.",
  ],
});

export const wieVan = (gemeente: Berekening["gemeente"]): string =>
  gemeente ? gemeente.naam : "alle gemeenten samen";

/** Whether the choice stays open. */
function kans({ basis, eerste, gemeente }: Berekening): string {
  if (!eerste || eerste === basis) return "De banden zijn breed: het precieze bedrag is niet te voorspellen.";
  return `In ${vanDeTien(eerste.kansDuurder)} betaalt ${wieVan(gemeente)} bij ‘${eerste.naam}’ meer dan wanneer er niets verandert.`;
}
