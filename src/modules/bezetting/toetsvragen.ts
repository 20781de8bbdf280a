/**
 * What must be there before a unit can take up a kind of work.
 * @source Uitgangspunten toekomst sociaal ontwikkelbedrijf: extension is possible, "maar moet ook passen bij de
 * infrastructuur": halls, adjustments, kinds of work, (supporting) staff and expertise.
 */
export const TOETSVRAGEN = [
  "ruimte",
  "aanpassingen",
  "begeleiding",
  "vakkennis",
  "opdrachten",
  "inwoners",
] as const;
export type Toetsvraag = (typeof TOETSVRAGEN)[number];
