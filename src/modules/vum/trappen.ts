import type { Json } from "../uitwisseling/parse-json.ts";
import type { Trap } from "./vraagvelden.ts";

type Waarde = string | number;

const NIVEAUS = [1, 2, 3, 4];
const TIENTALLEN = Array.from({ length: 11 }, (_, at) => at * 10);
const GETALLEN = [...new Set([...NIVEAUS, ...TIENTALLEN])].toSorted((a, b) => a - b);
const [EERSTE_JAAR, JAREN] = [2022, 10];
const KWARTALEN = Array.from({ length: JAREN }, (_, at) =>
  ["01", "04", "07", "10"].map((month) => `${EERSTE_JAAR + at}-${month}-01`),
).flat();

const TREDEN: Readonly<Record<Trap, readonly Waarde[]>> = {
  vanaf: GETALLEN,
  tot: TIENTALLEN,
  "vanaf kwartaal": KWARTALEN,
  "tot kwartaal": KWARTALEN,
};
const isVanaf = (trap: Trap) => trap.startsWith("vanaf");

/** Every step that a value reaches (vanaf) or stays below (tot), as words; of something else than was asked for: none. */
export const woordenOnder = (naam: string, trap: Trap, waarde: Json): string[] =>
  TREDEN[trap]
    .filter(
      (trede) => typeof waarde === typeof trede && (isVanaf(trap) ? waarde! >= trede : waarde! <= trede),
    )
    .map((trede) => `${naam} ${trap} ${trede}`);

/** The step that every value on the right side of a limit reaches or stays below; undefined where there is none. */
export function woordVoor(naam: string, trap: Trap, grens: Waarde): string | undefined {
  const comparable = TREDEN[trap].filter((trede) => typeof trede === typeof grens);
  const trede = isVanaf(trap)
    ? comparable.findLast((one) => one <= grens)
    : comparable.find((one) => one >= grens);
  return trede === undefined ? undefined : `${naam} ${trap} ${trede}`;
}
