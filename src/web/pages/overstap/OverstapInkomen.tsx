import { capital, euros, month, wholeEuros } from "../../format.ts";
import { Alert, BeforeAfter, List, Paragraph, Stack, Table } from "../../nlds/index.ts";
import type { Gekozen } from "./overstap.queries.ts";
import { text } from "./overstap.text.ts";

type Inkomen = NonNullable<Gekozen["inkomen"]>;
type Maand = Inkomen["maanden"][number];
type Marge = NonNullable<Maand["verschil"]>;

/** Now and then, for the first month in columns and then month by month. */
export function OverstapInkomen({
  inkomen,
  heeftLoon,
  labelledBy,
}: {
  inkomen: Inkomen | null;
  /** There is a wage now or then. */
  heeftLoon: boolean;
  labelledBy: string;
}) {
  if (!inkomen) return <Paragraph>{heeftLoon ? text.notCalculated : text.noMoney}</Paragraph>;
  const first = inkomen.maanden.find(({ nu, straks }) => nu && straks);
  return (
    <Stack gap="loose">
      <Paragraph>
        <strong>{inkomen.kern}</strong> {capital(inkomen.label)}.
      </Paragraph>
      {first?.nu && first.straks && (
        <BeforeAfter
          label={text.cards}
          before={sideOf(first.nu, text.now, first.maand)}
          after={sideOf(first.straks, text.later, first.maand)}
        />
      )}
      <Table
        labelledBy={labelledBy}
        rows={inkomen.maanden}
        rowKey={({ maand }) => maand}
        wide
        columns={[
          { id: "maand", header: text.column.maand, rowHeader: true, cell: ({ maand }) => month(maand) },
          { id: "nu", header: text.column.nu, numeric: true, cell: ({ nu }) => exact(nu?.samen) },
          {
            id: "straks",
            header: text.column.straks,
            numeric: true,
            cell: ({ straks }) => exact(straks?.samen),
          },
          {
            id: "verschil",
            header: text.column.verschil,
            numeric: true,
            strong: true,
            cell: ({ verschil }) => exact(verschil),
          },
        ]}
      />
      {inkomen.bufferbudget.length > 0 && (
        <Alert kind="info" heading={text.buffer}>
          <List>
            {inkomen.bufferbudget.map(({ maand, tekortInCenten }) => (
              <span key={maand}>{text.bufferLine(month(maand), euros(tekortInCenten))}</span>
            ))}
          </List>
        </Alert>
      )}
    </Stack>
  );
}

const PARTS = [
  ["loon", 1],
  ["uitkering", 2],
  ["toeslagen", 3],
] as const;

const sideOf = (kant: NonNullable<Maand["nu"]>, heading: string, maand: string) => ({
  heading,
  note: text.perMonth(month(maand)),
  parts: PARTS.filter(([naam]) => kant[naam].tot > 0).map(([naam, kind]) => ({
    label: text.parts[naam],
    amount: whole(kant[naam]),
    value: kant[naam].tot,
    kind,
  })),
  total: { label: text.together, amount: whole(kant.samen) },
});

const whole = ({ van, tot }: Marge) =>
  wholeEuros(van) === wholeEuros(tot) ? wholeEuros(van) : `${wholeEuros(van)} – ${wholeEuros(tot)}`;

const exact = (marge: Marge | null | undefined) => {
  if (!marge) return null;
  return marge.van === marge.tot ? euros(marge.van) : `${euros(marge.van)} – ${euros(marge.tot)}`;
};
