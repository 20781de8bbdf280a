import { useState } from "react";
import { ARCHIEFREDENEN } from "../../../modules/plannen/verhuizing.ts";
import { post } from "../../api.ts";
import { useChecks } from "../../checks.ts";
import { Button, RadioGroup, Section, Sheet, Stack, Table, Text } from "../../nlds/index.ts";
import { useSubmit } from "../../submit.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { text } from "../DossierarchiefPage.text.ts";
import type { Archief, Archieflijst } from "../plannen.queries.ts";
import { dagVan, regelsVan } from "./archief-velden.ts";

type Rij = Archieflijst["rijen"][number];
type Achtergebleven = Archief["rijen"][number];

/** What was opened: kept in the memory of the page and nowhere else. */
export type Opened = { readonly nummer: number; readonly rijen: Archief["rijen"] };

const REDENEN = ARCHIEFREDENEN.map((value) => ({ value, label: text.redenen[value] }));

/** Asks why, and opens what stayed behind. */
export function ArchiefDialog({
  rij: { verhuizingId, nummer },
  onClose,
  onOpened,
}: {
  rij: Rij;
  onClose: () => void;
  onOpened: (opened: Opened) => void;
}) {
  const [reden, setReden] = useState("");
  const look = useSubmit<string, Archief>(
    (reden) => post<Archief>(`/verhuizingen/${verhuizingId}/_archief`, { reden }),
    ({ data }) => {
      onOpened({ nummer, rijen: data.rijen });
      onClose();
    },
  );
  const checks = useChecks<"reden">(look.problem);
  return (
    <FormDialog
      heading={text.heading(nummer)}
      lead={text.dialogLead}
      sendLabel={text.look}
      subject={text.subject}
      busy={look.busy}
      errors={checks}
      problem={checks.otherProblem}
      onClose={onClose}
      onSend={() => checks.check(reden ? {} : { reden: text.needReden }) && look.submit(reden)}
    >
      <RadioGroup
        id="reden"
        label={text.reden}
        options={REDENEN}
        value={reden}
        error={checks.wrong.reden}
        onChange={setReden}
      />
    </FormDialog>
  );
}

/** What stayed behind, the latest first, in the words in which it was written. */
export const Left = ({ opened: { nummer, rijen }, onClose }: { opened: Opened; onClose: () => void }) => (
  <Sheet>
    <Section
      heading={text.found(nummer)}
      action={
        <Button dense kind="subtle" onPress={onClose}>
          {text.close}
        </Button>
      }
    >
      <Table
        caption={text.found(nummer)}
        captionHidden
        rows={rijen.toSorted((a, b) => (dagVan(b.rij) ?? "").localeCompare(dagVan(a.rij) ?? ""))}
        rowKey={({ nummer }) => String(nummer)}
        columns={[
          {
            id: "wanneer",
            header: text.when,
            cell: ({ rij }) => {
              const dag = dagVan(rij);
              return dag ? text.day(dag) : text.noDate;
            },
          },
          {
            id: "wat",
            header: text.what,
            rowHeader: true,
            cell: ({ soort }) => text.soorten[soort] ?? soort,
          },
          { id: "woorden", header: text.words, cell: wordsOf },
        ]}
      />
    </Section>
  </Sheet>
);

/** The lines of one record, each with its word. */
const wordsOf = ({ soort, rij }: Achtergebleven) => (
  <Stack gap="dense">
    {regelsVan(soort, rij).map(({ label, tekst }) => (
      <div key={label}>
        {label && <Text soft>{`${label}: `}</Text>}
        {tekst}
      </div>
    ))}
  </Stack>
);
