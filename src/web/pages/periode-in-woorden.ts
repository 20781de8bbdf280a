import { month } from "../format.ts";

/** "2018", "3e kwartaal 2018" or "juli 2018". */
export function periodInWords(periode: string): string {
  const [jaar = "", deel] = periode.split("-");
  if (deel === undefined) return jaar;
  return deel.startsWith("K") ? `${deel.slice(1)}e kwartaal ${jaar}` : month(`${periode}-01`);
}

/** Short, below a chart: "2018", "K3" or "07"; the first of a year with its year. */
export const tickOf = (periode: string): string => {
  const [jaar = "", deel] = periode.split("-");
  return deel === undefined || deel === "K1" || deel === "01" ? jaar : deel;
};
