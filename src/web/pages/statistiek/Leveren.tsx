import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { scopesOf } from "../../../modules/toegang/toegang.ts";
import { queryText } from "../../api.ts";
import { download } from "../../csv.ts";
import { month } from "../../format.ts";
import { useGo } from "../../location.ts";
import {
  Alert,
  Button,
  Form,
  FormActions,
  Paragraph,
  Section,
  Select,
  Sheet,
  Stack,
  SummaryList,
} from "../../nlds/index.ts";
import { ProblemAlert } from "../../PageState.tsx";
import { useSession } from "../../session.tsx";
import { useSubmit } from "../../submit.ts";
import { text } from "../StatistiekPage.text.ts";
import {
  haalBestand,
  lever,
  type Levering,
  type LeveringInput,
  type Maandstand,
  STATISTIEK,
} from "./statistiek.queries.ts";

/** Recording a month, and after that its file. */
export function Leveren({ stand }: { stand: Maandstand }) {
  const { gebruiker } = useSession();
  if (scopesOf(gebruiker, "change", "statistiek").length === 0) return null;
  return (
    <Sheet>
      <Section heading={text.deliver}>
        {stand.levering ? <Fetch levering={stand.levering} /> : <Record stand={stand} />}
      </Section>
    </Sheet>
  );
}

function Record({ stand: { gemeente, maand, kanGeleverd, volgende, layouts } }: { stand: Maandstand }) {
  const queries = useQueryClient();
  const [layout, setLayout] = useState(layouts[0]?.naam ?? "csv");
  const go = useGo();
  const sending = useSubmit<LeveringInput, Levering>(lever, () => {
    void queries.invalidateQueries(STATISTIEK);
    go(`/statistiek${queryText({ gemeente, maand })}`, { replace: true }); // the month after it is next to come
  });
  if (!kanGeleverd) return <Paragraph>{text.notYet(month(`${volgende}-01`))}</Paragraph>;
  return (
    <Form onSubmit={() => sending.submit({ gemeente, maand, layout })}>
      <ProblemAlert problem={sending.problem} />
      <Select
        id="layout"
        label={text.layout}
        value={layout}
        options={layouts.map(({ naam, titel }) => ({ value: naam, label: titel }))}
        onChange={(value) => setLayout(value as LeveringInput["layout"])}
      />
      <Paragraph small>{text.deliverNote}</Paragraph>
      <FormActions>
        <Button kind="primary" type="submit" busy={sending.busy}>
          {text.deliverNow(month(`${maand}-01`))}
        </Button>
      </FormActions>
    </Form>
  );
}

function Fetch({ levering }: { levering: Levering }) {
  const [state, setState] = useState<"busy" | "done" | Error | null>(null);
  const fetch = async () => {
    setState("busy");
    try {
      const { bestandsnaam, inhoud, toelichting } = await haalBestand(levering.id);
      download(bestandsnaam, inhoud);
      download(`${bestandsnaam}.toelichting.txt`, toelichting, "text/plain");
      setState("done");
    } catch (error) {
      setState(error instanceof Error ? error : new Error(text.failed));
    }
  };
  return (
    <Stack>
      <SummaryList
        facts={[
          { term: text.file, value: levering.bestandsnaam },
          { term: text.checksum, value: levering.checksum },
        ]}
      />
      {state === "done" && <Alert kind="ok" heading={text.fetched} />}
      {state instanceof Error && <ProblemAlert problem={state} />}
      <Paragraph small>{text.fetchNote}</Paragraph>
      <div>
        <Button kind="primary" icon="download" busy={state === "busy"} onPress={() => void fetch()}>
          {text.fetch}
        </Button>
      </div>
    </Stack>
  );
}
