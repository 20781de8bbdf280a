import type { Hours } from "#core/hours";
import { type Cents, cents } from "#core/money";
import { evalPair } from "#matching/evaluate";
import type { Feiten } from "#matching/profiel";
import type { Baan, Functie, Kandidaat, Opdracht, Taak } from "./opdracht.ts";
import { alsPlek, inDeWeg } from "./past.ts";
import { functieUren, urenVan, verplaatsbaar } from "./probleem.ts";
import { eisenVan } from "./samen.ts";

/** A part of a job in words: from whose work it comes, what it sets free, and why it fits. */
export type Deeluitleg = {
  readonly taak: string;
  readonly naam: string;
  readonly functie: string;
  readonly afdeling: string;
  readonly werkgever: string;
  readonly uren: Hours;
  readonly vrijInCenten: Cents;
  /** What was asked and is met. */
  readonly past: readonly string[];
  /** What is not known yet and must be asked. */
  readonly onbekend: readonly string[];
};

export type Baanuitleg = {
  readonly kandidaat: string;
  readonly naam: string;
  readonly nummer: number;
  readonly uren: Hours;
  readonly urenMin: Hours;
  readonly urenMax: Hours;
  readonly werkgevers: readonly string[];
  readonly afdelingen: readonly string[];
  /** In a week: what the specialists' hours cost, what the job costs, and the difference. */
  readonly vrijInCenten: Cents;
  readonly loonInCenten: Cents;
  readonly verschilInCenten: Cents;
  readonly delen: readonly Deeluitleg[];
  /** What the job asks as one plek. */
  readonly eisen: Feiten;
  readonly zinnen: readonly string[];
};

export function legBaanUit(opdracht: Opdracht, baan: Baan): Baanuitleg {
  const kandidaat = opdracht.kandidaten.find(({ id }) => id === baan.kandidaat)!;
  const delen = baan.delen.map(({ taak, uren }) =>
    legDeelUit(opdracht, kandidaat, taakVan(opdracht, taak), uren),
  );
  const uren = som(delen.map((deel) => deel.uren)) as Hours;
  const { min, max } = urenVan(kandidaat);
  const loon = cents(Math.round((kandidaat.tarief * uren) / 100));
  const vrij = cents(som(delen.map(({ vrijInCenten }) => vrijInCenten)));
  const uitleg = {
    kandidaat: kandidaat.id,
    naam: kandidaat.naam,
    nummer: baan.nummer,
    uren,
    urenMin: min as Hours,
    urenMax: max as Hours,
    werkgevers: uniek(delen.map(({ werkgever }) => werkgever)),
    afdelingen: uniek(delen.map(({ werkgever, afdeling }) => `${afdeling} (${werkgever})`)),
    vrijInCenten: vrij,
    loonInCenten: loon,
    verschilInCenten: cents(vrij - loon),
    delen,
    eisen: eisenVan(opdracht, baan),
  };
  return { ...uitleg, zinnen: zinnenVan(uitleg) };
}

function legDeelUit(opdracht: Opdracht, kandidaat: Kandidaat, taak: Taak, uren: Hours): Deeluitleg {
  const functie = functieVan(opdracht, taak);
  const plek = alsPlek(opdracht, taak);
  const hard = evalPair(kandidaat.profiel, plek).redenen.filter(({ soort }) => soort === "voorwaarde");
  return {
    taak: taak.id,
    naam: taak.naam,
    functie: functie.naam,
    afdeling: taak.afdeling ?? functie.afdeling,
    werkgever: opdracht.werkgevers.find(({ id }) => id === functie.werkgever)!.naam,
    uren,
    vrijInCenten: cents(Math.round((functie.tarief * uren) / 100)),
    past: hard
      .filter(({ uitkomst, plek: gevraagd }) => uitkomst === "voldoet" && gevraagd.length > 0)
      .map(({ tekst }) => tekst),
    onbekend: hard.filter(({ onbekendBij }) => onbekendBij === "inwoner").map(({ naam }) => naam),
  };
}

function zinnenVan({
  uren,
  urenMin,
  urenMax,
  delen,
  afdelingen,
  werkgevers,
}: Omit<Baanuitleg, "zinnen">): string[] {
  const vragen = uniek(delen.flatMap(({ onbekend }) => onbekend));
  return [
    `${alsUren(uren)} per week, binnen ${getal(urenMin)} tot en met ${alsUren(urenMax)}.`,
    `${aantal(delen.length, "taak", "taken")} op ${aantal(afdelingen.length, "afdeling", "afdelingen")}${
      werkgevers.length > 1 ? `, bij ${werkgevers.join(" en ")}` : ""
    }.`,
    ...(vragen.length > 0 ? [`Nog navragen: ${vragen.join(", ").toLowerCase()}.`] : []),
  ];
}

/** What a functie loses and keeps. */
export type Functieuitleg = {
  readonly functie: string;
  readonly naam: string;
  readonly afdeling: string;
  readonly uren: Hours;
  readonly vrij: Hours;
  readonly blijft: Hours;
  readonly vrijInCenten: Cents;
};

export const legFunctiesUit = (opdracht: Opdracht, banen: readonly Baan[]): Functieuitleg[] =>
  opdracht.functies.map((functie) => {
    const delen = banen.flatMap((baan) => baan.delen);
    const eigen = delen.filter(({ taak }) => taakVan(opdracht, taak).functie === functie.id);
    const vrij = som(eigen.map(({ uren }) => uren));
    const { alles } = functieUren(opdracht, functie.id);
    return {
      functie: functie.id,
      naam: functie.naam,
      afdeling: functie.afdeling,
      uren: alles as Hours,
      vrij: vrij as Hours,
      blijft: (alles - vrij) as Hours,
      vrijInCenten: cents(Math.round((functie.tarief * vrij) / 100)),
    };
  });

export type ZonderBaan = {
  readonly kandidaat: string;
  readonly naam: string;
  readonly aantal: number;
  readonly reden: string;
};

/** Why nothing was made for the others: nothing fits, too little that fits, or the hours are better used elsewhere. */
export function legRestUit(opdracht: Opdracht, banen: readonly Baan[]): ZonderBaan[] {
  return opdracht.kandidaten.flatMap((kandidaat) => {
    const met = banen.filter((baan) => baan.kandidaat === kandidaat.id).length;
    const zonder = (kandidaat.aantal ?? 1) - met;
    if (zonder <= 0) return [];
    return [
      {
        kandidaat: kandidaat.id,
        naam: kandidaat.naam,
        aantal: zonder,
        reden: waaromNiet(opdracht, kandidaat),
      },
    ];
  });
}

function waaromNiet(opdracht: Opdracht, kandidaat: Kandidaat): string {
  const oordelen = opdracht.taken.map((taak) => ({
    taak,
    mist: inDeWeg(kandidaat, alsPlek(opdracht, taak)),
  }));
  const past = oordelen.filter(({ mist }) => mist.length === 0);
  const { min } = urenVan(kandidaat);
  if (past.length === 0) {
    const [meest] = [
      ...Map.groupBy(
        oordelen.flatMap(({ mist }) => mist),
        ({ naam }) => naam,
      ),
    ].toSorted(([, a], [, b]) => b.length - a.length);
    return meest ? `Geen taak past. Het vaakst in de weg: ${meest[0].toLowerCase()}.` : "Er zijn geen taken.";
  }
  const uren = som(past.map(({ taak }) => verplaatsbaar(taak)));
  if (uren < min) {
    return `Er past ${alsUren(uren)} werk, en een baan heeft minstens ${alsUren(min)}.`;
  }
  return "De taken die passen zitten in andere banen, of leveren te weinig op voor nog een baan.";
}

const taakVan = ({ taken }: Opdracht, id: string): Taak => taken.find((taak) => taak.id === id)!;
const functieVan = ({ functies }: Opdracht, { functie }: Taak): Functie =>
  functies.find(({ id }) => id === functie)!;
const som = (getallen: readonly number[]): number => getallen.reduce((een, ander) => een + ander, 0);
const uniek = (lijst: readonly string[]): string[] => [...new Set(lijst)];
const getal = (uren: number): string => String(uren / 100).replace(".", ",");
const alsUren = (uren: number): string => `${getal(uren)} uur`;
const aantal = (hoeveel: number, een: string, meer: string): string =>
  `${hoeveel} ${hoeveel === 1 ? een : meer}`;
