/** What a region must have to help people to work. Six of the SER (1–6), two that Berenschot added (7 and 8). */
export const FUNCTIONALITEITEN = [
  { code: "1", letter: "F", naam: "Detacheren naar reguliere werkgevers" },
  { code: "2", letter: "H", naam: "Beschut werk" },
  { code: "3", letter: "C", naam: "Matching en begeleiding" },
  { code: "4", letter: "D", naam: "Samenwerken met werkgevers en hun netwerken" },
  { code: "5", letter: "B", naam: "Werknemersvaardigheden ontwikkelen" },
  { code: "6", letter: "E", naam: "Werkgevers adviseren en werk aanpassen" },
  { code: "7", letter: "A", naam: "Vinden, herkennen en diagnose" },
  { code: "8", letter: "G", naam: "Werk zonder indicatie beschut, nog niet bij een werkgever" },
] as const;

export type Functionaliteit = (typeof FUNCTIONALITEITEN)[number]["code"];
/** The letters under which Iroko draws the same eight. */
export type Functieletter = (typeof FUNCTIONALITEITEN)[number]["letter"];

export const FUNCTIECODES = FUNCTIONALITEITEN.map(({ code }) => code);
export const FUNCTIELETTERS = FUNCTIONALITEITEN.map(({ letter }) => letter);

/** These are done for werkgevers, so that they serve whoever looks for work. */
export const VIA_WERKGEVERS: readonly Functionaliteit[] = ["4", "6"];

/** By code or by letter. */
export const functionaliteit = (teken: Functionaliteit | Functieletter) =>
  FUNCTIONALITEITEN.find(({ code, letter }) => code === teken || letter === teken)!;
