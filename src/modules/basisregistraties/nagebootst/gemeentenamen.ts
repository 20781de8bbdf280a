/** By CBS code, those around Amersfoort. */
export const gemeentenamen: Readonly<Record<string, string>> = {
  GM0267: "Nijkerk",
  GM0307: "Amersfoort",
  GM0308: "Baarn",
  GM0313: "Bunschoten",
  GM0327: "Leusden",
  GM0342: "Soest",
  GM0351: "Woudenberg",
};
