/** From much help to none. */
export const NIVEAUS = ["met hulp", "onder begeleiding", "zelfstandig"] as const;
export type Niveau = (typeof NIVEAUS)[number];

/** How far someone is with one task. */
export const LEERSTANDEN = ["begint nog", "oefent", "wacht op tweede", "beoordeeld"] as const;
export type Leerstand = (typeof LEERSTANDEN)[number];
