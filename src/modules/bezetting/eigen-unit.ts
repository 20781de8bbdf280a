import { orFail } from "#db/constraints";
import type { User } from "../toegang/toegang.ts";
import { andereUnit } from "./capaciteit.ts";

/** Who leads a unit changes his own; the database keeps the same. */
export function checkEigenUnit({ rollen, unitId }: User, ofUnit: string): void {
  if (leadsUnit({ rollen }) && unitId !== ofUnit) throw andereUnit();
}

/** The same refused by the database, for a unit that was not looked up first. */
export const orAndereUnit = <T>(statement: Promise<T>): Promise<T> =>
  orFail(statement, "alleen_eigen_unit", andereUnit);

const leadsUnit = ({ rollen }: Pick<User, "rollen">): boolean => rollen.includes("unitleider");
