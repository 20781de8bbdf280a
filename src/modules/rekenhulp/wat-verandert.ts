import { dutchDate, dutchDecimal } from "#core/dutch";
import { cents } from "#core/money";
import {
  armoedevallen,
  type Beeld,
  type Effectmaand,
  inkomenseffect,
  type Inkomenseffect,
  LABEL,
  type Situatie,
} from "#regels/inkomenseffect";
import { type Marge, samen, vast } from "#regels/marge";
import type { Register } from "#regels/register";
import { isDichtbij, verschilInWoorden } from "./bedragen-in-woorden.ts";
import { loonstappen } from "./loonstappen.ts";
import { blijftVan, terugVan, zelfDoenVan } from "./wat-verandert-gevolgen.ts";
import { inWoorden, maandnaam } from "./wat-verandert-maanden.ts";
import { text } from "./wat-verandert.text.ts";
import type { Kant, Maand, Uitkomst } from "./wat-verandert-uitkomst.ts";
import { urenvallenVan, vallenVan } from "./wat-verandert-vallen.ts";
import { zonderBedragen } from "./wat-verandert-vraag.ts";

/** What the rules do not know of someone. */
export type Omgeving = {
  readonly isGeboortedatumBekend: boolean;
  readonly heeftJobcoach: boolean;
};

type Bekend = Effectmaand & { readonly isBekend: true };

/**
 * The answer as it is read out, and printed: each amount from the rules, each sentence for a resident.
 * @throws Failure when not even the first month has amounts
 */
export function watVerandert(situatie: Situatie, omgeving: Omgeving, register: Register): Uitkomst {
  const effect = inkomenseffect(situatie, register);
  const [eerste] = effect.maanden;
  if (!eerste?.isBekend) throw zonderBedragen(eerste?.ontbreekt ?? "");
  const { startdatum } = situatie.werk;
  return {
    titel: text.titel,
    label: LABEL,
    startdatum,
    maand: eerste.maand,
    conclusie: conclusieVan(situatie, effect, eerste),
    nu: kantVan(eerste.voor),
    straks: kantVan(eerste.na),
    verschil: eerste.verschil,
    maanden: effect.maanden.map((maand, at) => maandVan(maand, effect.maanden[at - 1] ?? null)),
    totaal: effect.totaal,
    blijft: blijftVan(effect, eerste, omgeving.heeftJobcoach),
    zelfDoen: zelfDoenVan(situatie, effect, eerste),
    terug: terugVan(situatie, effect),
    indicaties: [...effect.indicaties],
    vallen: vallenVan(effect.vallen),
    urenvallen: urenvallenVan(armoedevallen(situatie, register)),
    ontbreekt: [...eerste.na.toeslagen.ontbreekt],
    aannamen: aannamenVan(situatie, effect, omgeving),
    stappen: {
      nu: [...eerste.voor.inkomen.stappen, ...eerste.voor.toeslagen.stappen],
      straks: [
        ...loonstappen(situatie, eerste.bedragenVan, register),
        ...eerste.na.inkomen.stappen,
        ...eerste.na.toeslagen.stappen,
      ],
    },
    bronnen: [...effect.bronnen],
  };
}

function conclusieVan(
  { werk }: Situatie,
  { maanden }: Inkomenseffect,
  eerste: Bekend,
): Uitkomst["conclusie"] {
  const { van, tot } = eerste.verschil;
  const isEvenwicht = van < -100 && tot > 100;
  const uren = `${dutchDecimal(werk.urenPerWeek / 100)} uur`;
  return {
    begin: `${text.begin(uren)} ${isEvenwicht ? text.kanZijn : text.houdt}`,
    kern: verschilInWoorden(eerste.verschil),
    einde: isEvenwicht ? text.zijn : text.over,
    vervolg: fasen(maanden),
  };
}

const MEESTE_FASEN = 3;

/** From which month on it is clearly something else. */
function fasen(maanden: readonly Effectmaand[]): string[] {
  const zinnen: string[] = [];
  let nu = maanden[0];
  for (const maand of maanden.slice(1)) {
    if (!maand.isBekend) {
      zinnen.push(text.onbekendVanaf(maandnaam(maand.maand)));
      break;
    }
    if (nu?.isBekend && isDichtbij(nu.verschil, maand.verschil)) continue;
    zinnen.push(text.vanaf(maandnaam(maand.maand), verschilInWoorden(maand.verschil)));
    nu = maand;
  }
  return zinnen.slice(0, MEESTE_FASEN);
}

/** Each amount that is there, the wage first; nothing where nothing is. */
function kantVan({ inkomen, toeslagen, besteedbaar }: Beeld): Kant {
  const { loon, partnerloon } = inkomen;
  const alle: readonly (readonly [Kant["delen"][number]["soort"], keyof typeof text.delen, Marge | null])[] =
    [
      ["loon", "loon", loon && vast(loon.nettoInCenten)],
      ["loon", "partnerloon", partnerloon && vast(partnerloon.nettoInCenten)],
      ["uitkering", "bijstand", inkomen.bijstand],
      ["uitkering", "ww", inkomen.wwNetto],
      ["toeslag", "huurtoeslag", toeslagen.huurtoeslag],
      ["toeslag", "zorgtoeslag", toeslagen.zorgtoeslag],
      ["toeslag", "kindgebondenBudget", toeslagen.kindgebondenBudget],
      ["vakantiegeld", "vakantiegeld", vakantiegeldVan(inkomen)],
    ];
  const delen = alle.flatMap(([soort, naam, bedrag]) =>
    bedrag && bedrag.tot > 0 ? [{ soort, naam: text.delen[naam], bedrag }] : [],
  );
  return { delen, samen: besteedbaar };
}

const vakantiegeldVan = ({ loon, partnerloon }: Beeld["inkomen"]): Marge =>
  vast(cents((loon?.vakantiegeldNettoInCenten ?? 0) + (partnerloon?.vakantiegeldNettoInCenten ?? 0)));

function maandVan(maand: Effectmaand, vorige: Effectmaand | null): Maand {
  const wanneer = {
    maand: maand.maand,
    isBekend: maand.isBekend,
    inWoorden: inWoorden(maand, vorige),
    gebeurtenissen: maand.gebeurtenissen.map(({ wat, bron, zekerheid }) => ({ wat, bron, zekerheid })),
  };
  if (!maand.isBekend)
    return { ...wanneer, loon: null, uitkering: null, toeslagen: null, samen: null, verschil: null };
  const { inkomen, toeslagen, besteedbaar } = maand.na;
  const loon = cents((inkomen.loon?.nettoInCenten ?? 0) + (inkomen.partnerloon?.nettoInCenten ?? 0));
  return {
    ...wanneer,
    loon: samen(vast(loon), vakantiegeldVan(inkomen)),
    uitkering: samen(inkomen.bijstand, inkomen.wwNetto),
    toeslagen: toeslagen.samen,
    samen: besteedbaar,
    verschil: maand.verschil,
  };
}

function aannamenVan(
  { werk, kinderen, inkomen }: Situatie,
  { maanden }: Inkomenseffect,
  { isGeboortedatumBekend }: Omgeving,
): string[] {
  const oud = maanden.find(({ maand, bedragenVan }) => maand !== bedragenVan);
  return [
    text.aanname.label,
    text.aanname.vakantiegeld,
    ...(werk.uurloonInCenten === null ? [text.aanname.minimumloon] : []),
    ...(kinderen.length > 0 ? [text.aanname.kinderen] : []),
    ...(isGeboortedatumBekend ? [] : [text.aanname.leeftijd]),
    ...(inkomen.soort === "bijstand" ? [text.aanname.vermogen] : []),
    ...(oud ? [text.aanname.oudeBedragen(dutchDate(oud.bedragenVan))] : []),
  ];
}
