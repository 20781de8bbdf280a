import { uitEigenCijfers } from "#toekomstplan/eigen-cijfers";
import { PERSONEN } from "#toekomstplan/parameters";
import type { Uitgangspunten } from "#toekomstplan/plan";
import { samengaan } from "#toekomstplan/samengaan";
import { GEMEENTEN } from "./financien-cijfers.ts";
import { NIJKERK } from "./region.ts";
import { UITGANGSPUNTEN } from "./toekomstplan.ts";

/** Nijkerk with its own company, as it decides for itself: from inhabitants, Wsw and bijstand, the rest assumed. */
export const NIJKERK_APART: Uitgangspunten = nijkerkApart();

/** What would be if Nijkerk took part in the company of the six. Nobody proposes that: it is there to compare with. */
export const NIJKERK_DOET_MEE: Uitgangspunten = samengaan(
  "RWA/Amfors, als Nijkerk meedoet",
  UITGANGSPUNTEN,
  NIJKERK_APART,
);

function nijkerkApart(): Uitgangspunten {
  const uitkering = 18_000;
  const verzonnen = { label: "aanname", ref: "verzonnen voor de demo", datum: "2026" } as const;
  const [, inwoners, se, , , , lasten] = GEMEENTEN.find(([code]) => code === NIJKERK)!;
  const { uitgangspunten } = uitEigenCijfers({
    naam: "Nijkerk apart",
    beginjaar: UITGANGSPUNTEN.begin.beginjaar,
    velden: {},
    gemeenten: [
      {
        naam: "Nijkerk",
        inwoners,
        wsw: Math.round(se / PERSONEN.sePerPersoon.p50),
        bijstand: Math.round(lasten / uitkering),
      },
    ],
  });
  if (!uitgangspunten) throw new Error("The figures of Nijkerk are complete");
  return {
    ...uitgangspunten,
    gemeenten: uitgangspunten.gemeenten.map((gemeente) => ({ ...gemeente, code: NIJKERK })),
    bronnen: {
      ...uitgangspunten.bronnen,
      "begin.wsw.aantal": verzonnen,
      "gemeenten.inwoners": verzonnen,
      "gemeenten.bijstand": verzonnen,
    },
  };
}
