import { useQuery } from "@tanstack/react-query";
import type { Import } from "../../modules/uitwisseling/import.ts";
import { queryText } from "../api.ts";
import { number, shortDate, time } from "../format.ts";
import { useSearchParameters } from "../location.ts";
import {
  type Column,
  EmptyState,
  GroupHead,
  Link,
  NoAccessState,
  Opening,
  Page,
  Pagination,
  Sheet,
  Stack,
  StatusBadge,
  type StatusKind,
  Table,
} from "../nlds/index.ts";
import { PartState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { ImporterenStart } from "./ImporterenStart.tsx";
import { text } from "./ImporterenPage.text.ts";
import { importenQuery } from "./import.queries.ts";

const STATE_KIND = {
  ingelezen: "open",
  proef: "waiting",
  gelijk: "ok",
  toegepast: "ok",
  teruggedraaid: "open",
  verlopen: "open",
} as const satisfies Readonly<Record<Import["status"], StatusKind>>;

/** C7: choose a file; what it would change is shown before anything changes. */
export function ImporterenPage() {
  const { gebruiker } = useSession();
  const pagina = useSearchParameters().get("pagina") ?? "";
  if (scopesOf(gebruiker, "read", "import").length === 0)
    return (
      <Page title={text.title}>
        <NoAccessState />
      </Page>
    );
  return (
    <Page title={text.title}>
      <Opening>
        <strong>{text.opening.strong}</strong> {text.opening.rest}
      </Opening>
      <Stack gap="loose">
        {scopesOf(gebruiker, "change", "import").length > 0 && <ImporterenStart />}
        <Sheet full>
          <GroupHead heading={text.past} first />
          <Past pagina={pagina} />
        </Sheet>
      </Stack>
    </Page>
  );
}

function Past({ pagina }: { pagina: string }) {
  const query = useQuery(importenQuery(pagina));
  return (
    <PartState query={query} part={text.past} loading={text.loading} lines={4}>
      {({ rijen, totaal, perPagina, pagina }) => (
        <>
          <Table
            caption={text.past}
            captionHidden
            columns={columns}
            rows={rijen}
            rowKey={({ id }) => id}
            empty={<EmptyState heading={text.none}>{text.noneText}</EmptyState>}
          />
          <Pagination
            page={pagina}
            pages={Math.ceil(totaal / perPagina)}
            href={(pagina) => `/importeren${queryText({ pagina })}`}
          />
        </>
      )}
    </PartState>
  );
}

const columns: readonly Column<Import>[] = [
  {
    id: "bestand",
    header: text.columns.file,
    rowHeader: true,
    cell: ({ id, bestandsnaam }) => (
      <Link href={`/importeren/${id}`} quiet>
        {bestandsnaam}
      </Link>
    ),
  },
  { id: "soort", header: text.columns.kind, cell: ({ soort }) => text.kinds[soort] },
  {
    id: "wanneer",
    header: text.columns.when,
    cell: ({ gemaakt }) => `${shortDate(gemaakt)}, ${time(gemaakt)}`,
  },
  {
    id: "rijen",
    header: text.columns.rows,
    numeric: true,
    cell: ({ aantallen }) => number(aantallen.gelezen),
  },
  {
    id: "anders",
    header: text.columns.changes,
    numeric: true,
    cell: ({ aantallen }) => number(aantallen.nieuw + aantallen.gewijzigd),
  },
  {
    id: "stand",
    header: text.columns.state,
    cell: ({ status }) => <StatusBadge kind={STATE_KIND[status]}>{text.states[status]}</StatusBadge>,
  },
];
