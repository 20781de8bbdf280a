import { useQuery } from "@tanstack/react-query";
import type { Inzet } from "../../../modules/inzet/inzet.ts";
import { Alert, Paragraph } from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { budgettenQuery } from "./inzet.queries.ts";
import { text } from "./wijziging.text.ts";

const t = text.dialoog;

/** Who decides about the change, and what is left of the money after it. */
export function WijzigMelding({
  inzet,
  bedrag,
  needsYes,
}: {
  inzet: Inzet;
  bedrag: number | null;
  needsYes: boolean;
}) {
  const { gebruiker } = useSession();
  const budgetten = useQuery(budgettenQuery(inzet.instrument.id)).data?.rijen;
  const erbij = (bedrag ?? 0) - (inzet.bedrag ?? 0);
  const jaar = Number(inzet.gewensteStart.slice(0, 4));
  const budget = budgetten?.find((een) => een.gemeente === inzet.gemeente && een.jaar === jaar);
  const over = budget ? budget.bedrag - budget.vastgelegd : null;
  const gemeente = gebruiker.gemeenten.find(({ code }) => code === inzet.gemeente)?.naam ?? inzet.gemeente;
  const isTeWeinig = erbij > 0 && budgetten !== undefined && (over === null || over < erbij);
  return (
    <Alert kind={isTeWeinig ? "warning" : "info"} heading={needsYes ? t.akkoordKop : t.zelfKop}>
      <Paragraph>{needsYes ? t.akkoord : t.zelf}</Paragraph>
      {erbij > 0 && budgetten !== undefined && <Paragraph>{zin(over, { erbij, gemeente })}</Paragraph>}
    </Alert>
  );
}

function zin(over: number | null, { erbij, gemeente }: { erbij: number; gemeente: string }): string {
  if (over === null) return t.geenBudget(gemeente);
  return over < erbij ? t.teWeinig(over) : t.over(over - erbij, gemeente);
}
