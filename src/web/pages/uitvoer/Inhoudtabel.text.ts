import { capital, number } from "../../format.ts";

export const text = {
  origin: (definitie: string, bron: string) => `${capital(definitie)}. Bron: ${bron}.`,
  held: (count: number) =>
    `${number(count)} ${count === 1 ? "getal is" : "getallen zijn"} afgeschermd: er zitten minder dan tien mensen achter, of zo’n getal is eruit af te leiden.`,
} as const;
