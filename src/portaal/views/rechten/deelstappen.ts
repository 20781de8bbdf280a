/** What the reader did on the page of what he shares. */
export const DEELSTAPPEN = ["plek", "werkgever", "alles", "hervat"] as const;
export type Deelstap = (typeof DEELSTAPPEN)[number];
