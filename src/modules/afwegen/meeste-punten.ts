/** Points are given on a phone from 0 up to this. */
export const MEESTE_PUNTEN = 10;
