import { behoudgroepen, type Groepsdag } from "../../src/modules/sturing/werkbehoud.ts";
import { indicatordefinitie } from "../../src/modules/sturing/indicatoren/catalogus.ts";
import { durenVan } from "../../src/modules/sturing/indicatoren/duren.ts";
import { dagenVan, MAANDEN } from "../../src/modules/sturing/behoudmomenten.ts";
import type { Cijfer, Mens } from "./tellingen.ts";

/** Months after which somebody lost it, or never. */
const WEG = ["3", "6", "12", "24", "blijft"];
const JAREN = ["2021", "2022", "2023", "2024", "2025"];
const GEMEENTEN = ["GM0307", "GM0327", "GM0308"];
export const BEHOUDFEITEN = { jaar: JAREN, gemeente: GEMEENTEN, weg: WEG };

type Telt = (mens: Mens) => boolean;

/** Who began in some years, in large gemeenten and small ones; the same for the same seed. */
export function begonnenMet(seed: number): Mens[] {
  let state = seed * 7919;
  const next = () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
  const size = 8 + next() * 60;
  const factor = (weg: string) => (weg === "blijft" ? 3 : 1);
  return JAREN.flatMap((jaar) =>
    GEMEENTEN.flatMap((gemeente, g) =>
      WEG.flatMap((weg) =>
        Array.from(
          { length: Math.floor((next() * size * factor(weg)) / (1 + g)) },
          (): Mens => ({ jaar, gemeente, weg }),
        ),
      ),
    ),
  );
}

/** The three figures of work kept of a year, in all and by gemeente, for who works each count out exactly. */
export const behoudVanJaren = (all: readonly Mens[]): Cijfer[] => JAREN.flatMap((jaar) => vanJaar(all, jaar));

/** The report of work kept of each year: who began in it, as the figures of that year. */
export const behoudVanPaginas = (all: readonly Mens[]): Cijfer[] =>
  JAREN.flatMap((jaar) => vanPagina(all, jaar));

const ALLES = { gemeente: undefined, groep: undefined, unit: undefined };

function vanJaar(all: readonly Mens[], jaar: string): Cijfer[] {
  const own = all.filter((mens) => mens.jaar === jaar);
  const rows = [
    ...dagen(own).map((dag) => ({ ...dag, periode: jaar, verdeling: "alles" as const, waarde: "" })),
    ...GEMEENTEN.flatMap((waarde) =>
      dagen(own.filter(({ gemeente }) => gemeente === waarde)).map((dag) => ({
        ...dag,
        periode: jaar,
        verdeling: "gemeente" as const,
        waarde,
      })),
    ),
  ];
  const antwoorden = [3, 6, 12].map((maand) => ({
    maand,
    antwoord: durenVan(indicatordefinitie(`retentie_${maand}`), rows, ALLES),
  }));
  return ["", ...GEMEENTEN].flatMap((code) => {
    const delen = antwoorden.map(({ maand, antwoord }) => ({
      maand,
      deel: code === "" ? antwoord : antwoord.splitsing.find((each) => each.code === code),
    }));
    return cijfersVan(all, {
      naam: `${jaar}|${code}`,
      is: (mens) => mens.jaar === jaar && (code === "" || mens.gemeente === code),
      isGeteld: delen.some(({ deel }) => (deel?.n ?? null) !== null),
      verteld: delen.flatMap(({ maand, deel }) => ((deel?.waarde ?? null) === null ? [] : [maand])),
    });
  });
}

function vanPagina(all: readonly Mens[], jaar: string): Cijfer[] {
  const isIn = (mens: Mens) => mens.jaar === jaar;
  const own = all.filter(isIn);
  const groep = (verdeling: Groepsdag["verdeling"], waarde: string, mensen: readonly Mens[]) =>
    dagen(mensen).map((dag): Groepsdag => ({ ...dag, verdeling, waarde }));
  const days = [
    ...groep("alles", "iedereen", own),
    ...GEMEENTEN.flatMap((code) =>
      groep(
        "gemeente",
        code,
        own.filter(({ gemeente }) => gemeente === code),
      ),
    ),
  ];
  const shown = behoudgroepen(days, (_, naam) => naam);
  return ["", ...GEMEENTEN].flatMap((code) => {
    const found = shown.find(({ waarde }) => waarde === (code === "" ? "iedereen" : code));
    return cijfersVan(all, {
      naam: `pagina ${jaar}|${code}`,
      is: (mens) => isIn(mens) && (code === "" || mens.gemeente === code),
      isGeteld: (found?.begonnen ?? null) !== null,
      verteld: (found?.momenten ?? []).flatMap(({ maanden, stand }) => (stand === "geteld" ? [maanden] : [])),
    });
  });
}

/**
 * As it is read off the screen: a size in fives, and a share in whole percents of it. The margins around a share, which say a little
 * more, are left out.
 */
export function afgelezen(all: readonly Mens[], cijfers: readonly Cijfer[]): Cijfer[] {
  const sizes = new Map(
    cijfers.flatMap(({ naam, telt }) =>
      naam.endsWith("|begonnen") ? [[groepVan(naam), all.filter(telt).length] as const] : [],
    ),
  );
  return cijfers.map((cijfer) => {
    const size = sizes.get(groepVan(cijfer.naam))!;
    if (cijfer.waarde === null || size === 0) return cijfer;
    const part = cijfer.naam.endsWith("|begonnen") ? 0 : 0.005 * size;
    return { ...cijfer, marge: part + (2 * cijfer.waarde) / size };
  });
}

const groepVan = (naam: string): string => naam.slice(0, naam.lastIndexOf("|"));

type Deel = {
  readonly naam: string;
  readonly is: Telt;
  readonly isGeteld: boolean;
  readonly verteld: readonly number[];
};

function cijfersVan(all: readonly Mens[], { naam, is, isGeteld, verteld }: Deel): Cijfer[] {
  const of = (wat: string, telt: Telt, isTold: boolean): Cijfer => ({
    naam: `${naam}|${wat}`,
    telt,
    waarde: isTold ? all.filter(telt).length : null,
  });
  return [
    of("begonnen", is, isGeteld),
    ...MAANDEN.flatMap((maand) => [
      of(`tot ${maand}`, (mens) => is(mens) && Number(mens.weg) <= maand, verteld.includes(maand)),
      of(`na ${maand}`, (mens) => is(mens) && !(Number(mens.weg) <= maand), false),
    ]),
  ];
}

const dagen = (own: readonly Mens[]) =>
  WEG.map((weg) => {
    const count = own.filter((mens) => mens.weg === weg).length;
    return weg === "blijft"
      ? { dagen: 900, verloren: 0, gestopt: count }
      : { dagen: dagenVan(Number(weg)), verloren: count, gestopt: 0 };
  });
