import { useState } from "react";
import { scopesOf } from "../../../modules/toegang/toegang.ts";
import { longDate, wholeEuros } from "../../format.ts";
import { Button, type Column, Details, Heading, Paragraph, Stack, Table, Text } from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { text } from "../ProgrammaPage.text.ts";
import type { Programma } from "./doelen.queries.ts";
import { VerdeelDialog } from "./VerdeelDialog.tsx";

type Cluster = Programma["clusters"][number];
type Deel = NonNullable<Cluster["verdeling"]>["delen"][number];
const { split } = text;

/** The agreed part of each party beside what it spent. */
export function Verdeling({ cluster, programmaId }: { cluster: Cluster; programmaId: string }) {
  const { gebruiker } = useSession();
  const [open, setOpen] = useState(false);
  const { verdeling, naam, perPartij } = cluster;
  const delen: readonly Deel[] = verdeling?.delen ?? perPartij.map(onlySpent);
  return (
    <Stack gap="dense">
      <Heading level={3}>{split.heading}</Heading>
      <Stack>
        {verdeling ? (
          <Delen naam={naam} delen={delen} />
        ) : (
          delen.length > 0 && (
            <Details summary={split.showSpent}>
              <Delen naam={naam} delen={delen} />
            </Details>
          )
        )}
        <Paragraph small soft>
          {verdeling
            ? `${split.agreed(verdeling.afspraak, longDate(verdeling.datum), verdeling.doorNaam)} ${split.rest(wholeEuros(verdeling.nietVerdeeldInCenten))}`
            : split.none}
        </Paragraph>
        {scopesOf(gebruiker, "change", "doel").length > 0 && (
          <div>
            <Button dense label={split.buttonLabel(naam)} onPress={() => setOpen(true)}>
              {verdeling ? split.buttonAgain : split.button}
            </Button>
          </div>
        )}
      </Stack>
      {open && <VerdeelDialog cluster={cluster} programmaId={programmaId} onClose={() => setOpen(false)} />}
    </Stack>
  );
}

const Delen = ({ naam, delen }: { naam: string; delen: readonly Deel[] }) => (
  <Table
    stacked
    even
    caption={split.caption(naam)}
    captionHidden
    rows={delen}
    rowKey={({ partij }) => partij}
    columns={COLUMNS}
  />
);

/** Who spent where nothing was agreed yet. */
const onlySpent = ({ partij, uitgegevenInCenten }: Cluster["perPartij"][number]) =>
  ({
    partij,
    taak: "",
    afgesprokenInCenten: 0,
    uitgegevenInCenten,
    verschilInCenten: uitgegevenInCenten,
  }) as Deel;

const COLUMNS: readonly Column<Deel>[] = [
  { id: "partij", header: split.party, rowHeader: true, cell: ({ partij }) => partij },
  { id: "taak", header: split.task, cell: ({ taak }) => taak || <Text soft>{split.noShare}</Text> },
  {
    id: "afgesproken",
    header: split.share,
    numeric: true,
    cell: ({ afgesprokenInCenten }) => wholeEuros(afgesprokenInCenten),
  },
  {
    id: "uitgegeven",
    header: split.spent,
    numeric: true,
    cell: ({ uitgegevenInCenten }) => wholeEuros(uitgegevenInCenten),
  },
  {
    id: "verschil",
    header: split.difference,
    numeric: true,
    strong: true,
    cell: ({ verschilInCenten }) => wholeEuros(verschilInCenten),
  },
];
