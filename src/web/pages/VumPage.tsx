import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { dateAndTime } from "../format.ts";
import {
  Alert,
  Button,
  type Column,
  EmptyState,
  Opening,
  Page,
  Row,
  Sheet,
  SheetPart,
  Stack,
  StatusBadge,
  Table,
  Text,
} from "../nlds/index.ts";
import { PageState, ProblemAlert } from "../PageState.tsx";
import { useSubmit } from "../submit.ts";
import { PartijDialog } from "./vum/PartijDialog.tsx";
import { type Partij, type Partijen, type Proef, tryPartij, vumpartijenQuery } from "./vum/vum.queries.ts";
import { text } from "./VumPage.text.ts";

/** With which organisations the region exchanges through VUM: who may ask, whom it asks, and how that went last. */
export function VumPage() {
  const query = useQuery(vumpartijenQuery);
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {({ rijen }) => (
        <Page title={text.title}>
          <Filled rijen={rijen} />
        </Page>
      )}
    </PageState>
  );
}

function Filled({ rijen }: Partijen) {
  const queries = useQueryClient();
  const [editing, setEditing] = useState<Partij | "new" | null>(null);
  const [saved, setSaved] = useState<string | null>(null);
  const [tried, setTried] = useState<Proef | null>(null);
  const probe = useSubmit<string, Proef>(tryPartij, async ({ data }) => {
    setSaved(null);
    setTried(data);
    await queries.invalidateQueries(vumpartijenQuery);
  });
  const edit = (partij: Partij | "new") => {
    setSaved(null);
    setTried(null);
    setEditing(partij);
  };
  return (
    <>
      <Lead rijen={rijen} />
      <Stack gap="loose">
        {saved !== null && <Alert kind="ok" focus heading={text.saved(saved)} />}
        {tried && (
          <Tried tried={tried} naam={rijen.find(({ oin }) => oin === tried.oin)?.naam ?? tried.oin} />
        )}
        {probe.problem && <ProblemAlert problem={probe.problem} />}
        {rijen.length > 0 && !rijen.some(({ isEigen }) => isEigen) && (
          <Alert kind="warning" heading={text.noOwn}>
            {text.noOwnText}
          </Alert>
        )}
        <Row>
          <Button kind="primary" icon="plus" onPress={() => edit("new")}>
            {text.add}
          </Button>
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
              columns={columnsFor(edit, probe.submit, probe.busy)}
              rows={rijen}
              rowKey={({ oin }) => oin}
            />
          )}
        </Sheet>
      </Stack>
      {editing && (
        <PartijDialog
          partij={editing === "new" ? null : editing}
          onClose={() => setEditing(null)}
          onSaved={(naam) => {
            setEditing(null);
            setSaved(naam);
          }}
        />
      )}
    </>
  );
}

function Lead({ rijen }: Partijen) {
  const others = rijen.filter(({ isEigen }) => !isEigen);
  const broken = others.filter(({ adres, uitleg }) => adres !== null && uitleg !== null);
  return (
    <Opening lead={text.lead}>
      <strong>
        {others.length === 0
          ? text.none
          : text.opening(others.length, others.filter(({ adres }) => adres !== null).length)}
      </strong>{" "}
      {broken.length > 0 && text.broken(broken.map(({ naam }) => naam))}
    </Opening>
  );
}

const Tried = ({ tried: { stand, uitleg, aantal }, naam }: { tried: Proef; naam: string }) =>
  stand === "ok" ? (
    <Alert kind="ok" focus heading={text.tried(naam, aantal)}>
      {text.triedText}
    </Alert>
  ) : (
    <Alert kind="warning" focus heading={text.notTried(naam)}>
      {uitleg}
    </Alert>
  );

function columnsFor(
  onEdit: (partij: Partij) => void,
  onTry: (oin: string) => void,
  busy: boolean,
): Column<Partij>[] {
  const { columns } = text;
  return [
    {
      id: "naam",
      header: columns.naam,
      rowHeader: true,
      cell: ({ naam, oin }) => (
        <>
          {naam}
          <br />
          <Text soft small>
            {text.oin(oin)}
          </Text>
        </>
      ),
    },
    { id: "magVragen", header: columns.magVragen, cell: (partij) => <AsksUs {...partij} /> },
    {
      id: "adres",
      header: columns.adres,
      cell: ({ isEigen, adres }) => (isEigen ? null : (adres ?? text.noAddress)),
    },
    {
      id: "stand",
      header: columns.stand,
      cell: (partij) => (partij.isEigen || partij.adres === null ? null : <Last {...partij} />),
    },
    {
      id: "doen",
      header: columns.doen,
      cell: (partij) => (
        <Row>
          <Button kind="subtle" dense onPress={() => onEdit(partij)} label={`${text.change}: ${partij.naam}`}>
            {text.change}
          </Button>
          {partij.adres !== null && !partij.isEigen && (
            <Button
              kind="subtle"
              dense
              busy={busy}
              onPress={() => onTry(partij.oin)}
              label={`${text.try}: ${partij.naam}`}
            >
              {text.try}
            </Button>
          )}
        </Row>
      ),
    },
  ];
}

const AsksUs = ({ isEigen, magVragen, vroegOns }: Partij) =>
  isEigen ? (
    <StatusBadge kind="active">{text.own}</StatusBadge>
  ) : (
    <>
      <StatusBadge kind={magVragen ? "ok" : "unknown"}>
        {magVragen ? text.mayAsk : text.mayNotAsk}
      </StatusBadge>
      {vroegOns !== null && (
        <>
          <br />
          <Text soft small>
            {text.askedUs(dateAndTime(vroegOns))}
          </Text>
        </>
      )}
    </>
  );

function Last({ gevraagd, stand, uitleg, opnieuwOm }: Partij) {
  if (gevraagd === null) return <StatusBadge kind="unknown">{text.never}</StatusBadge>;
  return (
    <>
      <StatusBadge kind={stand === "ok" ? "ok" : "error"}>
        {stand === "ok" ? text.answered : text.failed}
      </StatusBadge>
      <br />
      <Text soft small>
        {uitleg ?? text.asked(dateAndTime(gevraagd))}
      </Text>
      {opnieuwOm !== null && (
        <>
          <br />
          <Text soft small>
            {text.again(dateAndTime(opnieuwOm))}
          </Text>
        </>
      )}
    </>
  );
}
