import { type Parameter, waarde } from "#regels/parameter";

/** Wet op het kindgebonden budget (BWBR0022751). The amounts of 2024 are from general knowledge. */
export const kindgebondenBudgetParameters = {
  "kgb.kind": kgb("per kind", "2 lid 2", "cent per jaar", [2_436_00, 2_511_00, 2_580_00]),
  "kgb.kind12": kgb(
    "extra voor een kind van 12 tot en met 15 jaar",
    "2 lid 4",
    "cent per jaar",
    [694_00, 703_00, 724_00],
  ),
  "kgb.kind16": kgb(
    "extra voor een kind van 16 of 17 jaar",
    "2 lid 5",
    "cent per jaar",
    [924_00, 936_00, 964_00],
  ),
  "kgb.alleenstaand": kgb(
    "extra voor een ouder zonder partner (ALO-kop)",
    "2 lid 6",
    "cent per jaar",
    [3_480_00, 3_389_00, 3_416_00],
  ),
  "kgb.partner.drempel": kgb("hogere drempel met een partner", "2 lid 8", "cent per jaar", [
    null,
    9_139_00,
    9_405_00,
  ]),
  "kgb.afbouw": kgb(
    "deel van het inkomen boven de drempel",
    "2 lid 7 en 8",
    "deel",
    [67_500, 71_000, 76_000],
  ),
  "kgb.leeftijd.extra": leeftijd("vanaf deze leeftijd van een kind een hoger bedrag", "2 lid 3", 12),
  "kgb.leeftijd.hoogste": leeftijd("vanaf deze leeftijd van een kind het hoogste bedrag", "2 lid 5", 16),
  "kgb.leeftijd.einde": leeftijd("tot deze leeftijd van een kind", "2 lid 1", 18),
} as const satisfies Readonly<Record<string, Parameter>>;

function kgb(
  naam: string,
  artikel: string,
  eenheid: Parameter["eenheid"],
  [in2024, in2025, in2026]: readonly [number | null, number, number],
): Parameter {
  const zekerheid2024 = in2024 === null ? "bron ontbreekt" : "te controleren";
  return {
    naam: `Kindgebonden budget: ${naam}`,
    wet: `Wkb art. ${artikel}`,
    eenheid,
    waarden: [
      waarde("2024-01-01", in2024, "bron ontbreekt", zekerheid2024, "2024-12-31"),
      waarde("2025-01-01", in2025, "wettekst 2025-01-01", "letterlijk", "2025-12-31"),
      waarde("2026-01-01", in2026, "wettekst 2026-01-01", "letterlijk", "2026-12-31"),
    ],
  };
}

function leeftijd(naam: string, artikel: string, value: number): Parameter {
  return {
    naam: `Kindgebonden budget: ${naam}`,
    wet: `Wkb art. ${artikel}`,
    eenheid: "jaar",
    waarden: [waarde("2024-01-01", value, "")],
  };
}
