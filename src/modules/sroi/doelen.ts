/** What the region wants for people; a contract names to which of these it contributes. @source speerpunten december 2018 */
export const SROI_DOELEN = {
  "aan de slag": "Meer werkzoekenden uit kwetsbare doelgroepen aan de slag",
  begeleiding: "Begeleiding in werk van mensen die nog niet werkfit zijn",
  duurzaam: "Duurzame arbeidsrelaties, meer nazorg bij plaatsingen",
  leerwerk: "Voldoende leerwerkplekken en stageplekken",
  "tegen discriminatie": "Het tegengaan van arbeidsdiscriminatie",
  ontwikkelbedrijf: "Opdrachten voor het sociaal ontwikkelbedrijf",
} as const;
export type SroiDoel = keyof typeof SROI_DOELEN;
