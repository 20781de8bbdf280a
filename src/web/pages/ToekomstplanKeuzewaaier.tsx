import { number } from "../format.ts";
import type { Regioplan } from "../toekomstplan/toekomstplan.queries.ts";
import type { Beeld } from "../toekomstplan/useBeeld.ts";
import { text } from "./ToekomstplanPage.text.ts";
import { type Lijn, ToekomstplanWaaier } from "./ToekomstplanWaaier.tsx";

export type ResultaatProps = {
  plan: Regioplan;
  beeld: Beeld;
  kijkjaar: number;
};

type WaaierProps = Omit<Parameters<typeof ToekomstplanWaaier>[0], "id" | "lijnen" | "verschil"> & {
  beeld: Beeld;
  sleutel: string;
};

/** Choices solid, the base dashed. */
export function Waaier({ beeld, sleutel, ...props }: WaaierProps) {
  const { verschil } = beeld;
  const base: Lijn = { naam: text.base, banden: beeld.basis(sleutel) };
  const lijnen = beeld.keuze ? [{ naam: text.ownChoices, banden: beeld.keuze(sleutel) }, base] : [base];
  return (
    <ToekomstplanWaaier
      {...props}
      id={sleutel}
      lijnen={lijnen}
      verschil={verschil && (() => verschil(sleutel))}
    />
  );
}

export const compared = ({ keuze, basis }: Beeld, sleutel: string, at: number): string =>
  keuze ? text.resident.compared(number(basis(sleutel)[at]!.p50)) : text.resident.only;
