import { useQuery } from "@tanstack/react-query";
import type { Werkroute } from "../../../modules/unitcijfers/werkroute.ts";
import { longDate } from "../../format.ts";
import {
  type Column,
  GroupHead,
  Heading,
  List,
  Paragraph,
  SheetPart,
  Stack,
  Table,
  Text,
} from "../../nlds/index.ts";
import { PartState } from "../../PageState.tsx";
import { text } from "./routes.text.ts";
import { type Werkroutes, werkroutesQuery } from "./unitcijfers.queries.ts";

/** Two routes beside each other, with what that does not prove. */
export function UnitsRoutes() {
  const query = useQuery(werkroutesQuery);
  return (
    <>
      <GroupHead heading={text.heading} first />
      <PartState query={query} part={text.part}>
        {(found) => <Filled found={found} />}
      </PartState>
    </>
  );
}

function Filled({ found: { routes, van, tot, nietBewezen } }: { found: Werkroutes }) {
  if (routes.length === 0)
    return (
      <SheetPart>
        <Paragraph soft>{text.none}</Paragraph>
      </SheetPart>
    );
  return (
    <>
      <SheetPart>
        <Stack gap="dense">
          {routes.map((route) => (
            <Paragraph key={route.route}>
              <strong>{halfOf(route)}</strong>
            </Paragraph>
          ))}
          <Paragraph soft>{text.about(longDate(van), longDate(tot))}</Paragraph>
        </Stack>
      </SheetPart>
      <Table
        caption={text.table}
        captionHidden
        wide
        columns={columnsOf(routes)}
        rows={routes}
        rowKey={({ route }) => route}
      />
      <SheetPart>
        <Stack gap="dense">
          <Heading level={3}>{text.notProven}</Heading>
          <List>
            {nietBewezen.map((line) => (
              <span key={line}>{line}</span>
            ))}
          </List>
        </Stack>
      </SheetPart>
    </>
  );
}

function halfOf({ route, totWerk: { maanden, laag, hoog } }: Werkroute): string {
  const name = text.names[route];
  return maanden === null ? text.notHalf(name) : text.half(name, maanden, laag, hoog);
}

const columnsOf = (routes: readonly Werkroute[]): readonly Column<Werkroute>[] => [
  {
    id: "route",
    header: text.route,
    rowHeader: true,
    cell: ({ route, mensen }) => (
      <Stack gap="dense">
        <Text>{text.names[route]}</Text>
        <Text small soft>
          {text.people(mensen)}
        </Text>
      </Stack>
    ),
  },
  ...(routes[0]?.momenten ?? []).map(({ maanden }) => ({
    id: String(maanden),
    header: text.after(maanden),
    numeric: true,
    cell: ({ momenten }: Werkroute) => shareOf(momenten.find((each) => each.maanden === maanden)),
  })),
];

function shareOf(moment: Werkroute["momenten"][number] | undefined) {
  if (!moment) return null;
  const { aandeel, laag, hoog, stand } = moment;
  if (aandeel === null) return text.standen[stand];
  return (
    <Stack gap="dense">
      <Text strong>{text.share(aandeel)}</Text>
      {laag !== null && hoog !== null && (
        <Text small soft>
          {text.band(laag, hoog)}
        </Text>
      )}
    </Stack>
  );
}
