export const text = {
  wijzigTitle: "Vragenlijst wijzigen",
  wijzigLead: "De naam en voor wie zij telt. De vragen zelf staan in een versie.",
  save: "Bewaar",
  conflict: "Een collega wijzigde dit net",
  conflictText: "Wat u invulde staat hieronder nog. Bewaart u het, dan geldt wat hier staat.",
  counts: "Waarvoor zij telt",
} as const;
