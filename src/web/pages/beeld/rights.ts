import type { Dataklasse } from "../../../modules/toegang/matrix.ts";
import { scopesOf } from "../../../modules/toegang/toegang.ts";
import { useSession } from "../../session.tsx";

/** Whether this user may change data of this class at all: the service decides about whom. */
export const useMayChange = (klasse: Dataklasse): boolean =>
  scopesOf(useSession().gebruiker, "change", klasse).length > 0;
