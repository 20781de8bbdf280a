import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Vragenlijst } from "../../modules/beeld/vragenlijst.ts";
import { useChecks } from "../checks.ts";
import { useGo } from "../location.ts";
import {
  Alert,
  Button,
  type Column,
  EmptyState,
  Link,
  Opening,
  Page,
  Row,
  Sheet,
  SheetPart,
  Stack,
  StatusBadge,
  Table,
  Text,
  TextField,
} from "../nlds/index.ts";
import { PageState, ProblemAlert } from "../PageState.tsx";
import { useSubmit } from "../submit.ts";
import { useMayChange } from "./beeld/rights.ts";
import { FormDialog } from "./dossier/FormDialog.tsx";
import { text } from "./VragenlijstenPage.text.ts";
import {
  adoptMeegeleverd,
  newVragenlijst,
  type Vragenlijsten,
  vragenlijstenQuery,
} from "./vragenlijsten/vragenlijsten.queries.ts";

/** The vragenlijsten of the region, with the version that holds. */
export function VragenlijstenPage() {
  const query = useQuery(vragenlijstenQuery);
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {({ rijen }) => (
        <Page title={text.title}>
          <Opening lead={text.lead}>
            <strong>{text.opening(rijen.length)}</strong>
          </Opening>
          <Stack gap="loose">
            <Actions />
            <Sheet full>
              {rijen.length === 0 ? (
                <SheetPart>
                  <EmptyState heading={text.empty}>{text.emptyText}</EmptyState>
                </SheetPart>
              ) : (
                <List rijen={rijen} />
              )}
            </Sheet>
          </Stack>
        </Page>
      )}
    </PageState>
  );
}

const COLUMNS: readonly Column<Vragenlijst>[] = [
  {
    id: "naam",
    header: text.naam,
    rowHeader: true,
    cell: ({ id, naam }) => (
      <Link href={`/vragenlijsten/${id}`} quiet>
        {naam}
      </Link>
    ),
  },
  { id: "doel", header: text.doel, cell: ({ doel }) => doel },
  { id: "stand", header: text.stand, cell: (lijst) => <Stand lijst={lijst} /> },
];

const List = ({ rijen }: Vragenlijsten) => (
  <Table
    stacked
    caption={text.caption}
    captionHidden
    rows={rijen}
    rowKey={({ id }) => id}
    columns={COLUMNS}
  />
);

function Stand({ lijst: { versies } }: { lijst: Vragenlijst }) {
  const valid = versies.find(({ status }) => status === "gepubliceerd");
  const draft = versies.find(({ status }) => status === "concept");
  return (
    <Stack gap="dense">
      {valid ? (
        <StatusBadge kind="ok">
          {text.valid(valid.nummer, valid.gepubliceerdOp ?? valid.gemaaktOp)}
        </StatusBadge>
      ) : (
        <StatusBadge kind="open">{text.noneValid}</StatusBadge>
      )}
      {draft && (
        <Text soft small>
          {text.hasDraft(draft.nummer)}
        </Text>
      )}
    </Stack>
  );
}

/** For who keeps them up. */
function Actions() {
  const [isOpen, setOpen] = useState(false);
  const [added, setAdded] = useState<number | null>(null);
  const queries = useQueryClient();
  const mayChange = useMayChange("vragenlijst");
  const adopting = useSubmit<object, Vragenlijsten & { readonly toegevoegd: number }>(
    (_, options) => adoptMeegeleverd(options),
    async ({ data }) => {
      setAdded(data.toegevoegd);
      await queries.invalidateQueries({ queryKey: ["vragenlijsten"] });
    },
  );
  if (!mayChange) return null;
  return (
    <>
      {added !== null && <Alert kind="ok" heading={text.adopted(added)} />}
      <ProblemAlert problem={adopting.problem} />
      <Row>
        <Button kind="primary" onPress={() => setOpen(true)}>
          {text.new}
        </Button>
        <Button busy={adopting.busy} onPress={() => adopting.submit({})}>
          {text.adopt}
        </Button>
      </Row>
      {isOpen && <NewDialog onClose={() => setOpen(false)} />}
    </>
  );
}

function NewDialog({ onClose }: { onClose: () => void }) {
  const [draft, setDraft] = useState({ naam: "", doel: "" });
  const go = useGo();
  const queries = useQueryClient();
  const sending = useSubmit<typeof draft, Vragenlijst>(newVragenlijst, async ({ data }) => {
    await queries.invalidateQueries({ queryKey: ["vragenlijsten"] });
    go(`/vragenlijsten/${data.id}/vragen`);
  });
  const checks = useChecks<keyof typeof draft>(sending.problem);
  const send = () => {
    sending.forget();
    const wrong = {
      ...(!draft.naam.trim() && { naam: text.needNaam }),
      ...(!draft.doel.trim() && { doel: text.needDoel }),
    };
    if (checks.check(wrong)) sending.submit(draft);
  };
  return (
    <FormDialog
      heading={text.newHeading}
      lead={text.newLead}
      sendLabel={text.make}
      busy={sending.busy}
      errors={checks}
      problem={checks.otherProblem}
      subject={text.subject}
      onSend={send}
      onClose={onClose}
    >
      <TextField
        id="naam"
        label={text.naamField}
        autoComplete="off"
        value={draft.naam}
        error={checks.wrong.naam}
        onChange={(naam) => setDraft({ ...draft, naam })}
      />
      <TextField
        id="doel"
        label={text.doelField}
        autoComplete="off"
        value={draft.doel}
        error={checks.wrong.doel}
        onChange={(doel) => setDraft({ ...draft, doel })}
      />
    </FormDialog>
  );
}
