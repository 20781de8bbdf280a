/** Why someone works elsewhere for a day: about the work, never about the person. */
export const VERPLAATSREDENEN = [
  "daar is hulp nodig",
  "hier is geen werk",
  "ander werk leren",
  "vaste begeleider is er niet",
  "op eigen verzoek",
] as const;
export type Verplaatsreden = (typeof VERPLAATSREDENEN)[number];

/** So many days ahead a leader divides the work. */
export const DAGEN_VOORUIT = 14;
