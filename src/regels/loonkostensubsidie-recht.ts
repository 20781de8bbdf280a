import { addDays, addMonths, type IsoDate } from "#core/dates";
import { type Rate, WHOLE } from "#core/money";
import { type Antwoord, type Feit, niet, type Reden, reden, slotsom, type Termijn } from "#regels/antwoord";
import { minstZeker } from "#regels/parameter";
import { aantalOp, landelijk, type Register, type Sleutel } from "#regels/register";

/** Where someone was in the months before the job; only asked when the application came after the first day. */
export const VOORAF = [
  "praktijkonderwijs",
  "vso",
  "entree",
  "participatiewet",
  "leer-werktraject",
  "anders",
] as const;
export type Vooraf = (typeof VOORAF)[number];

export type LksFeiten = {
  /** First day of the job; null while it is only intended. */
  readonly startdatum: IsoDate | null;
  /** Day of the application; null: not yet, so today counts. */
  readonly aanvraagdatum: IsoDate | null;
  readonly vandaag: IsoDate;
  readonly behoortTotDoelgroep: Feit;
  /** Last time that this person asked to be counted to the doelgroep. */
  readonly vorigeAanvraagDoelgroep: IsoDate | null;
  readonly isWsw: Feit;
  readonly isBeschut: Feit;
  readonly heeftAndereLoonsubsidie: Feit;
  /** 'forfaitair' when college and werkgever leave the measuring for later. */
  readonly loonwaarde: Rate | "forfaitair" | null;
  /** Day on which that was established. */
  readonly vastgesteldOp: IsoDate | null;
  readonly kanVoltijdMinimumloonVerdienen: Feit;
  readonly vooraf: Vooraf | null;
};

export type LksRecht = {
  readonly recht: Antwoord;
  /** Lid 1 when it was asked before the first day, lid 2 after it. */
  readonly route: "lid 1" | "lid 2";
  readonly redenen: readonly Reden[];
  readonly termijnen: readonly Termijn[];
};

/**
 * Whether a job gives a right to loonkostensubsidie, each condition with its article, and the days that follow.
 * Says 'nog niet bekend' while a fact that decides is missing; one condition that is not met decides.
 * @throws GeenWaarde on a day for which a term is not known
 * @source Participatiewet art. 10b lid 9, 10c lid 2 and 10d lid 1 to 5, 8, 9 and 12 (BWBR0015703)
 */
export function lksRecht(feiten: LksFeiten, register: Register = landelijk): LksRecht {
  const gevraagdOp = feiten.aanvraagdatum ?? feiten.vandaag;
  const { startdatum } = feiten;
  const naStart = startdatum !== null && gevraagdOp > startdatum ? startdatum : null;
  const redenen = [
    ...algemeneRedenen(feiten),
    ...(naStart === null ? [] : redenenNaStart(feiten, { startdatum: naStart, gevraagdOp }, register)),
  ];
  return {
    recht: slotsom(redenen),
    route: naStart === null ? "lid 1" : "lid 2",
    redenen,
    termijnen: termijnenVan(feiten, register),
  };
}

function algemeneRedenen(feiten: LksFeiten): Reden[] {
  const { loonwaarde } = feiten;
  const isMinder = loonwaarde === null ? null : loonwaarde === "forfaitair" || loonwaarde < WHOLE;
  return [
    reden(feiten.behoortTotDoelgroep, "Hoort bij de doelgroep loonkostensubsidie.", "Pw art. 10d lid 1 en 8"),
    reden(niet(feiten.isWsw), "Het is geen werk in de Wsw.", "Pw art. 10d lid 3"),
    reden(
      niet(feiten.heeftAndereLoonsubsidie),
      "De gemeente betaalt voor deze baan geen andere loonsubsidie.",
      "Pw art. 10d lid 9",
    ),
    reden(
      isMinder,
      loonwaardereden(loonwaarde),
      loonwaarde === "forfaitair" ? "Pw art. 10d lid 5" : "Pw art. 10d lid 4",
    ),
    ...(feiten.isBeschut === true
      ? [reden(true, "Het is beschut werk: daarvoor is er ook loonkostensubsidie.", "Pw art. 10b lid 9")]
      : []),
  ];
}

function loonwaardereden(loonwaarde: LksFeiten["loonwaarde"]): string {
  if (loonwaarde === null) return "De loonwaarde is gemeten, of gemeente en werkgever laten dat voor later.";
  if (loonwaarde === "forfaitair") return "De gemeente en de werkgever laten de loonwaarde later meten.";
  return "De loonwaarde is lager dan het minimumloon.";
}

/** Asked after the first day: in time, from one of the routes, and unable to earn the minimum wage full-time. */
function redenenNaStart(
  feiten: LksFeiten,
  { startdatum, gevraagdOp }: { startdatum: IsoDate; gevraagdOp: IsoDate },
  register: Register,
): Reden[] {
  const maanden = aantalOp(register, "lks.aanvraag.maanden", startdatum).waarde;
  const opTijd = gevraagdOp <= addMonths(startdatum, maanden);
  const vooraf = aantalOp(register, "lks.vooraf.maanden", startdatum).waarde;
  return [
    reden(opTijd, `De aanvraag is gedaan binnen ${maanden} maanden na de eerste dag.`, "Pw art. 10d lid 2"),
    reden(
      niet(feiten.kanVoltijdMinimumloonVerdienen),
      "Kan met een volle werkweek het minimumloon niet verdienen.",
      "Pw art. 10d lid 2",
    ),
    reden(
      teltVooraf(feiten.vooraf, startdatum, register),
      `Zat in de ${vooraf} maanden voor de eerste dag op praktijkonderwijs, vso of entree, of hoorde bij de Participatiewet.`,
      "Pw art. 10d lid 2 onder a, b en c",
    ),
  ];
}

function teltVooraf(vooraf: Vooraf | null, startdatum: IsoDate, register: Register): Feit {
  if (vooraf === null) return null;
  if (vooraf === "leer-werktraject")
    return aantalOp(register, "lks.leer-werktraject", startdatum).waarde === 1;
  return vooraf !== "anders";
}

function termijnenVan(feiten: LksFeiten, register: Register): Termijn[] {
  const { startdatum, vastgesteldOp, vorigeAanvraagDoelgroep, loonwaarde } = feiten;
  const termijnen: Termijn[] = [];
  const maandenNa = (dag: IsoDate, sleutel: Sleutel, dagen = 0) => {
    const term = aantalOp(register, sleutel, dag);
    return {
      dag: addDays(addMonths(dag, term.waarde), dagen),
      bron: term.wet,
      zekerheid: minstZeker([term.zekerheid, "afgeleid"]),
    };
  };
  if (vorigeAanvraagDoelgroep !== null && feiten.behoortTotDoelgroep !== true)
    termijnen.push({
      wat: "Opnieuw aanvragen om bij de doelgroep te horen",
      soort: "vanaf",
      ...maandenNa(vorigeAanvraagDoelgroep, "lks.doelgroep.maanden"),
    });
  if (startdatum !== null)
    termijnen.push({
      wat: "Loonkostensubsidie aanvragen",
      soort: "uiterlijk",
      ...maandenNa(startdatum, "lks.aanvraag.maanden"),
    });
  if (startdatum !== null && loonwaarde === "forfaitair")
    termijnen.push({
      wat: "Het vaste deel; daarna telt de gemeten loonwaarde",
      soort: "tot en met",
      ...maandenNa(startdatum, "lks.forfaitair.maanden", -1),
    });
  if (vastgesteldOp !== null) termijnen.push(besluittermijn(vastgesteldOp, register));
  return termijnen;
}

function besluittermijn(vastgesteldOp: IsoDate, register: Register): Termijn {
  const { waarde, wet, zekerheid } = aantalOp(register, "lks.besluit.weken", vastgesteldOp);
  return {
    wat: "Besluit van de gemeente",
    soort: "uiterlijk",
    dag: addDays(vastgesteldOp, 7 * waarde),
    bron: wet,
    zekerheid,
  };
}
