import type { OverstapInPlan } from "../../modules/overstappen/overstap-in-plan.ts";
import type { Doel, Stap } from "../../modules/plannen/plan.ts";
import type { Stapvoorstel } from "../../modules/plannen/stapvoorstel.ts";
import { longDate } from "../datum.ts";
import type { MijnBezoek } from "../pagina.ts";
import type { Taal } from "../talen.ts";
import type { PlanDoel, PlanOverstap, PlanStap, PlanVoorstel } from "../views/PlanView.tsx";

/** Each goal that runs, with its steps: what is now first, then what comes, then what is over. */
export const doelenVan = (doelen: readonly Doel[], stappen: readonly Stap[], taal: Taal): PlanDoel[] =>
  doelen.map(({ id, naam, behoefte, streefdatum }) => ({
    id,
    naam,
    behoefte,
    streefdag: streefdatum && longDate(streefdatum, taal),
    stappen: stappen.filter(({ doelId }) => doelId === id).map((stap) => stapVan(stap, taal)),
  }));

export const eerderVan = (doelen: readonly Doel[]): readonly string[] =>
  doelen.filter(({ status }) => status === "bereikt").map(({ naam }) => naam);

export function stapVan(stap: Stap, taal: Taal): PlanStap {
  const { id, naam, status, wie, wieSoort, wanneer, einddatum, klaarOp, versie } = stap;
  return {
    id,
    naam,
    versie,
    nummer: null,
    stand: status === "vervallen" ? "vervalt" : status,
    wie: wieSoort === "inwoner" ? null : (wie ?? ""),
    // what a human wrote stays Dutch; a day is said in the language of the reader
    wanneer: einddatum || klaarOp || wanneer === status ? null : wanneer,
    uiterlijk: einddatum ? longDate(einddatum, taal) : null,
    klaarOp: klaarOp ? longDate(klaarOp, taal) : null,
    knop: stap.magAfvinken ? "klaar" : stap.magHeropenen ? "open" : null,
  };
}

/** What must be arranged for a switch, as steps that are ticked off in the same way. */
export function overstapVan(
  { id, dag, stappen }: OverstapInPlan,
  { taal, isZelf, vandaag, t }: MijnBezoek,
): PlanOverstap {
  return {
    id,
    dag: longDate(dag, taal),
    isBegonnen: dag <= vandaag,
    stappen: stappen.map(({ nummer, wat, wie, dag: uiterlijk, klaarOp, versie, magAfvinken }) => ({
      id,
      nummer,
      naam: wat,
      versie,
      stand: klaarOp ? "klaar" : "nu",
      wie: wie === "inwoner" && isZelf ? null : t(`mijnplan.wie.${wie}`),
      wanneer: null,
      uiterlijk: klaarOp ? null : longDate(uiterlijk, taal),
      klaarOp: klaarOp ? longDate(klaarOp, taal) : null,
      knop: magAfvinken ? (klaarOp ? "open" : "klaar") : null,
    })),
  };
}

export const voorstelVan = (
  { id, naam, wanneer, status, antwoord, antwoordDoor, voorgesteldOp }: Stapvoorstel,
  taal: Taal,
): PlanVoorstel => ({
  id,
  naam,
  wanneer,
  dag: longDate(voorgesteldOp, taal),
  stand: status === "voorgesteld" ? "wacht" : status === "overgenomen" ? "ja" : "nee",
  antwoord,
  antwoordDoor,
});
