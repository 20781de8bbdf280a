import { addDays, type IsoDate } from "#core/dates";
import { dutchDate } from "#core/dutch";
import type { Lopendemaand } from "#regels/inkomenseffect-loop";
import type { Situatie } from "#regels/inkomenseffect-situatie";
import { leeftijdenInMaand } from "#regels/kindgebonden-budget";
import type { Zekerheid } from "#regels/parameter";
import { aantalOp, type Register } from "#regels/register";

/** Something that changes in a month. */
export type Gebeurtenis = {
  readonly soort: "werk" | "vrijlating" | "bijstand" | "bedragen" | "kinderen";
  readonly wat: string;
  readonly bron: string;
  readonly zekerheid: Zekerheid;
};

/** What changes in a month, compared with the month before; without one it is the first month of the work. */
export function gebeurtenissen(
  situatie: Situatie,
  maand: Lopendemaand,
  vorige: Lopendemaand | null,
  register: Register,
): Gebeurtenis[] {
  return [
    ...(vorige ? [] : [gebeurtenis("werk", "U gaat werken.", "arbeidsovereenkomst")]),
    ...vrijlatingen(maand, vorige),
    ...bijstand(maand, vorige),
    ...bedragen(maand, vorige),
    ...kinderen(situatie, maand, vorige, register),
  ];
}

const gebeurtenis = (
  soort: Gebeurtenis["soort"],
  wat: string,
  bron: string,
  zekerheid: Zekerheid = "letterlijk",
): Gebeurtenis => ({ soort, wat, bron, zekerheid });

const onderdeelVan = (maand: Lopendemaand | null) =>
  maand?.isBekend ? (maand.na.inkomen.vrijlating?.onderdeel ?? null) : null;

function vrijlatingen(maand: Lopendemaand, vorige: Lopendemaand | null): Gebeurtenis[] {
  if (!maand.isBekend) return [];
  const [was, is] = [onderdeelVan(vorige), onderdeelVan(maand)];
  if (was === is) return [];
  const nieuw = maand.na.inkomen.vrijlating;
  const zekerheid = nieuw?.stappen[0]?.zekerheid ?? "letterlijk";
  return [
    ...(was
      ? [gebeurtenis("vrijlating", `De vrijlating van ${artikel(was)} stopt.`, `Pw ${artikel(was)}`)]
      : []),
    ...(is && nieuw
      ? [
          gebeurtenis(
            "vrijlating",
            `De vrijlating van ${artikel(is)} begint: ${nieuw.uitleg}.`,
            `Pw ${artikel(is)}`,
            zekerheid,
          ),
        ]
      : []),
  ];
}

const artikel = (onderdeel: string): string =>
  onderdeel === "34a" ? "artikel 34a" : `artikel 31 lid 2 onderdeel ${onderdeel}`;

function bijstand(maand: Lopendemaand, vorige: Lopendemaand | null): Gebeurtenis[] {
  if (!maand.isBekend) return [];
  const voordien = vorige?.isBekend ? vorige.na.inkomen.bijstand : maand.voor.inkomen.bijstand;
  const nu = maand.na.inkomen.bijstand;
  const bron = "Pw art. 19 lid 2";
  if (voordien.tot > 0 && nu.tot === 0)
    return [
      gebeurtenis("bijstand", "U hebt geen bijstand meer nodig: uw inkomen is hoger dan de norm.", bron),
    ];
  if (voordien.tot === 0 && nu.tot > 0)
    return [gebeurtenis("bijstand", "U krijgt weer een aanvulling.", bron)];
  return [];
}

function bedragen(maand: Lopendemaand, vorige: Lopendemaand | null): Gebeurtenis[] {
  const isHalfjaar = /-(01|07)-01$/.test(maand.maand);
  const bron = "het register van bedragen";
  if (!maand.isBekend) {
    if (vorige && !vorige.isBekend && !isHalfjaar) return [];
    return [gebeurtenis("bedragen", `Nog niet bekend: ${maand.ontbreekt}.`, bron)];
  }
  if (maand.peildag !== maand.maand) {
    if (vorige && vorige.peildag !== vorige.maand) return [];
    const wat = `De bedragen vanaf ${dutchDate(maand.maand)} zijn nog niet bekend. Hier staan die van ${dutchDate(maand.peildag)}.`;
    return [gebeurtenis("bedragen", wat, bron, "te controleren")];
  }
  if (!vorige || !isHalfjaar) return [];
  const wat = maand.maand.endsWith("-01-01")
    ? "Nieuwe bedragen, en de toeslagen kijken naar het inkomen van dit nieuwe jaar."
    : "Nieuwe bedragen voor loon en bijstand.";
  return [gebeurtenis("bedragen", wat, bron)];
}

/** A child that is older by a step, or no longer counts. */
function kinderen(
  situatie: Situatie,
  maand: Lopendemaand,
  vorige: Lopendemaand | null,
  register: Register,
): Gebeurtenis[] {
  if (!vorige || !maand.isBekend || situatie.kinderen.length === 0) return [];
  const stappen = (["extra", "hoogste", "einde"] as const).map(
    (soort) => aantalOp(register, `kgb.leeftijd.${soort}`, maand.maand).waarde,
  );
  const toen = situatie.kinderen.map((kind) => ageAt(kind, vorige.maand, register));
  const nu = situatie.kinderen.map((kind) => ageAt(kind, maand.maand, register));
  return nu.flatMap((leeftijd, at) => {
    const passed = stappen.find((grens) => (toen[at] ?? 0) < grens && leeftijd >= grens);
    if (passed === undefined) return [];
    return [
      gebeurtenis(
        "kinderen",
        `Een kind is ${passed} jaar geworden: het kindgebonden budget verandert.`,
        "Wkb art. 2",
      ),
    ];
  });
}

const ageAt = (geboren: IsoDate, maand: IsoDate, register: Register): number => {
  const [leeftijd] = leeftijdenInMaand([geboren], maand, register);
  if (leeftijd !== undefined) return leeftijd;
  return geboren < addDays(maand, -1) ? aantalOp(register, "kgb.leeftijd.einde", maand).waarde : 0;
};
