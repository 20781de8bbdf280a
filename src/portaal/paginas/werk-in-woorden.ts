import type { Reden } from "../../modules/voorstellen/uitleg.ts";
import type { VoorgesteldePlek } from "../../modules/voorstellen/get-voorgestelde-plek.ts";
import type { Vertaler } from "../vertaler.ts";

/** Why a plek can fit, by how it came out; each line is a condition or a wish of the reader. */
export type Redenen = {
  readonly past: readonly string[];
  readonly anders: readonly string[];
  readonly onbekend: readonly string[];
};

/** From the explanation as it was when it was proposed, said by key: nobody's own words stand in it. */
export function redenenVan(t: Vertaler, redenen: readonly Reden[]): Redenen {
  const met = (uitkomst: Reden["uitkomst"]) =>
    redenen
      .filter((reden) => reden.uitkomst === uitkomst)
      .map(({ criterium }) => t(`werk.criteria.${criterium}`));
  return { past: met("voldoet"), anders: met("voldoet niet"), onbekend: met("onbekend") };
}

/** What is arranged at a plek, each in a sentence of its own. */
export function geregeldVan(
  t: Vertaler,
  {
    begeleiding,
    soort,
    werkvormen,
    regeling,
    biedt,
  }: Pick<VoorgesteldePlek, "begeleiding" | "soort" | "werkvormen" | "regeling" | "biedt">,
): readonly string[] {
  const zinnen: readonly (string | false)[] = [
    begeleiding !== null &&
      (begeleiding > 0
        ? t("werk.geregeld.begeleidingUren", { nummer: begeleiding })
        : werkvormen.includes("begeleid werken") && t("werk.geregeld.begeleiding")),
    (soort === "proefplaats" || werkvormen.includes("proefplaats")) && t("werk.geregeld.proefplaats"),
    (soort === "leerwerkplek" || werkvormen.includes("leerwerkplek")) && t("werk.geregeld.leren"),
    regeling === "beschut werk" && t("werk.geregeld.beschut"),
    (regeling === "loonkostensubsidie" || regeling === "banenafspraak" || regeling === "beschut werk") &&
      t("werk.geregeld.subsidie"),
    ...biedt.map((code) => t(`werk.geregeld.hulp.${code}`)),
  ];
  const gezegd = zinnen.filter((zin) => zin !== false);
  return gezegd.length > 0 ? gezegd : [t("werk.geregeld.niets")];
}
