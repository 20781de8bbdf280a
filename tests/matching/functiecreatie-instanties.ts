import { hours } from "#core/hours";
import { cents } from "#core/money";
import {
  type Functie,
  GEWONE_SPELREGELS,
  type Kandidaat,
  type Opdracht,
  type Spelregels,
  type Taak,
} from "#matching/functiecreatie/opdracht";
import { willekeur } from "#matching/functiecreatie/willekeur";

export type Maat = {
  readonly taken: number;
  readonly kandidaten: number;
  readonly afdelingen: number;
  readonly zaad: number;
  readonly werkgevers?: number;
  /** More is asked, so that fewer tasks fit each candidate. */
  readonly streng?: boolean;
  /** Tasks of which the dagdelen are known. */
  readonly metDagdelen?: boolean;
  /** Functies that must keep so many hours. */
  readonly minimum?: number;
  /** Tasks of one to three hours and jobs of two to six, so that everything can be tried. */
  readonly kleineUren?: boolean;
  readonly spelregels?: Partial<Spelregels>;
};

const OCHTENDEN = ["ma_ochtend", "di_ochtend", "wo_ochtend", "do_ochtend", "vr_ochtend"];
const MIDDAGEN = ["ma_middag", "di_middag", "wo_middag", "do_middag", "vr_middag"];

/** Tasks of one employer or more, and candidates who can do part of them: always the same for a seed. */
export function instantie(maat: Maat): Opdracht {
  const kans = willekeur(maat.zaad);
  const heel = (van: number, tot: number) => van + Math.floor(kans() * (tot - van + 1));
  const uit = <T>(lijst: readonly T[]): T => lijst[Math.floor(kans() * lijst.length)]!;
  const werkgevers = Array.from({ length: maat.werkgevers ?? 1 }, (_, at) => ({
    id: `w${at + 1}`,
    naam: `Bedrijf ${at + 1}`,
  }));
  const functies: Functie[] = Array.from({ length: Math.max(maat.afdelingen, maat.taken / 5) }, (_, at) => ({
    id: `f${at + 1}`,
    naam: `Functie ${at + 1}`,
    werkgever: werkgevers[at % werkgevers.length]!.id,
    afdeling: `Afdeling ${1 + (at % maat.afdelingen)}`,
    tarief: cents(heel(2600, 6000)),
    ...(maat.minimum !== undefined && { minimum: hours(maat.minimum) }),
  }));
  const taken: Taak[] = Array.from({ length: maat.taken }, (_, at) => {
    const uren = maat.kleineUren ? heel(1, 3) : heel(2, 16) / 2;
    return {
      id: `t${at + 1}`,
      naam: `Taak ${at + 1}`,
      functie: functies[at % functies.length]!.id,
      uren: hours(uren),
      verplaatsbaar: hours(kans() < 0.7 || maat.kleineUren ? uren : Math.ceil(uren) / 2),
      eisen: {
        zelfstandigheid: { waarde: heel(0, 3) },
        tempo: { waarde: heel(0, 2) },
        tillen: { waarde: uit([0, 0, 5, 10, 20]) },
        ...(maat.streng && {
          prikkels: { waarde: heel(0, 3) },
          klantcontact: { waarde: uit([0, 0, 1, 2]) },
          taal_nederlands_lezen: { waarde: uit([1, 1, 2, 3]) },
        }),
        ...(maat.metDagdelen && {
          dagdelen: {
            waarde: uit([OCHTENDEN, MIDDAGEN, [...OCHTENDEN, ...MIDDAGEN], OCHTENDEN.slice(0, 2)]),
          },
          aantal_dagdelen: { waarde: 1 },
        }),
      },
    };
  });
  const kandidaten: Kandidaat[] = Array.from({ length: maat.kandidaten }, (_, at) => {
    const midden = maat.kleineUren ? 4 : uit([12, 16, 20, 24, 32]);
    const marge = maat.kleineUren ? 2 : 4;
    return {
      id: `k${at + 1}`,
      naam: `Kandidaat ${at + 1}`,
      tarief: cents(heel(900, 1500)),
      profiel: {
        id: `k${at + 1}`,
        feiten: {
          uren_per_week_min: { waarde: midden - marge },
          uren_per_week_max: { waarde: midden + marge },
          zelfstandigheid: { waarde: heel(1, 3) },
          tempo: { waarde: heel(0, 2) },
          tillen: { waarde: uit([0, 5, 10, 25]) },
          ...(maat.streng && {
            prikkels: { waarde: heel(1, 3) },
            klantcontact: { waarde: heel(0, 3) },
            taal_nederlands_lezen: { waarde: heel(1, 4) },
          }),
          ...(maat.metDagdelen && { dagdelen: { waarde: uit([OCHTENDEN, [...OCHTENDEN, ...MIDDAGEN]]) } }),
        },
      },
    };
  });
  return {
    werkgevers,
    functies,
    taken,
    kandidaten,
    sloten: [],
    spelregels: { ...GEWONE_SPELREGELS, ...maat.spelregels },
  };
}
