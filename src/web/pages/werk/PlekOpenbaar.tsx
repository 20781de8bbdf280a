import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Openbaarheid, OpenbaarInvoer } from "../../../modules/plekken/openbaar.ts";
import type { PlekInFull } from "../../../modules/plekken/plek.ts";
import { useChecks } from "../../checks.ts";
import { longDate } from "../../format.ts";
import {
  Button,
  DateField,
  Link,
  NumberField,
  Paragraph,
  Row,
  Section,
  Select,
  Stack,
  TextArea,
  TextField,
} from "../../nlds/index.ts";
import { PartState, ProblemAlert } from "../../PageState.tsx";
import { useSession } from "../../session.tsx";
import { useSubmit } from "../../submit.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { openbaarheidQuery, publish, unpublish } from "./openbaar.queries.ts";
import { openbaarBody, openbaarTerms, type OpenbaarTerms, wrongInOpenbaar } from "./openbaar-terms.ts";
import { text } from "./openbaar.text.ts";

/** Whether everyone may read this vacature; who may change it does so here, with the yes of the employer. */
export function PlekOpenbaar({ plek }: { plek: PlekInFull }) {
  const query = useQuery(openbaarheidQuery(plek.id));
  return (
    <Section heading={text.heading}>
      <PartState query={query} part={text.part} lines={2}>
        {({ openbaarheid }) => <Shown plek={plek} known={openbaarheid} />}
      </PartState>
    </Section>
  );
}

function Shown({ plek, known }: { plek: PlekInFull; known: Openbaarheid | null }) {
  const [open, setOpen] = useState(false);
  const refresh = useRefresh(plek.id);
  const { submit, busy, problem } = useSubmit<number, { id: string }>(
    (versie, options) => unpublish(plek.id, versie, options),
    () => void refresh(),
  );
  return (
    <Stack>
      <Paragraph>
        {known ? text.open(longDate(known.vanaf), longDate(known.tot)) : text.closed}{" "}
        {known && text.agreed(known.akkoordVan, longDate(known.akkoordOp))}
      </Paragraph>
      {known && <Link href={`/vacatures/${plek.id}`}>{text.look}</Link>}
      <ProblemAlert problem={problem} />
      <Row>
        <Button kind="secondary" onPress={() => setOpen(true)}>
          {known ? text.change : text.publish}
        </Button>
        {known && (
          <Button kind="subtle" busy={busy} onPress={() => submit(known.versie)}>
            {text.remove}
          </Button>
        )}
      </Row>
      {open && <Publish plek={plek} known={known} onClose={() => setOpen(false)} />}
    </Stack>
  );
}

function Publish({
  plek,
  known,
  onClose,
}: {
  plek: PlekInFull;
  known: Openbaarheid | null;
  onClose: () => void;
}) {
  const { vandaag } = useSession();
  const refresh = useRefresh(plek.id);
  const [terms, setTerms] = useState(() => openbaarTerms(known, vandaag));
  const { submit, busy, problem, forget } = useSubmit<OpenbaarInvoer, Openbaarheid>(
    (body, options) => publish(plek.id, known?.versie ?? 0, body, options),
    async () => {
      onClose();
      await refresh();
    },
  );
  const checks = useChecks<keyof OpenbaarTerms>(problem);
  const field = (name: keyof OpenbaarTerms) => ({
    id: name,
    label: text[name],
    value: terms[name],
    onChange: (value: string) => setTerms({ ...terms, [name]: value }),
    error: checks.wrong[name],
  });
  const send = () => {
    forget();
    if (checks.check(wrongInOpenbaar(terms))) submit(openbaarBody(terms));
  };
  return (
    <FormDialog
      heading={text.dialog(plek.titel)}
      lead={text.lead}
      sendLabel={text.send}
      subject={text.subject}
      busy={busy}
      errors={checks}
      problem={checks.otherProblem}
      onSend={send}
      onClose={onClose}
    >
      <TextArea {...field("tekst")} description={text.tekstHelp} rows={5} />
      <DateField {...field("vanaf")} />
      <DateField {...field("tot")} />
      <NumberField {...field("urenVan")} />
      <NumberField {...field("urenTot")} />
      <NumberField {...field("loonVan")} prefix="€" />
      <NumberField {...field("loonTot")} prefix="€" />
      <Select
        {...field("loonPer")}
        options={Object.entries(text.per).map(([value, label]) => ({ value, label }))}
      />
      <TextField {...field("akkoordVan")} />
    </FormDialog>
  );
}

function useRefresh(plekId: string) {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ["plekken", plekId, "openbaarheid"] });
}
