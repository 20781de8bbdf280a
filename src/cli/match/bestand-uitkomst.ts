import type { Bestandrun } from "./bestand-run.ts";

type Uitkomst = Pick<Bestandrun, "personen" | "plekken" | "capaciteit" | "gekend" | "keuze" | "alleParen">;

/** Every pair that fits, best first for each person. */
export function* paren({ personen, plekken, capaciteit, alleParen }: Uitkomst) {
  let vanaf = 0;
  for (const { begin, plek, waarde, inwoners } of alleParen()) {
    for (let i = 0; i < inwoners; i++) {
      for (let at = begin[i]!; at < begin[i + 1]!; at++) {
        const nummer = plek[at]!;
        yield {
          persoon: personen[vanaf + i]!,
          plek: plekken[nummer]!,
          waarde: waarde[at]!,
          capaciteit: capaciteit[nummer]!,
        };
      }
    }
    vanaf += inwoners;
  }
}

/** Who gets which plek. */
export function* toegewezen({ personen, plekken, gekend, keuze }: Uitkomst) {
  for (const [i, paar] of keuze.entries()) {
    if (paar >= 0) yield { persoon: personen[i]!, plek: plekken[gekend.plek[paar]!]! };
  }
}
