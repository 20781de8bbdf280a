import { Fragment, useState } from "react";
import { isIsoDate } from "#core/dates";
import { ANDERE_VORMEN, type Triagebesluit, TRIAGES } from "../../../modules/beeld/instroom.ts";
import type { Inwoner } from "../../../modules/inwoners/inwoner.ts";
import { useChecks } from "../../checks.ts";
import { capital, longDate } from "../../format.ts";
import {
  Button,
  CheckboxGroup,
  ChoiceBlocks,
  DateField,
  Details,
  Link,
  Paragraph,
  Section,
  Stack,
  TextArea,
} from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { text as page } from "../BeeldPage.text.ts";
import { decideTriage, type TriageBody } from "./beeld.queries.ts";
import { text } from "./dialogs.text.ts";
import { useMayChange } from "./rights.ts";
import { useDossierChange } from "./use-dossier-change.ts";

const optionsOf = (values: readonly Triagebesluit["uitkomst"][]) =>
  values.map((value) => ({ value, label: capital(value), description: text.uitkomsten[value] }));

type Props = { inwoner: Inwoner; triages: readonly Triagebesluit[] };

/** What somebody decided at the front gate; what was decided before stays to be read. */
export function TriagePart({ inwoner, triages }: Props) {
  const [isOpen, setOpen] = useState(false);
  const mayDecide = useMayChange("beeld");
  const [now, ...earlier] = triages;
  return (
    <Section
      heading={page.triage}
      action={
        mayDecide && (
          <Button dense kind="subtle" onPress={() => setOpen(true)}>
            {now ? page.triageAgain : page.triageDecide}
          </Button>
        )
      }
    >
      {now ? <Decision besluit={now} /> : <Paragraph>{page.triageNone}</Paragraph>}
      {earlier.length > 0 && (
        <Details summary={page.triageEarlier(earlier.length)}>
          <Stack>
            {earlier.map((besluit) => (
              <Decision
                key={`${besluit.beslotenOp} ${besluit.uitkomst} ${besluit.reden}`}
                besluit={besluit}
              />
            ))}
          </Stack>
        </Details>
      )}
      {isOpen && <TriageDialog inwoner={inwoner} onClose={() => setOpen(false)} />}
    </Section>
  );
}

const Decision = ({ besluit }: { besluit: Triagebesluit }) => (
  <div>
    <Paragraph>{capital(besluit.uitkomst)}</Paragraph>
    <Paragraph>{besluit.reden}</Paragraph>
    {besluit.opnieuwOp !== null && (
      <Paragraph>
        {page.triageVormen}{" "}
        {besluit.vormen.map((vorm) => (
          <Fragment key={vorm}>
            <Link href={`/plekken?werkvorm=${encodeURIComponent(vorm)}`} label={page.triagePlekken(vorm)}>
              {vorm}
            </Link>{" "}
          </Fragment>
        ))}
        <br />
        {page.triageOpnieuw(longDate(besluit.opnieuwOp))}
      </Paragraph>
    )}
    <Paragraph soft small>
      {page.triageBy(longDate(besluit.beslotenOp), besluit.doorNaam)}
    </Paragraph>
  </div>
);

function TriageDialog({ inwoner, onClose }: { inwoner: Inwoner; onClose: () => void }) {
  const { vandaag } = useSession();
  const [draft, setDraft] = useState({
    uitkomst: "",
    reden: "",
    vormen: [] as readonly string[],
    opnieuwOp: "",
  });
  const sending = useDossierChange(
    inwoner.id,
    (body: TriageBody, options) => decideTriage(inwoner.id, body, options),
    onClose,
  );
  const isOther = draft.uitkomst === "andere vorm";
  const checks = useChecks<keyof typeof draft>(sending.problem);
  const send = () => {
    sending.forget();
    const wrong = {
      ...(!draft.uitkomst && { uitkomst: text.needUitkomst }),
      ...(isOther && draft.vormen.length === 0 && { vormen: text.needVormen }),
      ...(isOther &&
        !(isIsoDate(draft.opnieuwOp) && draft.opnieuwOp > vandaag) && { opnieuwOp: text.needOpnieuw }),
      ...(!draft.reden.trim() && { reden: text.needReden }),
    };
    const { uitkomst, reden, vormen, opnieuwOp } = draft;
    if (checks.check(wrong))
      sending.submit({ uitkomst, reden, ...(isOther && { vormen: [...vormen], opnieuwOp }) });
  };
  return (
    <FormDialog
      heading={text.triageHeading(inwoner.voornaam)}
      lead={text.triageLead}
      sendLabel={text.decide}
      busy={sending.busy}
      errors={checks}
      problem={checks.otherProblem}
      subject={text.subjectTriage}
      onSend={send}
      onClose={onClose}
    >
      <ChoiceBlocks
        id="uitkomst"
        label={text.uitkomst}
        options={optionsOf(TRIAGES)}
        value={draft.uitkomst}
        error={checks.wrong.uitkomst}
        onChange={(uitkomst) => setDraft({ ...draft, uitkomst })}
      />
      {isOther && (
        <>
          <CheckboxGroup
            id="vormen"
            label={text.vormen}
            columns
            options={ANDERE_VORMEN.map((value) => ({ value, label: capital(value) }))}
            value={draft.vormen}
            error={checks.wrong.vormen}
            onChange={(vormen) => setDraft({ ...draft, vormen })}
          />
          <DateField
            id="opnieuwOp"
            label={text.opnieuwOp}
            description={text.opnieuwOpNote}
            value={draft.opnieuwOp}
            error={checks.wrong.opnieuwOp}
            onChange={(opnieuwOp) => setDraft({ ...draft, opnieuwOp })}
          />
        </>
      )}
      <TextArea
        id="reden"
        label={text.reden}
        description={text.redenNote}
        value={draft.reden}
        error={checks.wrong.reden}
        onChange={(reden) => setDraft({ ...draft, reden })}
      />
    </FormDialog>
  );
}
