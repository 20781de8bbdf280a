/** Who says yes: the company that employs or guides, and the customer at whose place the work is. */
export const KANTEN = ["bedrijf", "werkgever"] as const;
export type Kant = (typeof KANTEN)[number];
