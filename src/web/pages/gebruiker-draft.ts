import { isIsoDate, type IsoDate } from "#core/dates";
import { ALLEEN, type GebruikerInFull, type Rechten } from "../../modules/toegang/gebruiker.ts";
import type { Rol } from "../../modules/toegang/matrix.ts";
import type { Wrong } from "../checks.ts";
import { text } from "./GebruikerFormPage.text.ts";

/** What someone fills in about a colleague. */
export type GebruikerDraft = {
  readonly naam: string;
  readonly aanmeldnaam: string;
  readonly functie: string;
  readonly organisatieId: string;
  readonly rollen: readonly string[];
  readonly gemeenten: readonly string[];
  readonly unitId: string;
  readonly geldigTot: string;
};
export type GebruikerField = keyof GebruikerDraft;

export const draftOf = (gebruiker: GebruikerInFull | null): GebruikerDraft => ({
  naam: gebruiker?.naam ?? "",
  aanmeldnaam: gebruiker?.aanmeldnaam ?? "",
  functie: gebruiker?.functie ?? "",
  organisatieId: gebruiker?.organisatie.id ?? "",
  rollen: gebruiker?.rollen ?? [],
  gemeenten: gebruiker?.gemeenten.map(({ code }) => code) ?? [],
  unitId: gebruiker?.unit?.id ?? "",
  geldigTot: gebruiker?.geldigTot ?? "",
});

/** In the order of the page. */
export function wrongInGebruiker(draft: GebruikerDraft, vandaag: string): Wrong<GebruikerField> {
  const { needed } = text;
  const isMixed = draft.rollen.length > 1 && ALLEEN.some((rol) => draft.rollen.includes(rol));
  const found = [
    ["naam", !draft.naam.trim() && needed.naam],
    ["aanmeldnaam", !draft.aanmeldnaam.trim() && needed.aanmeldnaam],
    ["functie", !draft.functie.trim() && needed.functie],
    ["organisatieId", !draft.organisatieId && needed.organisatieId],
    ["rollen", draft.rollen.length === 0 ? needed.rollen : isMixed && needed.alone],
    ["unitId", leadsUnit(draft) && !draft.unitId && needed.unitId],
    [
      "geldigTot",
      draft.geldigTot && (!isIsoDate(draft.geldigTot) || draft.geldigTot < vandaag) && needed.geldigTot,
    ],
  ] as const;
  return Object.fromEntries(found.filter(([, wrong]) => wrong));
}

export const leadsUnit = ({ rollen }: Pick<GebruikerDraft, "rollen">): boolean =>
  rollen.includes("unitleider");

export const rightsOf = (draft: GebruikerDraft): Rechten => ({
  naam: draft.naam.trim(),
  functie: draft.functie.trim(),
  organisatieId: draft.organisatieId,
  rollen: [...draft.rollen] as Rol[],
  gemeenten: [...draft.gemeenten],
  unitId: leadsUnit(draft) ? draft.unitId : null,
  geldigTot: (draft.geldigTot as IsoDate) || null,
});
