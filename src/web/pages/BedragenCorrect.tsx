import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { longDate } from "../format.ts";
import {
  Alert,
  Button,
  Dialog,
  NumberField,
  Paragraph,
  Section,
  Stack,
  SummaryList,
  TextField,
} from "../nlds/index.ts";
import { ProblemAlert } from "../PageState.tsx";
import { useSettled } from "../settled.ts";
import { useSubmit } from "../submit.ts";
import { text } from "./BedragenPage.text.ts";
import { touchedBy } from "./BedragenPreview.tsx";
import { type Bedrag, type Correctie, correctAmount, previewAmounts } from "./bedragen.queries.ts";
import { shownValue, unitOf, valueFrom } from "./bedragen.ts";

type Added = Bedrag["toegevoegd"][number];

/** Puts right what the region added: what it changes is shown before, and the old value stays. */
export function BedragenCorrect({
  bedrag,
  added,
  onClose,
}: {
  bedrag: Bedrag;
  added: Added;
  onClose: () => void;
}) {
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
          {waarde !== null && <WhatChanges bedrag={bedrag} added={added} waarde={waarde} />}
        </Stack>
      )}
    </Dialog>
  );
}

/** The old and the new value, what stands out, and which subsidies it touches. */
function WhatChanges({ bedrag, added, waarde }: { bedrag: Bedrag; added: Added; waarde: number }) {
  const asked = useSettled(waarde);
  const { sleutel, eenheid } = bedrag;
  const { vanaf, tot, bron, zekerheid } = added;
  const { data, error } = useQuery({
    queryKey: ["bedragen", "voorbeeld", added.id, asked],
    queryFn: () =>
      previewAmounts([{ sleutel, vanaf, tot, bron, zekerheid, waarde: asked }]).then(({ data }) => data),
    placeholderData: keepPreviousData,
    retry: false,
  });
  const [line] = data?.regels ?? [];
  const notable = line?.waarschuwingen.filter(({ code }) => code !== "bestaat al") ?? [];
  return (
    <Section heading={text.previewHeading} level={3} joined>
      <Stack>
        <SummaryList
          narrow
          facts={[
            {
              term: text.was,
              value: added.waarde === null ? text.noValue : shownValue(added.waarde, eenheid),
            },
            { term: text.becomes, value: shownValue(asked, eenheid) },
          ]}
        />
        {notable.map(({ tekst }) => (
          <Paragraph key={tekst}>{tekst}</Paragraph>
        ))}
        {data && <Paragraph>{touchedBy(data)}</Paragraph>}
        <ProblemAlert problem={error} />
      </Stack>
    </Section>
  );
}
