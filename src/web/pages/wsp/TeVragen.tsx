import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { OordeelInput } from "../../../modules/tevredenheid/tevredenheid.ts";
import { longDate, numberFrom } from "../../format.ts";
import {
  Button,
  EmptyState,
  LineWithAction,
  Link,
  NumberField,
  Paragraph,
  PhoneLink,
  RadioGroup,
  Section,
  Stack,
  Text,
  TextArea,
} from "../../nlds/index.ts";
import { PartState } from "../../PageState.tsx";
import { text } from "../AfsprakenWerkgeversPage.text.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { optionsOf } from "../werk/werk.text.ts";
import { useWspForm } from "./use-wsp-form.ts";
import { giveOordeel, type TeVragen as Lijst, teVragenQuery } from "./wsp.queries.ts";

const SHOWN = 5;
type Rij = Lijst["rijen"][number];

/** Whom to call about how satisfied they are; a mark is written down while one calls. */
export function TeVragen() {
  const query = useQuery(teVragenQuery);
  const [asked, setAsked] = useState<Rij | null>(null);
  return (
    <Section heading={text.teVragen}>
      <PartState query={query} part={text.teVragenPart}>
        {({ rijen }) =>
          rijen.length === 0 ? (
            <EmptyState heading={text.geenTeVragen} />
          ) : (
            <Stack>
              {rijen.slice(0, SHOWN).map((rij) => (
                <Line key={rij.werkgeverId} rij={rij} onAsk={() => setAsked(rij)} />
              ))}
              {rijen.length > SHOWN && (
                <Paragraph small soft>
                  {text.meer(rijen.length - SHOWN)}
                </Paragraph>
              )}
            </Stack>
          )
        }
      </PartState>
      {asked && <OordeelDialog rij={asked} onClose={() => setAsked(null)} />}
    </Section>
  );
}

const Line = ({ rij, onAsk }: { rij: Rij; onAsk: () => void }) => (
  <LineWithAction
    action={
      <Button label={text.noteer(rij.naam)} onPress={onAsk}>
        {text.noteerKort}
      </Button>
    }
  >
    <Stack gap="dense">
      <Link href={`/werkgevers/${rij.werkgeverId}`} quiet>
        {rij.naam}
      </Link>
      <Text small soft>
        {text.waarover(rij.aanleiding, longDate(rij.dag))}
      </Text>
      {rij.telefoon && <PhoneLink number={rij.telefoon} />}
    </Stack>
  </LineWithAction>
);

const { oordeel } = text;
type Draft = Record<"cijfer" | "snel" | "opnieuw" | "toelichting", string>;

function OordeelDialog({ rij, onClose }: { rij: Rij; onClose: () => void }) {
  const form = useWspForm<Draft, keyof Draft, { werkgeverId: string }>({
    name: `oordeel/${rij.werkgeverId}`,
    start: { cijfer: "", snel: "", opnieuw: "", toelichting: "" },
    send: ({ cijfer, snel, opnieuw, toelichting }, options) =>
      giveOordeel(
        rij.werkgeverId,
        {
          aanleiding: rij.aanleiding,
          cijfer: numberFrom(cijfer) ?? 0,
          snel: snel as OordeelInput["snel"],
          opnieuw: opnieuw as OordeelInput["opnieuw"],
          toelichting: toelichting.trim() || null,
        },
        options,
      ),
    onDone: onClose,
  });
  const { draft, field } = form;
  const mark = numberFrom(draft.cijfer) ?? 0;
  const isMark = Number.isInteger(mark) && mark >= 1 && mark <= 10;
  return (
    <FormDialog
      heading={oordeel.heading(rij.naam)}
      lead={oordeel.lead}
      sendLabel={oordeel.send}
      subject={oordeel.subject}
      busy={form.busy}
      errors={form.checks}
      problem={form.problem}
      onSend={() =>
        form.submitIf({
          ...(!isMark && { cijfer: oordeel.need.cijfer }),
          ...(!draft.snel && { snel: oordeel.need.snel }),
          ...(!draft.opnieuw && { opnieuw: oordeel.need.opnieuw }),
        })
      }
      onClose={onClose}
    >
      <NumberField {...field("cijfer", oordeel.cijfer)} description={oordeel.cijferHint} width="short" />
      <RadioGroup {...field("snel", oordeel.snel)} options={optionsOf(oordeel.snelOpties)} columns />
      <RadioGroup {...field("opnieuw", oordeel.opnieuw)} options={optionsOf(oordeel.opnieuwOpties)} columns />
      <TextArea {...field("toelichting", oordeel.toelichting)} rows={2} optional />
    </FormDialog>
  );
}
