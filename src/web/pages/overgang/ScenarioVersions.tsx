import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { longDate } from "../../format.ts";
import {
  Button,
  type Column,
  GroupHead,
  Link,
  Paragraph,
  SheetPart,
  Skeleton,
  Stack,
  Table,
  Text,
} from "../../nlds/index.ts";
import { ProblemAlert } from "../../PageState.tsx";
import { text } from "../ScenarioPage.text.ts";
import { naamVan, waardenVan } from "./hefboomwaarden.ts";
import { type Bewaard, type Verschillen, verschilQuery } from "./overgang.queries.ts";

const { versions, difference } = text;
type Versie = Bewaard["versies"][number];

/** Every version with its reason; two of them beside each other. */
export function ScenarioVersions({ scenario: { id, versies } }: { scenario: Bewaard }) {
  const [chosen, setChosen] = useState<number | null>(null);
  return (
    <>
      <GroupHead heading={versions.heading} first />
      <Table
        stacked
        caption={versions.caption}
        captionHidden
        rows={versies}
        rowKey={({ versie }) => String(versie)}
        columns={columnsFor(id, versies.length > 1 ? setChosen : null)}
      />
      {chosen !== null && <Difference id={id} van={chosen - 1} tot={chosen} />}
    </>
  );
}

const columnsFor = (id: string, onCompare: ((versie: number) => void) | null): readonly Column<Versie>[] => [
  {
    id: "versie",
    header: versions.column.versie,
    rowHeader: true,
    cell: ({ versie }) => (
      <Link href={`/toekomstplan/scenarios/${id}?versie=${versie}`} quiet>
        {versions.see(versie)}
      </Link>
    ),
  },
  { id: "waarom", header: versions.column.waarom, cell: ({ reden }) => reden ?? versions.first },
  {
    id: "wie",
    header: versions.column.wie,
    cell: ({ doorNaam, tijdstip }) => (
      <Stack gap="dense">
        <span>{doorNaam}</span>
        <Text small soft>
          {longDate(tijdstip.slice(0, 10))}
        </Text>
      </Stack>
    ),
  },
  ...(onCompare
    ? [
        {
          id: "doen",
          header: versions.column.doen,
          cell: ({ versie }: Versie) =>
            versie > 1 && (
              <Button
                dense
                kind="secondary"
                label={versions.compareLabel(versie - 1, versie)}
                onPress={() => onCompare(versie)}
              >
                {versions.compare(versie - 1)}
              </Button>
            ),
        },
      ]
    : []),
];

function Difference({ id, van, tot }: { id: string; van: number; tot: number }) {
  const query = useQuery(verschilQuery(id, { versie: van, metVersie: tot }));
  const found = query.data;
  return (
    <>
      <GroupHead heading={difference.heading(van, tot)} />
      {found && found.verschillen.length > 0 ? (
        <Table
          stacked
          caption={difference.caption}
          captionHidden
          rows={found.verschillen}
          rowKey={({ hefboom }) => hefboom}
          columns={DIFFERENCE_COLUMNS}
        />
      ) : (
        <SheetPart>
          <ProblemAlert problem={query.error} />
          {found && <Paragraph>{difference.none}</Paragraph>}
          {query.isPending && <Skeleton />}
        </SheetPart>
      )}
    </>
  );
}

const DIFFERENCE_COLUMNS: readonly Column<Verschillen["verschillen"][number]>[] = [
  { id: "naam", header: difference.column.naam, rowHeader: true, cell: ({ hefboom }) => naamVan(hefboom) },
  { id: "van", header: difference.column.van, cell: ({ hefboom, van }) => waardenVan(hefboom, van) },
  { id: "tot", header: difference.column.tot, cell: ({ hefboom, tot }) => waardenVan(hefboom, tot) },
];
