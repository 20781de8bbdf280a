import { useQuery } from "@tanstack/react-query";
import type { InstrumentInFull } from "../../../modules/instrumentengids/instrument.ts";
import type { Inwoner } from "../../../modules/inwoners/inwoner.ts";
import { vraagtAkkoord } from "../../../modules/inzet/mandaat.ts";
import { Alert, Paragraph } from "../../nlds/index.ts";
import { text } from "../InzetKeuzePage.text.ts";
import { budgettenQuery, gebruikQuery } from "./inzet.queries.ts";

const t = text.dialoog;

/** Who decides, whether there is money for it, and whether there is a place. */
export function MandaatMelding({
  instrument,
  inwoner,
  bedrag,
  jaar,
}: {
  instrument: InstrumentInFull;
  inwoner: Pick<Inwoner, "gemeente" | "gemeentenaam">;
  bedrag: number | null;
  jaar: number;
}) {
  const budgetten = useQuery(budgettenQuery(instrument.id)).data?.rijen;
  const gebruik = useQuery(gebruikQuery(instrument.id)).data;
  const needsYes = vraagtAkkoord(instrument, bedrag);
  const budget = budgetten?.find((een) => een.gemeente === inwoner.gemeente && een.jaar === jaar);
  const over = budget ? budget.bedrag - budget.vastgelegd : null;
  const isTeWeinig =
    bedrag !== null && bedrag > 0 && budgetten !== undefined && (over === null || over < bedrag);
  const { akkoordVanaf } = instrument;
  return (
    <Alert kind={isTeWeinig ? "warning" : "info"} heading={needsYes ? t.akkoordKop : t.zelfKop}>
      <Paragraph>{needsYes ? t.akkoord : t.zelf}</Paragraph>
      {akkoordVanaf !== null && <Paragraph>{t.vanaf(akkoordVanaf)}</Paragraph>}
      {bedrag !== null && bedrag > 0 && budgetten !== undefined && (
        <Paragraph>{budgetZin(over, { isTeWeinig, jaar, gemeente: inwoner.gemeentenaam })}</Paragraph>
      )}
      {gebruik && gebruik.capaciteit !== null && gebruik.bezet >= gebruik.capaciteit && (
        <Paragraph>{t.vol(gebruik.wacht)}</Paragraph>
      )}
    </Alert>
  );
}

function budgetZin(
  over: number | null,
  { isTeWeinig, jaar, gemeente }: { isTeWeinig: boolean; jaar: number; gemeente: string },
): string {
  if (over === null) return t.geenBudget(jaar, gemeente);
  return isTeWeinig ? t.teWeinig(over) : t.over(over, jaar, gemeente);
}
