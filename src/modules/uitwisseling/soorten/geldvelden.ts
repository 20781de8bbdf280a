import { type Veld, veld } from "./veld.ts";

const TIEN_MILJARD = 10_000_000_000_00;

export const jaarVeld = veld("jaar", "Jaar", "heel getal", {
  isVerplicht: true,
  voorbeeld: "2026",
  ook: ["begrotingsjaar", "boekjaar", "kalenderjaar"],
  laagste: 2015,
  hoogste: 2100,
});
export const gemeenteVeld = veld("gemeente", "Gemeente", "gemeente", {
  isVerplicht: true,
  uitleg: "De naam of de code.",
  voorbeeld: "Amersfoort",
  ook: ["gemeentecode", "gemeentenaam"],
});
export const bronVeld = (uitleg: string) =>
  veld("bron", "Bron", "tekst", {
    uitleg,
    voorbeeld: "Programmabegroting 2026, blz. 12",
    ook: ["besluit", "herkomst", "waar staat het"],
  });

/** An amount of money that is never below zero, in cents. */
export const geldveld = (
  naam: string,
  label: string,
  rest: Partial<Pick<Veld, "voorbeeld" | "ook" | "isVerplicht" | "uitleg">>,
): Veld => veld(naam, label, "bedrag", { ...rest, hoogste: TIEN_MILJARD });
