import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { longDate } from "../format.ts";
import { useGo, useSearchParameters } from "../location.ts";
import {
  Button,
  type Column,
  EmptyState,
  Link,
  Opening,
  Page,
  Pagination,
  Row,
  Sheet,
  SheetPart,
  Stack,
  StatusBadge,
  Table,
  Text,
} from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { type Scenariolijst, scenariosQuery } from "./overgang/overgang.queries.ts";
import { TakeScenarioDialog } from "./overgang/TakeScenarioDialog.tsx";
import { text } from "./ScenariosPage.text.ts";

/** What was kept to decide about: each with its newest version. */
export function ScenariosPage() {
  const pagina = useSearchParameters().get("pagina") ?? undefined;
  const query = useQuery(scenariosQuery({ pagina }));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(found) => <Filled found={found} />}
    </PageState>
  );
}

function Filled({ found: { totaal, pagina, perPagina, rijen } }: { found: Scenariolijst }) {
  const { gebruiker } = useSession();
  const go = useGo();
  const [open, setOpen] = useState(false);
  const mayChange = scopesOf(gebruiker, "change", "toekomstplan").length > 0;
  return (
    <Page title={text.title}>
      <Opening above={<Link href="/toekomstplan">{text.back}</Link>} lead={totaal > 0 && text.lead}>
        <strong>{totaal > 0 ? text.opening(totaal) : text.empty}</strong>
      </Opening>
      <Stack gap="loose">
        <Row>
          {mayChange && (
            <Button kind="secondary" onPress={() => setOpen(true)}>
              {text.take}
            </Button>
          )}
          <Link href="/toekomstplan">{text.make}</Link>
        </Row>
        <Sheet full>
          {rijen.length === 0 ? (
            <SheetPart>
              <EmptyState heading={text.empty}>{text.emptyText}</EmptyState>
            </SheetPart>
          ) : (
            <Table
              stacked
              caption={text.caption}
              captionHidden
              rows={rijen}
              rowKey={({ id }) => id}
              columns={COLUMNS}
            />
          )}
        </Sheet>
        <Pagination
          page={pagina}
          pages={Math.ceil(totaal / perPagina)}
          href={(page) => `/toekomstplan/scenarios?pagina=${page}`}
        />
      </Stack>
      {open && (
        <TakeScenarioDialog
          onDone={(id) => go(`/toekomstplan/scenarios/${id}`)}
          onClose={() => setOpen(false)}
        />
      )}
    </Page>
  );
}

const COLUMNS: readonly Column<Scenariolijst["rijen"][number]>[] = [
  {
    id: "naam",
    header: text.column.naam,
    rowHeader: true,
    cell: ({ id, naam, toelichting }) => (
      <Stack gap="dense">
        <Link href={`/toekomstplan/scenarios/${id}`} quiet>
          {naam}
        </Link>
        <Text small soft>
          {firstSentence(toelichting)}
        </Text>
      </Stack>
    ),
  },
  { id: "versie", header: text.column.versie, numeric: true, cell: ({ versie }) => versie },
  {
    id: "wie",
    header: text.column.wie,
    cell: ({ doorNaam, tijdstip }) => (
      <Stack gap="dense">
        <span>{doorNaam}</span>
        <Text small soft>
          {longDate(tijdstip.slice(0, 10))}
        </Text>
      </Stack>
    ),
  },
  {
    id: "stand",
    header: text.column.stand,
    cell: ({ gedeeld, uitgangspunten }) => (
      <Stack gap="dense">
        {gedeeld && (
          <span>
            <StatusBadge kind="active">{text.shared(gedeeld.versie)}</StatusBadge>
          </span>
        )}
        {uitgangspunten.versie < uitgangspunten.nieuwste && (
          <span>
            <StatusBadge kind="waiting">{text.outdated}</StatusBadge>
          </span>
        )}
      </Stack>
    ),
  },
];

/** The whole text stands on the page of the scenario. */
const firstSentence = (text: string) => text.split(/(?<=\.)\s/, 1)[0];
