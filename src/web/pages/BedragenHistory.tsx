import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { longDate } from "../format.ts";
import { Alert, Button, Dialog, NumberField, Paragraph, Stack, Table, TextField } from "../nlds/index.ts";
import { ProblemAlert } from "../PageState.tsx";
import { useSubmit } from "../submit.ts";
import { text } from "./BedragenPage.text.ts";
import { type Bedrag, type Correctie, correctAmount } from "./bedragen.queries.ts";
import { shownValue, unitOf, valueFrom } from "./bedragen.ts";

type Props = { bedrag: Bedrag; mayCorrect: boolean; onClose: () => void };
type Added = Bedrag["toegevoegd"][number];

/** Every value of one amount over time, each with its source; what the region added can be put right. */
export function BedragenHistory({ bedrag, mayCorrect, onClose }: Props) {
  const [correcting, setCorrecting] = useState<Added | null>(null);
  const { naam, eenheid, waarden, toegevoegd } = bedrag;
  const inForce = toegevoegd.filter(({ isVervangen, waarde }) => !isVervangen && waarde !== null);
  if (correcting) return <Correct bedrag={bedrag} added={correcting} onClose={onClose} />;
  return (
    <Dialog
      open
      onClose={onClose}
      heading={text.history(naam)}
      actions={
        <>
          {mayCorrect &&
            inForce.map((added) => (
              <Button key={added.id} kind="secondary" onPress={() => setCorrecting(added)}>
                {`${text.correct}: ${longDate(added.vanaf)}`}
              </Button>
            ))}
          <Button onPress={onClose}>{text.close}</Button>
        </>
      }
    >
      <Stack>
        <Table
          caption={text.history(naam)}
          captionHidden
          rows={waarden.toReversed()}
          rowKey={({ vanaf, herkomst }) => vanaf + herkomst}
          columns={[
            {
              id: "vanaf",
              header: text.columns.vanaf,
              rowHeader: true,
              cell: ({ vanaf }) => longDate(vanaf),
            },
            {
              id: "waarde",
              header: text.columns.waarde,
              numeric: true,
              cell: ({ waarde }) => (waarde === null ? text.noValue : shownValue(waarde, eenheid)),
            },
            {
              id: "bron",
              header: text.source,
              cell: ({ bron, zekerheid, herkomst }) =>
                `${bron} (${zekerheid}${herkomst === "regio" ? `, ${text.ours}` : ""})`,
            },
          ]}
        />
        {toegevoegd
          .filter(({ vervangt }) => vervangt !== null)
          .map(({ id, doorNaam, reden }) => (
            <Paragraph key={id} small soft>
              {text.replaced(doorNaam, reden ?? "")}
            </Paragraph>
          ))}
      </Stack>
    </Dialog>
  );
}

function Correct({ bedrag, added, onClose }: { bedrag: Bedrag; added: Added; onClose: () => void }) {
  const queries = useQueryClient();
  const [typed, setTyped] = useState("");
  const [reden, setReden] = useState("");
  const [wrong, setWrong] = useState<{ waarde?: string; reden?: string }>({});
  const [isDone, setDone] = useState(false);
  const { submit, busy, problem } = useSubmit<Correctie, { id: string }>(
    (body, options) => correctAmount(added.id, body, options),
    async () => {
      setDone(true);
      await queries.invalidateQueries({ queryKey: ["bedragen"] });
    },
  );
  const waarde = valueFrom(typed, bedrag.eenheid);
  const save = () => {
    const found = {
      ...(waarde === null && { waarde: text.needed.waarde }),
      ...(reden.trim() === "" && { reden: text.needed.reden }),
    };
    setWrong(found);
    if (Object.keys(found).length === 0)
      submit({ waarde, tot: added.tot, bron: added.bron, zekerheid: added.zekerheid, reden: reden.trim() });
  };
  return (
    <Dialog
      open
      onClose={onClose}
      heading={text.correctHeading(bedrag.naam, longDate(added.vanaf))}
      actions={
        isDone ? (
          <Button onPress={onClose}>{text.close}</Button>
        ) : (
          <>
            <Button kind="primary" busy={busy} busyText={text.confirming} onPress={save}>
              {text.save}
            </Button>
            <Button kind="subtle" onPress={onClose}>
              {text.cancel}
            </Button>
          </>
        )
      }
    >
      {isDone ? (
        <Alert kind="ok" heading={text.saved} />
      ) : (
        <Stack>
          <ProblemAlert problem={problem} />
          <NumberField
            id="nieuwe-waarde"
            label={text.newValue}
            unit={unitOf(bedrag.eenheid)}
            width="short"
            value={typed}
            onChange={setTyped}
            {...(wrong.waarde && { error: wrong.waarde })}
          />
          <TextField
            id="reden"
            label={text.reason}
            value={reden}
            onChange={setReden}
            autoComplete="off"
            {...(wrong.reden && { error: wrong.reden })}
          />
        </Stack>
      )}
    </Dialog>
  );
}
