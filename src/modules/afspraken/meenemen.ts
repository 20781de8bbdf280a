/* Read by the pages too: nothing here asks for a file. */

/** What an inwoner can be asked to bring; a list and no free text, so that each can be said in his language. */
export const MEENEMEN = [
  "identiteitsbewijs",
  "brieven",
  "cv",
  "diploma",
  "loonstrook",
  "bankpas",
  "dichte schoenen",
] as const;
export type Meenemen = (typeof MEENEMEN)[number];
