import type { Hours } from "#core/hours";
import type { IsoDate } from "#core/dates";
import { alle, type Antwoord, een, type Feit, type Reden, reden, slotsom } from "#regels/antwoord";
import { aantalOp, landelijk, type Register } from "#regels/register";
import { bronVan } from "#regels/stap";

export type Arbeidsvermogen = {
  readonly kanTaakUitvoeren: Feit;
  readonly heeftBasaleVaardigheden: Feit;
  /** Hours that someone can work without a break, in hundredths. */
  readonly urenAchterElkaar: Hours | null;
  readonly urenPerDag: Hours | null;
  /** Earns the minimum wage per hour: then fewer hours a day are enough. */
  readonly verdientMinimumloonPerUur: Feit;
};

export type Beschutfeiten = Arbeidsvermogen & {
  /** Needs changes in technique or organisation that no ordinary werkgever can be asked for. */
  readonly heeftAanpassingenNodig: Feit;
  /** Needs permanent supervision or intensive guidance that no ordinary werkgever can be asked for. */
  readonly heeftToezichtNodig: Feit;
};

export type Oordeel = { readonly antwoord: Antwoord; readonly redenen: readonly Reden[] };

/**
 * Whether someone has arbeidsvermogen (capacity to work): all four criteria.
 * @throws GeenWaarde before 2015
 * @source Besluit advisering beschut werk art. 3 and the criteria of UWV
 */
export function arbeidsvermogen(
  feiten: Arbeidsvermogen,
  dag: IsoDate,
  register: Register = landelijk,
): Oordeel {
  const achterElkaar = aantalOp(register, "beschut.uren-achter-elkaar", dag);
  const redenen = [
    reden(feiten.kanTaakUitvoeren, "Kan een taak doen.", bronVan(achterElkaar)),
    reden(feiten.heeftBasaleVaardigheden, "Heeft basale werknemersvaardigheden.", bronVan(achterElkaar)),
    reden(
      atLeast(feiten.urenAchterElkaar, achterElkaar.waarde),
      `Kan ten minste ${achterElkaar.waarde} uur achter elkaar werken.`,
      bronVan(achterElkaar),
      achterElkaar.zekerheid,
    ),
    urenPerDag(feiten, dag, register),
  ];
  return oordeelOver(redenen);
}

/**
 * What UWV advises about beschut werk: arbeidsvermogen, and at least one of both needs. The college decides.
 * @throws GeenWaarde before 2015
 * @source Participatiewet art. 10b lid 1 to 3; Besluit advisering beschut werk art. 3
 */
export function adviesBeschutWerk(
  feiten: Beschutfeiten,
  dag: IsoDate,
  register: Register = landelijk,
): Oordeel {
  const nodig = een([feiten.heeftAanpassingenNodig, feiten.heeftToezichtNodig]);
  return oordeelOver([
    ...arbeidsvermogen(feiten, dag, register).redenen,
    reden(
      nodig,
      "Heeft aanpassingen of toezicht nodig die een gewone werkgever niet kan bieden.",
      "Besluit advisering beschut werk art. 3 onder a en b",
    ),
  ]);
}

/** The ordinary number of hours a day, or the lower one for who earns the minimum wage in them. */
function urenPerDag(feiten: Arbeidsvermogen, dag: IsoDate, register: Register): Reden {
  const gewoon = aantalOp(register, "beschut.uren-per-dag", dag);
  const minder = aantalOp(register, "beschut.uren-per-dag.minimumloon", dag);
  const haaltGewoon = atLeast(feiten.urenPerDag, gewoon.waarde);
  const haaltMinder = alle([atLeast(feiten.urenPerDag, minder.waarde), feiten.verdientMinimumloonPerUur]);
  const bepalend = haaltGewoon === true ? gewoon : minder;
  return reden(
    een([haaltGewoon, haaltMinder]),
    `Kan ten minste ${gewoon.waarde} uur per dag werken, of ${minder.waarde} uur tegen het minimumloon.`,
    bronVan(bepalend),
    bepalend.zekerheid,
  );
}

const atLeast = (uren: Hours | null, hele: number): Feit => (uren === null ? null : uren >= hele * 100);

const oordeelOver = (redenen: readonly Reden[]): Oordeel => ({ antwoord: slotsom(redenen), redenen });
