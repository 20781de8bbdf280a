import { type Static, Type } from "typebox";
import { dutchDate } from "#core/dutch";
import { isoDate } from "#core/dates";
import { Failure } from "#core/failure";
import { BUFFERBUDGET_VANAF } from "#regels/bufferbudget";
import { amount, date, id, orNull } from "../fields.ts";

/** What was decided for one month. */
export const Bufferbudget = Type.Object({
  id,
  maand: date,
  bedragInCenten: amount,
  reden: Type.String(),
  overstapId: orNull(id),
  doorNaam: Type.String(),
  beslotenOp: date,
});
export type Bufferbudget = Static<typeof Bufferbudget>;

export const nogGeenBufferbudget = () =>
  new Failure(
    "conflict",
    "bufferbudget.nog-niet",
    `Het bufferbudget begint op ${dutchDate(isoDate(BUFFERBUDGET_VANAF))}. Kies een maand vanaf dan.`,
    { velden: ["maand"], vanaf: BUFFERBUDGET_VANAF },
  );
export const bufferbudgetOp = (overInCenten: number) =>
  new Failure(
    "conflict",
    "bufferbudget.op",
    "In een kalenderjaar is het hoogstens € 1.000. Vul in wat er van dit jaar over is, of minder.",
    { velden: ["bedragInCenten"], overInCenten },
  );
export const geenMaand = () =>
  new Failure("invalid", "bufferbudget.geen-maand", "Kies de eerste dag van een maand.", {
    velden: ["maand"],
  });
