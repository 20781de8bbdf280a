import type { Weekdag } from "../../../modules/plannen/bezet.ts";
import type { Stap } from "../../../modules/plannen/plan.ts";
import type { Wrong } from "../../checks.ts";
import { dayOrNull, isNoDay, timesFrom } from "./fields.ts";
import { text } from "./plan-dialogs.text.ts";
import { wrongTimes } from "./TimesFields.tsx";

export type StapDraft = {
  readonly naam: string;
  readonly status: string;
  readonly wieSoort: string;
  readonly wie: string;
  readonly begeleidingId: string;
  readonly doelId: string;
  readonly startdatum: string;
  readonly einddatum: string;
  readonly isStage: boolean;
  readonly gewenstTot: string;
  readonly onTimes: boolean;
  readonly weekdagen: readonly Weekdag[];
  readonly begintijd: string;
  readonly eindtijd: string;
};
export type StapField = Exclude<keyof StapDraft, "isStage" | "onTimes">;

const NEW = {
  naam: "",
  status: "nu",
  wieSoort: "inwoner",
  wie: null,
  begeleidingId: null,
  startdatum: null,
  einddatum: null,
  isStage: false,
  gewenstTot: null,
  weekdagen: [],
  begintijd: null,
  eindtijd: null,
} as const;

export function stapDraftOf(doelId: string | null, stap: Stap | undefined): StapDraft {
  const from: Pick<Stap, keyof typeof NEW> = stap ?? { ...NEW, weekdagen: [] };
  return {
    naam: from.naam,
    status: from.status,
    wieSoort: from.wieSoort ?? "inwoner",
    wie: from.wie ?? "",
    begeleidingId: from.begeleidingId ?? "",
    doelId: doelId ?? "",
    startdatum: from.startdatum ?? "",
    einddatum: from.einddatum ?? "",
    isStage: from.isStage,
    gewenstTot: from.gewenstTot ?? "",
    onTimes: from.begintijd !== null,
    weekdagen: from.weekdagen,
    begintijd: from.begintijd ?? "",
    eindtijd: from.eindtijd ?? "",
  };
}

export function stapBodyOf({ onTimes, ...draft }: StapDraft) {
  const times = onTimes ? timesFrom(draft) : null;
  const hasName = draft.wieSoort === "werkgever" || draft.wieSoort === "ander";
  return {
    naam: draft.naam.trim(),
    status: draft.status,
    wieSoort: draft.wieSoort,
    doelId: draft.doelId || null,
    wie: hasName ? draft.wie.trim() : null,
    begeleidingId: draft.wieSoort === "helper" ? draft.begeleidingId : null,
    startdatum: dayOrNull(draft.startdatum),
    einddatum: dayOrNull(draft.einddatum),
    isStage: draft.isStage,
    gewenstTot: draft.isStage ? dayOrNull(draft.gewenstTot) : null,
    ...(times ?? { weekdagen: [], begintijd: null, eindtijd: null }),
  };
}

export function wrongInStap(draft: StapDraft): Wrong<StapField> {
  const { naam, wieSoort, wie, begeleidingId, startdatum, einddatum, gewenstTot, isStage, onTimes } = draft;
  const { need } = text.stap;
  const hasName = wieSoort === "werkgever" || wieSoort === "ander";
  const isTurned = startdatum !== "" && einddatum !== "" && einddatum < startdatum;
  return {
    ...(!naam.trim() && { naam: need.naam }),
    ...(hasName && !wie.trim() && { wie: need.wie }),
    ...(wieSoort === "helper" && !begeleidingId && { begeleidingId: need.begeleidingId }),
    ...(isNoDay(startdatum) && { startdatum: need.date }),
    ...(isTurned && { einddatum: need.order }),
    ...(isNoDay(einddatum) && { einddatum: need.date }),
    ...(isStage && isNoDay(gewenstTot) && { gewenstTot: need.date }),
    ...(onTimes && wrongTimes(draft)),
  };
}
