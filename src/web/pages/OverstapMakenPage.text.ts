export const text = {
  part: "Overstap",
  partMissing: "De overstap",
} as const;
