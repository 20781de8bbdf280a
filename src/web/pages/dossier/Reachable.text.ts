export const text = {
  heading: "Bereikbaar",
  show: "Toon telefoon en adres",
  showPhone: "Toon telefoonnummer",
  logged: "Wij leggen vast dat u dit bekijkt.",
  telefoon: "Telefoon",
  email: "E-mail",
  adres: "Adres",
  call: (nummer: string) => `Bel ${nummer}`,
  unknown: "Niet bekend",
} as const;
