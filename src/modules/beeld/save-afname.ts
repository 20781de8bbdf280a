import { inTheFuture } from "../inwoners/inwoner-failures.ts";
import type { Context } from "../context.ts";
import type { Subject } from "../toegang/toegang.ts";
import { type AfnameInFull, fouteAfname } from "./afname.ts";
import { afnameById } from "./afname-store.ts";
import { fouteAntwoorden } from "./antwoorden.ts";
import type { Antwoorden, Definitie } from "./definitie.ts";
import { schrijfDoor } from "./doorschrijven.ts";
import type { IsoDate } from "#core/dates";

type Ingevuld = {
  readonly antwoorden: Antwoorden;
  readonly ingevuldOp: IsoDate;
  readonly status: "concept" | "ingediend";
};

/** Refuses what does not fit the questions of this version. */
export function checkIngevuld(
  { today }: Context,
  definitie: Definitie,
  { antwoorden, ingevuldOp, status }: Ingevuld,
): void {
  if (ingevuldOp > today()) throw inTheFuture("ingevuldOp");
  const fouten = fouteAntwoorden(definitie, antwoorden, { isConcept: status === "concept" });
  if (fouten.length > 0) throw fouteAfname(fouten);
}

/** What follows from handing in, and the whole as it then stands. */
export async function finished(context: Context, subject: Subject, id: string): Promise<AfnameInFull> {
  const afname = await afnameById(context, id);
  const geschreven = afname.status === "ingediend" ? await schrijfDoor(context, subject, afname) : [];
  return { ...afname, geschreven };
}
