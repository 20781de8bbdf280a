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

/** Straight to what is not known yet; saving it leads back to the plekken. */
export function askHref(inwonerId: string, criterium: string): string {
  const question = questionOf(criterium);
  const list = `/inwoners/${inwonerId}/mogelijkheden`;
  return question === null ? list : `${list}/${question}?terug=plekken`;
}
