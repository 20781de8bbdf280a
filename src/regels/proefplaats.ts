import { addDays, addMonths, type IsoDate } from "#core/dates";
import type { Termijn } from "#regels/antwoord";
import { minstZeker } from "#regels/parameter";
import { aantalOp, landelijk, type Register, type Sleutel } from "#regels/register";
import { bronVan } from "#regels/stap";

/** Who allows the trial: the gemeente for someone with bijstand, UWV for someone with WW, WIA or Wajong. */
export type Proefplaats = { readonly startdatum: IsoDate; readonly van: "gemeente" | "uwv" };

/**
 * How long someone may work on trial with the benefit kept: two months from the gemeente and four more at most, or six
 * months at once from UWV.
 * @throws GeenWaarde on a day without a known term
 * @source Participatiewet art. 6 onder h and 8a lid 2 onder d; WW art. 76a, WIA art. 37, Wajong art. 2:24
 */
export function proefplaats({ startdatum, van }: Proefplaats, register: Register = landelijk): Termijn[] {
  if (van === "uwv")
    return [lastDay("Proefplaats van UWV, hoogstens", startdatum, ["proefplaats.uwv"], register)];
  return [
    lastDay("Proefplaats", startdatum, ["proefplaats.maanden"], register),
    lastDay(
      "Proefplaats met de verlenging, hoogstens",
      startdatum,
      ["proefplaats.maanden", "proefplaats.verlenging"],
      register,
    ),
  ];
}

function lastDay(
  wat: string,
  startdatum: IsoDate,
  sleutels: readonly Sleutel[],
  register: Register,
): Termijn {
  const terms = sleutels.map((sleutel) => aantalOp(register, sleutel, startdatum));
  const maanden = terms.reduce((total, { waarde }) => total + waarde, 0);
  return {
    wat,
    soort: "tot en met",
    dag: addDays(addMonths(startdatum, maanden), -1),
    bron: bronVan(terms[0]!),
    zekerheid: minstZeker(terms.map(({ zekerheid }) => zekerheid)),
  };
}
