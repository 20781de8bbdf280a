import type { Rapportkeuze } from "./berekening.ts";
export const VOORBEELDEN: readonly Rapportkeuze[] = [
  {
    sleutel: "breed",
    naam: "Breed bedrijf",
    uitleg: "Meer plekken.",
    aannames: ["eigen aanname."],
    scenario: {
      naam: "Breed",
      hefbomen: {
        beschutPlekken: [
          [2026, 40],
          [2035, 220],
        ],
        tussengroepPlekken: [
          [2026, 0],
          [2030, 100],
        ],
        trajectPlekken: [[2026, 120]],
        doorverwijzing: [[2026, 0.7]],
      },
    },
  },
  {
    sleutel: "partieel",
    naam: "Partieel",
    uitleg: "Minder.",
    aannames: [],
    scenario: {
      naam: "Partieel",
      hefbomen: {
        beschutPlekken: [
          [2026, 40],
          [2035, 120],
        ],
        overhead: [
          [2026, 1],
          [2030, 0.8],
        ],
      },
    },
  },
  {
    sleutel: "gecombineerd",
    naam: "Gecombineerd",
    uitleg: "Samen.",
    aannames: [],
    scenario: {
      naam: "Gecombineerd",
      hefbomen: {
        beschutPlekken: [
          [2026, 40],
          [2035, 220],
        ],
        trajectPlekken: [[2026, 140]],
        doorverwijzing: [[2026, 0.8]],
        samenwerking: [[2026, 300_000]],
      },
    },
  },
];
