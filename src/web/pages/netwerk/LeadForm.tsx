import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { isIsoDate, type IsoDate } from "#core/dates";
import { get, queryText } from "../../api.ts";
import { useChecks, type Wrong } from "../../checks.ts";
import {
  Alert,
  Button,
  Combobox,
  type ComboboxOption,
  DateField,
  ErrorSummary,
  Form,
  FormActions,
} from "../../nlds/index.ts";
import { ProblemAlert } from "../../PageState.tsx";
import { useSession } from "../../session.tsx";
import { useSubmit } from "../../submit.ts";
import { text } from "../CampagnePage.text.ts";
import type { Werkgevers } from "../werk/werk.queries.ts";
import { addHerkomst, NETWERK } from "./netwerk.queries.ts";

type Field = "werkgever" | "datum";

/** A werkgever who came through this campagne; each counts once. */
export function LeadForm({ campagneId }: { campagneId: string }) {
  const { vandaag } = useSession();
  const queries = useQueryClient();
  const [werkgever, choose] = useState<ComboboxOption | null>(null);
  const [datum, setDatum] = useState<string>(vandaag);
  const [isSaved, setSaved] = useState(false);
  const sending = useSubmit<{ id: string; datum: IsoDate }, unknown>(
    ({ id, datum }, options) => addHerkomst(id, { datum, herkomst: "campagne", campagneId }, options),
    async () => {
      choose(null);
      setSaved(true);
      await queries.invalidateQueries(NETWERK);
    },
  );
  const checks = useChecks<Field>(sending.problem);
  const send = () => {
    sending.forget();
    setSaved(false);
    if (checks.check(wrongIn(werkgever, datum)) && werkgever)
      sending.submit({ id: werkgever.id, datum: datum as IsoDate });
  };
  return (
    <Form onSubmit={send} label={text.add}>
      <ErrorSummary errors={checks.summary} attempt={checks.attempt} />
      {isSaved && (
        <Alert kind="ok" heading={text.saved}>
          {text.savedText}
        </Alert>
      )}
      <Combobox
        id="werkgever"
        label={text.werkgever}
        description={text.werkgeverHint}
        load={findWerkgevers}
        value={werkgever}
        onChange={choose}
        error={checks.wrong.werkgever}
      />
      <DateField id="datum" label={text.datum} value={datum} onChange={setDatum} error={checks.wrong.datum} />
      <ProblemAlert problem={checks.otherProblem} />
      <FormActions>
        <Button kind="primary" type="submit" busy={sending.busy}>
          {text.save}
        </Button>
      </FormActions>
    </Form>
  );
}

const wrongIn = (werkgever: ComboboxOption | null, datum: string): Wrong<Field> => ({
  ...(!werkgever && { werkgever: text.needWerkgever }),
  ...(!isIsoDate(datum) && { datum: text.needDay }),
});

export async function findWerkgevers(zoek: string, signal: AbortSignal): Promise<readonly ComboboxOption[]> {
  const { rijen } = await get<Werkgevers>(`/werkgevers${queryText({ zoek, perPagina: 10 })}`, signal);
  return rijen.map(({ id, naam, plaats }) => ({ id, label: naam, detail: plaats }));
}
