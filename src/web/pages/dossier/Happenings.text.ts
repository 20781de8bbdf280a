export const text = {
  waits: "Wacht op u",
  visible: (voornaam: string) => `zichtbaar voor ${voornaam}`,
  hidden: (voornaam: string) => `niet zichtbaar voor ${voornaam}`,
  placement: "Bekijk de plaatsing",
} as const;
