/** What the reader did on the page of who may find him. */
export const VUMSTAPPEN = ["ja", "stop"] as const;
export type Vumstap = (typeof VUMSTAPPEN)[number];
