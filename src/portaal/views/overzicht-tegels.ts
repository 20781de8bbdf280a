import type { TegelProps } from "../../web/nlds/inwoner/Tegel.tsx";
import type { Vertaler } from "../vertaler.ts";
import { adresVan } from "./adres.ts";
import type { Plaats } from "./Pagina.tsx";

const TEGELS = [
  ["plan", "/mijn/plan", "route"],
  ["werken", "/mijn/werken", "scale"],
  ["berichten", "/mijn/berichten", "message"],
  ["nietGoed", "/mijn/niet-goed", "phone"],
  ["werk", "/mijn/werk", "briefcase"],
  ["wensen", "/mijn/wensen", "checklist"],
  ["begeleiding", "/mijn/begeleiding", "people"],
  ["gegevens", "/mijn/gegevens", "person"],
  ["nietEens", "/mijn/niet-eens", "note"],
] as const;

/** Where someone can go from his overview, what is asked most first. */
export const tegelsVan = (
  t: Vertaler,
  { taal }: Plaats,
  { stand, isZelf }: { stand: { readonly klaar: number; readonly alle: number } | null; isZelf: boolean },
): readonly TegelProps[] =>
  TEGELS.filter(([naam]) => isZelf || naam !== "begeleiding").map(([naam, pad, icoon]) => ({
    href: adresVan(pad, taal),
    icoon,
    kop: t(`overzicht.tegels.${naam}.kop`),
    tekst:
      naam === "plan" && stand
        ? t("overzicht.stand", { nummer: stand.klaar, totaal: stand.alle })
        : t(`overzicht.tegels.${naam}.tekst`),
  }));
