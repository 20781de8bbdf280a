import type { Abonnement, Bezorging } from "../../../modules/abonnementen/abonnement.ts";
import type { StatusKind } from "../../nlds/index.ts";
import { capital, count } from "../../format.ts";

type Seen = Pick<Abonnement, "status" | "heeftGeheim" | "stilSinds" | "mislukt" | "wacht">;
type Stand = "beeindigd" | "geheim" | "gepauzeerd" | "mislukt" | "stil" | "onderweg" | "goed";

/** How it goes, the worst first. */
export function standVan({ status, heeftGeheim, stilSinds, mislukt, wacht }: Seen): Stand {
  if (status === "beeindigd") return "beeindigd";
  if (!heeftGeheim) return "geheim";
  if (status === "gepauzeerd") return "gepauzeerd";
  if (mislukt > 0) return "mislukt";
  if (stilSinds !== null) return "stil";
  return wacht > 0 ? "onderweg" : "goed";
}

export const LOOK: Readonly<Record<Stand, StatusKind>> = {
  beeindigd: "unknown",
  geheim: "warning",
  gepauzeerd: "waiting",
  mislukt: "error",
  stil: "warning",
  onderweg: "active",
  goed: "ok",
};

export const STAND: Readonly<Record<Stand, string>> = {
  beeindigd: "Beëindigd",
  geheim: "Nog geen geheim",
  gepauzeerd: "Gepauzeerd",
  mislukt: "Niet aangekomen",
  stil: "Geen antwoord",
  onderweg: "Onderweg",
  goed: "Komt aan",
};

export const BEZORG_LOOK: Readonly<Record<Bezorging["status"], StatusKind>> = {
  wacht: "waiting",
  bezorgd: "ok",
  mislukt: "error",
  vervallen: "unknown",
};
export const BEZORGSTAND: Readonly<Record<Bezorging["status"], string>> = {
  wacht: "Wacht",
  bezorgd: "Aangekomen",
  mislukt: "Niet aangekomen",
  vervallen: "Vervallen",
};

/** `plaatsing-beeindigd` as people read it. */
export const soortnaam = (soort: string): string =>
  capital(soort.replaceAll("-", " ").replace("eeindigd", "eëindigd"));

export const meldingen = (aantal: number): string => count(aantal, "melding", "meldingen");
