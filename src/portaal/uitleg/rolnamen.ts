import type { Rol } from "../../modules/toegang/matrix.ts";

/** What a role is called in the registers, which are in Dutch. */
export const rolnamen: Readonly<Record<Rol, string>> = {
  inwoner: "De inwoner zelf",
  vertegenwoordiger: "Wie de inwoner helpt",
  werkgever: "Werkgever",
  klantmanager: "Klantmanager",
  gids: "Gids",
  jobcoach: "Jobcoach",
  jobhunter: "Jobhunter",
  accountmanager: "Accountmanager",
  unitleider: "Unitleider",
  manager: "Manager",
  beleidsadviseur: "Beleidsadviseur",
  raadslid: "Raadslid",
  fg: "Functionaris gegevensbescherming",
  beheerder: "Beheerder",
};
