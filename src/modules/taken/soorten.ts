import type { AnyAction } from "../door.ts";
import { writeJaarwissel } from "../plaatsingen/write-jaarwissel.ts";
import { compareImport } from "../uitwisseling/compare-import.ts";
import { restoreImport } from "../uitwisseling/restore-import.ts";
import { writeImport } from "../uitwisseling/write-import.ts";

/** The kinds of long work: actions that only a job performs. A taak names one of these. */
export const taakDoors: readonly AnyAction[] = [compareImport, writeImport, restoreImport, writeJaarwissel];

export const taakDoor = (soort: string): AnyAction | undefined =>
  taakDoors.find(({ name }) => name === soort);
