import { useQuery } from "@tanstack/react-query";
import { number } from "../../format.ts";
import { type Column, Paragraph, Provenance, Section, Sheet, Table } from "../../nlds/index.ts";
import { PartState } from "../../PageState.tsx";
import { useSession } from "../../session.tsx";
import { text } from "../TrajectenPage.text.ts";
import { type Actief as Found, actiefQuery } from "./trajecten.queries.ts";

type Rij = Found["rijen"][number];
const KEYS = ["mensen", "actief", "metWerk", "metTraject"] as const;

/** how many people with bijstand are active four hours a week, for who steers. */
export function Actief() {
  const query = useQuery(actiefQuery);
  const { gebruiker } = useSession();
  const naam = (code: string) => gebruiker.gemeenten.find((een) => een.code === code)?.naam ?? code;
  return (
    <Sheet>
      <Section heading={text.actief}>
        <PartState query={query} part={text.actiefDeel}>
          {({ rijen }) => {
            const total = (key: (typeof KEYS)[number]) => rijen.reduce((sum, rij) => sum + rij[key], 0);
            return (
              <>
                <Paragraph>{text.actiefConclusie(total("actief"), total("mensen"))}</Paragraph>
                <Table
                  caption={text.actief}
                  captionHidden
                  columns={columnsOf(naam)}
                  rows={rijen}
                  rowKey={({ gemeente }) => gemeente}
                  total={{
                    gemeente: text.samen,
                    ...Object.fromEntries(KEYS.map((key) => [key, number(total(key))])),
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

const columnsOf = (naam: (code: string) => string): readonly Column<Rij>[] => [
  {
    id: "gemeente",
    header: text.actiefColumn.gemeente,
    rowHeader: true,
    cell: ({ gemeente }) => naam(gemeente),
  },
  ...KEYS.map((key) => ({
    id: key,
    header: text.actiefColumn[key],
    numeric: true,
    cell: (rij: Rij) => number(rij[key]),
  })),
];
