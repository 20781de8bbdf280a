/** Whether a group goes first. `nog open` says that the question was asked. */
export const KEUZES = ["voorrang", "geen voorrang", "nog open"] as const;
export type Keuze = (typeof KEUZES)[number];
