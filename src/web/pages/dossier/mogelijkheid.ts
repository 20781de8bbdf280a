import type { Mogelijkheid } from "../../../modules/inwoners/mogelijkheid.ts";
import { month } from "../../format.ts";
import type { IconName } from "../../nlds/index.ts";
import { ICON_PATHS } from "../../nlds/icons.ts";
import { text } from "./mogelijkheid.text.ts";

type Fact = Pick<Mogelijkheid, "label" | "inWoorden" | "toelichting" | "bron" | "datum">;

/** As people say it: the explanation where there is one, otherwise subject and answer. */
export const sayingOf = ({ label, inWoorden, toelichting }: Fact): string =>
  toelichting ?? `${label}: ${inWoorden ?? ""}`;

/** Who says so and when: "Yonas zelf, maart 2026". */
export const sourceOf = ({ bron, datum }: Fact, voornaam: string): string =>
  [bron === text.ownSource ? text.self(voornaam) : bron, datum && month(datum)].filter(Boolean).join(", ");

/** The pictogram of a subject; a subject of later has a plain one. */
export const iconOf = (pictogram: string): IconName =>
  pictogram in ICON_PATHS ? (pictogram as IconName) : "note";
