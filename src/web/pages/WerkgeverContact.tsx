import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { isIsoDate, type IsoDate } from "#core/dates";
import type { Werkgevercontact } from "../../modules/werkgevers/werkgever.ts";
import { useChecks, type Wrong } from "../checks.ts";
import { useDraft } from "../draft.ts";
import {
  Alert,
  Button,
  DateField,
  ErrorSummary,
  Form,
  FormActions,
  RadioGroup,
  TextArea,
  TextField,
} from "../nlds/index.ts";
import { ProblemAlert } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { useSubmit } from "../submit.ts";
import { NETWERK } from "./netwerk/netwerk.queries.ts";
import { text } from "./WerkgeverPage.text.ts";
import { type Contactvraag, logContact } from "./werk/werk.queries.ts";
import { optionsOf } from "./werk/werk.text.ts";

type Field = "soort" | "datum" | "tekst" | "gesprokenMet" | "volgendeStap" | "volgendeStapOp";

/** A call is written down before the next one: three fields, two of them filled in; what comes next if it was promised. */
export function WerkgeverContact({
  werkgeverId,
  contactpersoon,
}: {
  werkgeverId: string;
  contactpersoon: string | null;
}) {
  const { vandaag } = useSession();
  const queries = useQueryClient();
  const [isSaved, setSaved] = useState(false);
  const { draft, change, forget } = useDraft<Record<Field, string>>(`werkgevercontact/${werkgeverId}`, {
    soort: "telefoon",
    datum: vandaag,
    tekst: "",
    gesprokenMet: contactpersoon ?? "",
    volgendeStap: "",
    volgendeStapOp: "",
  });
  const {
    submit,
    busy,
    problem,
    forget: again,
  } = useSubmit<Contactvraag, Werkgevercontact>(
    (body, options) => logContact(werkgeverId, body, options),
    async () => {
      forget();
      setSaved(true);
      await queries.invalidateQueries({ queryKey: ["werkgevers"] });
      await queries.invalidateQueries(NETWERK);
    },
  );
  const checks = useChecks<Field>(problem);
  const send = () => {
    again();
    setSaved(false);
    if (!checks.check(wrongIn(draft))) return;
    submit(bodyOf(draft));
  };
  const field = (id: Field) => ({
    id,
    value: draft[id],
    onChange: (typed: string) => change({ [id]: typed }),
    ...(checks.wrong[id] && { error: checks.wrong[id] }),
  });
  return (
    <Form onSubmit={send} label={text.log}>
      <ErrorSummary errors={checks.summary} attempt={checks.attempt} />
      {isSaved && (
        <Alert kind="ok" heading={text.saved}>
          {text.savedText}
        </Alert>
      )}
      <RadioGroup {...field("soort")} label={text.soort} options={optionsOf(text.soorten)} />
      <TextArea {...field("tekst")} label={text.tekst} description={text.tekstHint} rows={2} />
      <DateField {...field("datum")} label={text.datum} />
      <TextField
        {...field("gesprokenMet")}
        label={text.gesprokenMet}
        description={text.gesprokenMetHint}
        width="medium"
        optional
      />
      <TextField
        {...field("volgendeStap")}
        label={text.volgendeStap}
        description={text.volgendeStapHint}
        optional
      />
      <DateField {...field("volgendeStapOp")} label={text.volgendeStapOp} optional />
      <ProblemAlert problem={checks.otherProblem} />
      <FormActions>
        <Button kind="primary" type="submit" busy={busy}>
          {text.save}
        </Button>
      </FormActions>
    </Form>
  );
}

function wrongIn(draft: Readonly<Record<Field, string>>): Wrong<Field> {
  const { soort, datum, tekst, volgendeStap, volgendeStapOp } = draft;
  const hasStep = volgendeStap.trim() !== "";
  return {
    ...(!soort && { soort: text.needKind }),
    ...(!tekst.trim() && { tekst: text.needText }),
    ...(!isIsoDate(datum) && { datum: text.needDay }),
    ...(hasStep && !isIsoDate(volgendeStapOp) && { volgendeStapOp: text.needStepDay }),
    ...(!hasStep && volgendeStapOp && { volgendeStap: text.needStep }),
  };
}

const bodyOf = (draft: Readonly<Record<Field, string>>): Contactvraag => ({
  soort: draft.soort as Contactvraag["soort"],
  datum: draft.datum as IsoDate,
  tekst: draft.tekst.trim(),
  gesprokenMet: draft.gesprokenMet.trim() || null,
  volgendeStap: draft.volgendeStap.trim() || null,
  volgendeStapOp: draft.volgendeStapOp ? (draft.volgendeStapOp as IsoDate) : null,
});
