export const text = {
  unnamed: "Inwoner zonder naam",
  unnamedShort: "deze inwoner",
  fits: "past, alles is bekend",
  travel: (minutes: number) => `${minutes} minuten reizen`,
  travelUnknown: "Reistijd niet bekend",
  withdraw: "Trek het voorstel in",
  withdrawHeading: (naam: string) => `Voorstel aan ${naam} intrekken?`,
  withdrawText:
    "De plek staat dan niet meer open voor deze inwoner. Vertel het zelf, voordat iemand het in Meedoen leest.",
  withdrawSubject: "dit voorstel",
  whoSaidNo: "Waarom gaat het niet door?",
  myself: "Ik trek het zelf in",
  employer: "De werkgever zei nee",
} as const;
