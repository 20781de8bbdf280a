import { useQuery } from "@tanstack/react-query";
import { number } from "../../format.ts";
import {
  type Cell,
  type Column,
  Paragraph,
  Provenance,
  Section,
  Sheet,
  SUPPRESSED,
  Table,
} from "../../nlds/index.ts";
import { PartState } from "../../PageState.tsx";
import { text } from "../TrajectenPage.text.ts";
import { type Actief as Found, actiefQuery } from "./trajecten.queries.ts";

type Rij = Found["rijen"][number];
const KEYS = ["mensen", "actief", "metWerk", "metTraject"] as const;

/** how many people with bijstand are active four hours a week, for who steers. */
export function Actief() {
  const query = useQuery(actiefQuery);
  return (
    <Sheet>
      <Section heading={text.actief}>
        <PartState query={query} part={text.actiefDeel}>
          {({ rijen }) => {
            const [actief, mensen] = [totalOf(rijen, "actief"), totalOf(rijen, "mensen")];
            const isWeinig = rijen.some((rij) => KEYS.some((key) => rij[key] === null));
            return (
              <>
                {actief !== null && mensen !== null && (
                  <Paragraph>{text.actiefConclusie(actief, mensen)}</Paragraph>
                )}
                {isWeinig && <Paragraph>{text.teWeinig}</Paragraph>}
                <Table
                  caption={text.actief}
                  captionHidden
                  columns={COLUMNS}
                  rows={rijen}
                  rowKey={({ gemeente }) => gemeente}
                  total={{
                    gemeente: text.samen,
                    ...Object.fromEntries(KEYS.map((key) => [key, shown(totalOf(rijen, key))])),
                  }}
                />
                <Provenance>{text.actiefUitleg}</Provenance>
              </>
            );
          }}
        </PartState>
      </Section>
    </Sheet>
  );
}

const shown = (aantal: number | null): Cell => (aantal === null ? SUPPRESSED : number(aantal));

/** Null as soon as one gemeente is held back: the total would give it away. */
const totalOf = (rijen: readonly Rij[], key: (typeof KEYS)[number]) =>
  rijen.reduce<number | null>(
    (sum, { [key]: aantal }) => (sum === null || aantal === null ? null : sum + aantal),
    0,
  );

const COLUMNS: readonly Column<Rij>[] = [
  {
    id: "gemeente",
    header: text.actiefColumn.gemeente,
    rowHeader: true,
    cell: ({ gemeentenaam }) => gemeentenaam,
  },
  ...KEYS.map((key) => ({
    id: key,
    header: text.actiefColumn[key],
    numeric: true,
    cell: (rij: Rij) => shown(rij[key]),
  })),
];
