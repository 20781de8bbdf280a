import { eigenUitgangspunten } from "#toekomstplan/eigen-uitgangspunten";
import { VELDEN, VELDNAMEN, type Veldnaam } from "#toekomstplan/eigen-velden";
import type { Uitgangspunten } from "#toekomstplan/plan";
import type { Geboortejaren } from "#toekomstplan/wsw/leeftijdsopbouw";

export type EigenGemeente = {
  readonly naam: string;
  readonly inwoners: number;
  /** Her people in the Wsw; left out with all of them: by inhabitants. */
  readonly wsw?: number;
  readonly bijstand?: number;
};

/** What was filled in; everything but a gemeente with its inhabitants can be left open. */
export type EigenCijfers = {
  readonly naam?: string;
  /** The first year of the plan; the figures are of 31 December before it. */
  readonly beginjaar?: number;
  readonly velden: Readonly<Partial<Record<Veldnaam, number>>>;
  readonly gemeenten: readonly EigenGemeente[];
  /** Of the Wsw, by year of birth or a few together, in place of mean age and share over 45. */
  readonly geboortejaren?: readonly Geboortejaren[];
};

export type Fout = { readonly plaats: string; readonly wat: string };
export type Eigen = {
  /** Null where something is wrong. */
  readonly uitgangspunten: Uitgangspunten | null;
  /** Fields that were left open, and for which something was assumed. */
  readonly aangenomen: readonly string[];
  readonly fouten: readonly Fout[];
};

const MEESTE_GEMEENTEN = 50;
export const MINSTE_PER_GROEP = 5;
const BEGINJAREN = { van: 2024, tot: 2040 };

/** A scenario base of one's own from what is filled in, with what had to be assumed, or with what is wrong at each field. */
export function uitEigenCijfers(ingevuld: EigenCijfers): Eigen {
  const fouten = [
    ...jaarfout(ingevuld),
    ...veldfouten(ingevuld),
    ...gemeentefouten(ingevuld.gemeenten),
    ...geboortefouten(ingevuld),
  ];
  if (fouten.length > 0) return { uitgangspunten: null, aangenomen: [], fouten };
  try {
    return { ...eigenUitgangspunten(ingevuld), fouten: [] };
  } catch (error) {
    // mean age and share over 45 can each be right and yet not go together
    if (!(error instanceof RangeError)) throw error;
    return { uitgangspunten: null, aangenomen: [], fouten: [LEEFTIJDEN] };
  }
}

const LEEFTIJDEN: Fout = {
  plaats: "leeftijd",
  wat: "Deze gemiddelde leeftijd gaat niet samen met dit deel ouder dan 45 jaar. Kijk beide na, of geef geboortejaren.",
};

function jaarfout({ beginjaar }: EigenCijfers): Fout[] {
  const { van, tot } = BEGINJAREN;
  return beginjaar === undefined || (Number.isInteger(beginjaar) && beginjaar >= van && beginjaar <= tot)
    ? []
    : [{ plaats: "beginjaar", wat: `Geef een jaar van ${van} tot en met ${tot}.` }];
}

function veldfouten({ velden }: EigenCijfers): Fout[] {
  const onbekend = Object.keys(velden).filter((naam) => !Object.hasOwn(VELDEN, naam));
  return [
    ...onbekend.map((plaats) => ({ plaats, wat: `Dit veld bestaat niet. Er is: ${VELDNAMEN.join(", ")}.` })),
    ...VELDNAMEN.flatMap((plaats) => {
      const waarde = velden[plaats];
      const { van, tot, geheel, eenheid } = VELDEN[plaats];
      if (waarde === undefined || (waarde >= van && waarde <= tot && (!geheel || Number.isInteger(waarde))))
        return [];
      return [
        {
          plaats,
          wat: `Vul een ${geheel ? "heel " : ""}getal in van ${getal(van)} tot en met ${getal(tot)} (${eenheid}).`,
        },
      ];
    }),
  ];
}

function gemeentefouten(gemeenten: readonly EigenGemeente[]): Fout[] {
  if (gemeenten.length === 0)
    return [{ plaats: "gemeenten", wat: "Noem ten minste één gemeente, met het aantal inwoners." }];
  if (gemeenten.length > MEESTE_GEMEENTEN)
    return [{ plaats: "gemeenten", wat: `Noem hoogstens ${MEESTE_GEMEENTEN} gemeenten.` }];
  const namen = gemeenten.map(({ naam }) => naam.trim().toLowerCase());
  return gemeenten.flatMap(({ naam, inwoners, wsw, bijstand }, at) => {
    const plaats = `gemeenten[${at}]`;
    const isAantal = (aantal: number | undefined, van: number, tot: number) =>
      aantal === undefined || (Number.isInteger(aantal) && aantal >= van && aantal <= tot);
    return [
      ...(naam.trim() === "" ? [{ plaats: `${plaats}.naam`, wat: "Vul de naam van de gemeente in." }] : []),
      ...(namen.indexOf(naam.trim().toLowerCase()) === at
        ? []
        : [{ plaats: `${plaats}.naam`, wat: `${naam} staat er al. Noem elke gemeente één keer.` }]),
      ...(isAantal(inwoners, 1, 2_000_000)
        ? []
        : [
            {
              plaats: `${plaats}.inwoners`,
              wat: "Vul een heel aantal inwoners in, van 1 tot en met 2.000.000.",
            },
          ]),
      ...(isAantal(wsw, 0, 100_000)
        ? []
        : [{ plaats: `${plaats}.wsw`, wat: "Vul een heel aantal mensen in, van 0 tot en met 100.000." }]),
      ...(isAantal(bijstand, 0, 200_000)
        ? []
        : [
            { plaats: `${plaats}.bijstand`, wat: "Vul een heel aantal mensen in, van 0 tot en met 200.000." },
          ]),
    ];
  });
}

/** Bins that say too much of someone are refused: whoever makes them puts more years together. */
function geboortefouten({ geboortejaren, velden, beginjaar = 2026 }: EigenCijfers): Fout[] {
  if (geboortejaren === undefined) return [];
  const plaats = "geboortejaren";
  if (geboortejaren.length === 0)
    return [{ plaats, wat: "Geef ten minste één groep geboortejaren, of laat het weg." }];
  const wrong = geboortejaren.flatMap(({ van, tot, aantal }, at): Fout[] => {
    const here = `${plaats}[${at}]`;
    const isJaar = (jaar: number) => Number.isInteger(jaar) && jaar >= 1930 && jaar < beginjaar - 15;
    if (!isJaar(van) || !isJaar(tot) || van > tot)
      return [
        { plaats: here, wat: `Geef jaren van 1930 tot ${beginjaar - 15}, het eerste voor het laatste.` },
      ];
    if (!Number.isInteger(aantal) || aantal < 0)
      return [{ plaats: here, wat: "Vul een heel aantal mensen in." }];
    return aantal > 0 && aantal < MINSTE_PER_GROEP
      ? [
          {
            plaats: here,
            wat: `Voeg jaren samen tot er ten minste ${MINSTE_PER_GROEP} mensen in een groep zijn.`,
          },
        ]
      : [];
  });
  if (wrong.length > 0) return wrong;
  const sorted = geboortejaren.toSorted((a, b) => a.van - b.van);
  if (sorted.some(({ van }, at) => at > 0 && van <= sorted[at - 1]!.tot))
    return [{ plaats, wat: "Twee groepen hebben een zelfde geboortejaar. Elk jaar hoort in één groep." }];
  const som = geboortejaren.reduce((sum, { aantal }) => sum + aantal, 0);
  if (som === 0)
    return [{ plaats, wat: "Er staat niemand in de groepen. Vul aantallen in, of laat het weg." }];
  return velden.wsw === undefined || velden.wsw === som
    ? []
    : [
        {
          plaats,
          wat: `De groepen tellen op tot ${som}, en bij de Wsw staat ${velden.wsw}. Maak die gelijk.`,
        },
      ];
}

const getal = (waarde: number) => waarde.toLocaleString("nl-NL");
