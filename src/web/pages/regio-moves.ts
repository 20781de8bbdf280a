import { useEffect, useRef, useState } from "react";
import type { Bordcijfer, Regiobeeld } from "../../modules/sturing/regio/regiobeeld.ts";

export type Move = {
  readonly sleutel: string;
  readonly naam: string;
  readonly van: number | null;
  readonly naar: number | null;
};

/** What moved on the board at the last change, from the first answer that the page showed. */
export function useMoves({ bord }: Regiobeeld): readonly Move[] {
  const before = useRef<readonly Bordcijfer[]>(bord);
  const [moves, setMoves] = useState<readonly Move[]>([]);
  useEffect(() => {
    const found = movesBetween(before.current, bord);
    before.current = bord;
    if (found.length > 0) setMoves(found);
  }, [bord]);
  return moves;
}

export const movesBetween = (before: readonly Bordcijfer[], after: readonly Bordcijfer[]): Move[] =>
  after.flatMap(({ sleutel, naam, waarde }) => {
    const old = before.find((one) => one.sleutel === sleutel);
    return old && old.waarde !== waarde ? [{ sleutel, naam, van: old.waarde, naar: waarde }] : [];
  });
