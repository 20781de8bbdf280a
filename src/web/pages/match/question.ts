/** The subject to ask about where it has another name than the criterium; null where the law decides and there is no question. */
const QUESTION: Readonly<Record<string, string | null>> = {
  reistijd: "reistijd_max",
  uren: "uren_per_week_max",
  begintijd: "begintijd_vroegst",
  eindtijd: "eindtijd_laatst",
  rijbewijs: "rijbewijzen",
  werkvorm: "werkvormen",
  regeling: null,
};

export const questionOf = (criterium: string): string | null =>
  criterium in QUESTION ? (QUESTION[criterium] ?? null) : criterium;

/** Straight to what is not known yet; saving it leads back to the plekken, or to the plek that is named. */
export function askHref(inwonerId: string, criterium: string, back = "plekken"): string {
  const question = questionOf(criterium);
  const list = `/inwoners/${inwonerId}/mogelijkheden`;
  return question === null ? list : `${list}/${question}?terug=${back}`;
}

/** Where `terug` in an address leads; null where it names no place that is ours. */
export function backFrom(inwonerId: string, terug: string | null): string | null {
  if (terug === "plekken") return `/inwoners/${inwonerId}/plekken`;
  return terug !== null && UUID.test(terug) ? `/plekken/${terug}/inwoners` : null;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
