import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Static } from "typebox";
import type { Verstuurd } from "../../modules/berichten/bericht.ts";
import type { Inwoner } from "../../modules/inwoners/inwoner.ts";
import { post } from "../api.ts";
import { useChecks, type Wrong } from "../checks.ts";
import { longDate } from "../format.ts";
import { usePathParameter } from "../location.ts";
import {
  Button,
  ButtonLink,
  ErrorSummary,
  Form,
  FormActions,
  Opening,
  Select,
  Sheet,
  Stack,
  TextArea,
  TextField,
} from "../nlds/index.ts";
import { ProblemAlert } from "../PageState.tsx";
import { useSubmit } from "../submit.ts";
import { afsprakenQuery } from "./afspraken.queries.ts";
import { Voorbeeld } from "./berichten/Voorbeeld.tsx";
import { DossierFrame } from "./dossier/DossierFrame.tsx";
import { Gezonden } from "./GesprekPage.tsx";
import { text } from "./NieuwBerichtPage.text.ts";

/** A message to one inwoner: in own words, or a text that stands ready in his language. */
export function NieuwBerichtPage() {
  const id = usePathParameter("id");
  return (
    <DossierFrame id={id} current="tijdlijn" part={text.part}>
      {(inwoner) => <Schrijf inwoner={inwoner} />}
    </DossierFrame>
  );
}

type Field = "sjabloon" | "afspraakId" | "onderwerp" | "tekst";
type Draft = Record<Field, string>;
type Sent = Static<typeof Verstuurd>;
const LEEG: Draft = { sjabloon: "", afspraakId: "", onderwerp: "", tekst: "" };
const SJABLONEN = Object.entries(text.sjablonen).map(([value, label]) => ({ value, label }));
const isOverAfspraak = ({ sjabloon }: Draft) => sjabloon === "herinnering";

function Schrijf({ inwoner: { id, voornaam } }: { inwoner: Inwoner }) {
  const queries = useQueryClient();
  const [draft, setDraft] = useState<Draft>(LEEG);
  const [sent, setSent] = useState<Sent | null>(null);
  const save = useSubmit<Draft, Sent>(
    (draft, options) => post(`/inwoners/${id}/gesprekken`, bodyOf(draft), options),
    ({ data }) => {
      setSent(data);
      setDraft(LEEG);
      for (const key of [["gesprekken"], ["inwoner", id]]) void queries.invalidateQueries({ queryKey: key });
    },
  );
  const checks = useChecks<Field>(save.problem);
  const field = (name: Field) => ({
    id: name,
    value: draft[name],
    error: checks.wrong[name],
    onChange: (typed: string) => setDraft({ ...draft, [name]: typed }),
  });
  return (
    <>
      <Opening lead={text.lead}>
        <strong>{text.opening(voornaam)}</strong>
      </Opening>
      <Sheet>
        <Form onSubmit={() => checks.check(wrongIn(draft)) && save.submit(draft)}>
          <Stack gap="loose">
            {sent && <Gezonden sent={sent} />}
            <ErrorSummary errors={checks.summary} attempt={checks.attempt} />
            <ProblemAlert problem={checks.otherProblem} />
            <Select
              label={text.sjabloon}
              description={text.sjabloonHelp}
              emptyLabel={text.eigen}
              options={SJABLONEN}
              optional
              {...field("sjabloon")}
            />
            {isOverAfspraak(draft) && <Afspraakkeuze inwonerId={id} {...field("afspraakId")} />}
            {draft.sjabloon === "" ? (
              <>
                <TextField label={text.onderwerp} autoComplete="off" {...field("onderwerp")} />
                <TextArea label={text.tekst} description={text.tekstHelp} rows={6} {...field("tekst")} />
              </>
            ) : (
              (!isOverAfspraak(draft) || draft.afspraakId !== "") && (
                <Voorbeeld inwonerId={id} body={bodyOf(draft)} />
              )
            )}
            <FormActions>
              <Button kind="primary" type="submit" busy={save.busy}>
                {text.send}
              </Button>
              {sent && (
                <ButtonLink href={`/berichten/${sent.gesprekId}`} kind="subtle">
                  {text.open}
                </ButtonLink>
              )}
            </FormActions>
          </Stack>
        </Form>
      </Sheet>
    </>
  );
}

function Afspraakkeuze({
  inwonerId,
  ...field
}: {
  inwonerId: string;
  id: string;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}) {
  const { data } = useQuery(afsprakenQuery(inwonerId));
  const eigen = data?.rijen.filter(({ magWijzigen }) => magWijzigen) ?? [];
  return (
    <Select
      label={text.afspraak}
      description={data && eigen.length === 0 ? text.geenAfspraak : undefined}
      emptyLabel={text.afspraakKies}
      options={eigen.map(({ id, datum, tijd, waar }) => ({
        value: id,
        label: `${longDate(datum)}, ${tijd}, ${waar}`,
      }))}
      {...field}
    />
  );
}

const bodyOf = (draft: Draft): Record<string, string> => {
  const { sjabloon, afspraakId, onderwerp, tekst } = draft;
  if (sjabloon === "") return { onderwerp: onderwerp.trim(), tekst: tekst.trim() };
  return isOverAfspraak(draft) ? { sjabloon, afspraakId } : { sjabloon };
};

function wrongIn(draft: Draft): Wrong<Field> {
  const needed: readonly (keyof typeof text.leeg)[] =
    draft.sjabloon === "" ? ["onderwerp", "tekst"] : isOverAfspraak(draft) ? ["afspraakId"] : [];
  return Object.fromEntries(
    needed.filter((name) => draft[name].trim() === "").map((name) => [name, text.leeg[name]]),
  );
}
