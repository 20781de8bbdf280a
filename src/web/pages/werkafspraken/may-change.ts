import { scopesOf, type User } from "../../../modules/toegang/toegang.ts";

/** Who leads a unit agrees about the work of his own unit; a plek of no unit is of who is above the units. */
export const mayChangeAfspraken = (
  gebruiker: Pick<User, "rollen">,
  { isVanMij }: { readonly isVanMij: boolean },
): boolean =>
  scopesOf(gebruiker, "change", "werkafspraak").length > 0 &&
  (isVanMij || !gebruiker.rollen.includes("unitleider"));
