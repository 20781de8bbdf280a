import type { Static } from "typebox";
import type { Indicatordefinitie } from "./definitie.ts";
import type { Definitie } from "./indicator-schema.ts";

/** Without what only the count needs. */
export const toonbaar = ({
  feiten: _feiten,
  factor: _factor,
  maanden: _maanden,
  overMensen: _overMensen,
  tellerIsMensen: _tellerIsMensen,
  isUitPlaatsingen: _isUitPlaatsingen,
  naloop: _naloop,
  alleenNu: _alleenNu,
  splitsingen,
  ...shown
}: Indicatordefinitie): Static<typeof Definitie> => ({ ...shown, splitsingen: [...splitsingen] });
