import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Budget } from "../../../modules/inzet/budget.ts";
import { scopesOf } from "../../../modules/toegang/toegang.ts";
import { Button, type Column, Paragraph, Section, Stack, Table } from "../../nlds/index.ts";
import { PartState } from "../../PageState.tsx";
import { useSession } from "../../session.tsx";
import { budgettenQuery } from "../inzet/inzet.queries.ts";
import { BudgetDialog } from "./BudgetDialog.tsx";
import { text } from "./gebruik.text.ts";

/** What each gemeente has for it and what is left; only for who may know of money. */
export function BudgetDeel({ instrumentId }: { instrumentId: string }) {
  const { gebruiker } = useSession();
  const sees = scopesOf(gebruiker, "read", "instrumentbudget").length > 0;
  const mayChange = scopesOf(gebruiker, "change", "instrumentbudget").length > 0;
  const query = useQuery({ ...budgettenQuery(instrumentId), enabled: sees });
  const [open, setOpen] = useState<Budget | "nieuw" | null>(null);
  if (!sees) return null;
  return (
    <Section
      heading={text.budget}
      action={
        mayChange && (
          <Button dense onPress={() => setOpen("nieuw")}>
            {text.nieuwBudget}
          </Button>
        )
      }
    >
      <PartState query={query} part={text.budget}>
        {({ rijen }) =>
          rijen.length === 0 ? (
            <Paragraph soft>{text.geenBudget}</Paragraph>
          ) : (
            <Stack>
              <Table
                caption={text.budgetCaption}
                captionHidden
                rows={rijen}
                rowKey={({ id }) => id}
                columns={columnsFor(mayChange ? setOpen : undefined)}
              />
            </Stack>
          )
        }
      </PartState>
      {open && (
        <BudgetDialog
          instrumentId={instrumentId}
          budget={open === "nieuw" ? null : (query.data?.rijen.find(({ id }) => id === open.id) ?? open)}
          onClose={() => setOpen(null)}
        />
      )}
    </Section>
  );
}

const columnsFor = (onChange: ((budget: Budget) => void) | undefined): Column<Budget>[] => [
  { id: "gemeente", header: text.column.gemeente, rowHeader: true, cell: ({ gemeentenaam }) => gemeentenaam },
  { id: "jaar", header: text.column.jaar, cell: ({ jaar }) => String(jaar) },
  { id: "bedrag", header: text.column.bedrag, numeric: true, cell: ({ bedrag }) => text.toon(bedrag) },
  {
    id: "over",
    header: text.column.over,
    numeric: true,
    cell: ({ bedrag, vastgelegd }) => text.toon(bedrag - vastgelegd),
  },
  ...(onChange
    ? [
        {
          id: "wijzig",
          header: text.column.wijzig,
          cell: (budget: Budget) => (
            <Button
              dense
              kind="subtle"
              label={text.wijzigVan(budget.gemeentenaam, budget.jaar)}
              onPress={() => onChange(budget)}
            >
              {text.wijzig}
            </Button>
          ),
        },
      ]
    : []),
];
