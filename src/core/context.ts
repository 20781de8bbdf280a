import type { IsoDate } from "#core/dates";

/** What no code may reach for by itself, so that every test can decide it. */
export type Today = () => IsoDate;
export type NewId = () => string;
export type Now = () => Date;
