/** "17-05-1990", as people in the Netherlands write a day. */
export const dutchDay = (dag: string): string => dag.split("-").toReversed().join("-");

/** A day as people write it, with dashes, dots, spaces or slashes; undefined where it is no day. */
export function dayFrom(tekst: string): string | undefined {
  const [, dag = "", maand = "", jaar = ""] = /^\s*(\d{1,2})\D+(\d{1,2})\D+(\d{4})\s*$/.exec(tekst) ?? [];
  const iso = `${jaar}-${maand.padStart(2, "0")}-${dag.padStart(2, "0")}`;
  return jaar !== "" && !Number.isNaN(Date.parse(iso)) && new Date(iso).toISOString().startsWith(iso)
    ? iso
    : undefined;
}
