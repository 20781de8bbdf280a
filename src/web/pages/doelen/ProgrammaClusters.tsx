import { wholeEuros } from "../../format.ts";
import {
  type Column,
  DataBadge,
  Details,
  GroupHead,
  Heading,
  Link,
  List,
  Paragraph,
  Sheet,
  SheetPart,
  Stack,
  SummaryList,
  Table,
  Text,
} from "../../nlds/index.ts";
import { text } from "../ProgrammaPage.text.ts";
import { standOf, targetOf } from "./DoelenTable.tsx";
import type { Programma, Resultaat } from "./doelen.queries.ts";
import { Verdeling } from "./Verdeling.tsx";

type Cluster = Programma["clusters"][number];
const words = text.cluster;

/** Each cluster with its group, its goals and what is done for them. */
export function ProgrammaClusters({ programma }: { programma: Programma }) {
  return programma.clusters.map((cluster) => (
    <Sheet full key={cluster.id}>
      <GroupHead heading={cluster.naam} first>
        <DataBadge>{wholeEuros(cluster.budgetInCenten)}</DataBadge>
      </GroupHead>
      <SheetPart>
        <Details
          summary={text.goalsFold(
            programma.resultaten.filter(({ clusterId }) => clusterId === cluster.id).length,
          )}
        >
          <Stack>
            <SummaryList
              facts={[
                { term: words.approach, value: cluster.aanpak },
                { term: words.group, value: cluster.implementatiegroep },
              ]}
            />
            <Verdeling cluster={cluster} programmaId={programma.id} />
            <Goals cluster={cluster} programma={programma} />
            <Actions cluster={cluster} />
          </Stack>
        </Details>
      </SheetPart>
    </Sheet>
  ));
}

function Goals({ cluster, programma }: { cluster: Cluster; programma: Programma }) {
  const own = programma.resultaten.filter(({ clusterId }) => clusterId === cluster.id);
  return (
    <Table
      stacked
      even
      caption={words.goals(cluster.naam)}
      captionHidden
      rows={own}
      rowKey={({ doel }) => doel.id}
      columns={GOALS}
    />
  );
}

const Actions = ({ cluster }: { cluster: Cluster }) => (
  <Stack gap="dense">
    <Heading level={3}>{words.actions}</Heading>
    <List>
      {cluster.acties.map(({ id, naam, doelen }) => (
        <Paragraph key={id}>
          {naam}{" "}
          <Text small soft>
            {words.actionResults(doelen.length)}
          </Text>
        </Paragraph>
      ))}
    </List>
  </Stack>
);

const GOALS: readonly Column<Resultaat>[] = [
  {
    id: "naam",
    header: words.name,
    rowHeader: true,
    cell: ({ doel }) => (
      <Link href={`/doelen/${doel.id}`} quiet>
        {doel.naam}
      </Link>
    ),
  },
  {
    id: "doel",
    header: words.target,
    numeric: true,
    strong: true,
    cell: ({ doel }) => (
      <>
        {targetOf(doel)}{" "}
        {doel.streefVan !== null && (
          <Text small soft>
            {doel.eenheid}
          </Text>
        )}
      </>
    ),
  },
  { id: "stand", header: words.stand, numeric: true, cell: ({ doel }) => standOf(doel) },
  {
    id: "pijlers",
    header: words.pillars,
    cell: ({ hoofdpijler, pijlers }) => words.alsoPillar(hoofdpijler, pijlers),
  },
];
