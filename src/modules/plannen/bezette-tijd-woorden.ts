import type { Weektijd } from "./bezet.ts";

/** `inburgering, ma en wo 9.00 tot 12.00 uur`. */
export const inWoorden = ({
  soort,
  weekdagen,
  begintijd,
  eindtijd,
}: Pick<Weektijd, "weekdagen" | "begintijd" | "eindtijd"> & { readonly soort: string }): string =>
  `${soort}, ${weekdagen.join(", ").replace(/, (\w+)$/, " en $1")} ${klok(begintijd)} tot ${klok(eindtijd)} uur`;

const klok = (tijd: string) => tijd.replace(/^0/, "").replace(":", ".");
