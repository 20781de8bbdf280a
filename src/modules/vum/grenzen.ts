/** Profiles in an answer to a question. @source afsprakenstelsel VUM; a source may set it otherwise */
export const MAX_RESULTATEN = 100;

/** Profiles of one answer that may be opened. @source afsprakenstelsel VUM */
export const MAX_DETAILS = 10;
