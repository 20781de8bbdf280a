import { useQuery } from "@tanstack/react-query";
import type { IsoDate } from "#core/dates";
import type { Inwoner } from "../../../modules/inwoners/inwoner.ts";
import { scopesOf } from "../../../modules/toegang/toegang.ts";
import { longDate, shortDate } from "../../format.ts";
import {
  ButtonLink,
  type Column,
  Link,
  Row,
  Section,
  Sheet,
  Stack,
  Table,
  Text,
  WayBack,
} from "../../nlds/index.ts";
import { PartState } from "../../PageState.tsx";
import { useSession } from "../../session.tsx";
import { text } from "../OverstapPage.text.ts";
import { GoBack } from "./GoBack.tsx";
import { type Overstap, overstappenQuery } from "./overstap.queries.ts";
import { text as words } from "./overstap.text.ts";
import { lineOf } from "./OverstapParts.tsx";

/** In the tab Plaatsingen: to another form, back while that can, and what went before. */
export function DossierOverstappen({ inwoner }: { inwoner: Inwoner }) {
  const { gebruiker } = useSession();
  const sees = scopesOf(gebruiker, "read", "overstap").length > 0;
  const mayChange = scopesOf(gebruiker, "change", "overstap").length > 0;
  const query = useQuery({ ...overstappenQuery(inwoner.id), enabled: sees });
  if (!sees) return null;
  return (
    <Sheet>
      <Section heading={text.history}>
        <PartState query={query} part={text.history} lines={3}>
          {({ rijen }) => <Filled rijen={rijen} inwoner={inwoner} mayChange={mayChange} />}
        </PartState>
      </Section>
    </Sheet>
  );
}

function Filled({
  rijen,
  inwoner,
  mayChange,
}: {
  rijen: readonly Overstap[];
  inwoner: Inwoner;
  mayChange: boolean;
}) {
  const { vandaag } = useSession();
  const back = mayChange ? rijen.find(({ terug }) => terug.kan) : undefined;
  return (
    <Stack gap="loose">
      {back?.weg && (
        <WayBack heading={text.wayBack} action={<GoBack overstap={back} kind="secondary" />}>
          {text.wayBackLine(
            back.weg.waar,
            back.weg.tot && longDate(back.weg.tot),
            words.wie[back.weg.wieBeslist],
            back.weg.met,
            longDate(back.weg.afgesprokenOp),
          )}
        </WayBack>
      )}
      {rijen.length === 0 ? (
        <Text soft>{text.empty}</Text>
      ) : (
        <Table
          caption={text.history}
          captionHidden
          rows={rijen}
          rowKey={({ id }) => id}
          columns={columnsOn(vandaag)}
        />
      )}
      {mayChange && (
        <Row>
          <ButtonLink href={`/inwoners/${inwoner.id}/overstap`} kind="secondary" icon="switch">
            {text.switch}
          </ButtonLink>
        </Row>
      )}
    </Stack>
  );
}

const columnsOn = (vandaag: IsoDate): readonly Column<Overstap>[] => [
  {
    id: "overstap",
    header: words.part,
    rowHeader: true,
    cell: (rij) => (
      <Link href={`/overstappen/${rij.id}`} quiet>
        {lineOf(rij)}
      </Link>
    ),
  },
  { id: "dag", header: words.term.dag, cell: ({ dag }) => shortDate(dag, vandaag) },
  { id: "reden", header: words.term.reden, cell: ({ reden }) => words.redenen[reden] },
  {
    id: "terug",
    header: words.term.terug,
    cell: ({ terug, weg }) =>
      terug.kan ? text.canGoBack(weg?.tot ? shortDate(weg.tot, vandaag) : null) : terug.waarom,
  },
];
