export const text = {
  title: "Waarom blijft de vacature open?",
  loading: "De vacature wordt geladen",
  heading: (titel: string) => `Waarom blijft ‘${titel}’ open?`,
  lead: "Wat zegt de werkgever? Kies alles wat klopt. U krijgt daarna te zien wat u kunt proberen.",
  redenen: "Wat de werkgever zegt",
  toelichting: "Toelichting",
  toelichtingHint: "Noem geen inwoners bij naam.",
  needReason: "Kies minstens één reden.",
  save: "Bewaar de reden",
  back: "/netwerk/vacatures",
} as const;
