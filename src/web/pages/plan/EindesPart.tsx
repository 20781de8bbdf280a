import { useState } from "react";
import type { Einde } from "../../../modules/plannen/einde.ts";
import { EINDEBESLUITEN } from "../../../modules/plannen/einde.ts";
import { post } from "../../api.ts";
import { Button, Paragraph, RadioGroup, Stack, Text, TextArea } from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { text } from "./plan-margin.text.ts";
import { text as dialogs } from "./plan-dialogs.text.ts";
import { useDialog } from "../../dialog.ts";

type Props = { inwonerId: string; rijen: readonly Einde[]; mayChange: boolean };

/** What ends within its own time, with what was decided about it. */
export function EindesPart({ inwonerId, rijen, mayChange }: Props) {
  const { vandaag } = useSession();
  const [asked, setAsked] = useState<Einde | null>(null);
  if (rijen.length === 0) return <Paragraph soft>{text.noEindes}</Paragraph>;
  return (
    <Stack gap="normal">
      {rijen.map((einde) => (
        <Stack key={einde.onderwerpId} gap="dense">
          <div>
            <Text strong>
              {text.soort[einde.soort]}: {einde.wat}
            </Text>
            <Paragraph>{text.ends(einde.einddatum, vandaag, einde.isVoorbij)}</Paragraph>
            {einde.gewenstTot && <Paragraph small>{text.tooEarly(einde.gewenstTot)}</Paragraph>}
            {einde.besluit && (
              <Paragraph small soft>
                {text.decided(einde.besluit, vandaag)}
              </Paragraph>
            )}
          </div>
          {mayChange && !einde.besluit && (
            <div>
              <Button
                dense
                kind="secondary"
                label={`${text.decide} ${einde.wat}`}
                onPress={() => setAsked(einde)}
              >
                {text.decide}
              </Button>
            </div>
          )}
        </Stack>
      ))}
      {asked && <EindeDialog inwonerId={inwonerId} einde={asked} onClose={() => setAsked(null)} />}
    </Stack>
  );
}

type Field = "besluit" | "toelichting";
const OPTIONS = EINDEBESLUITEN.map((value) => ({ value, label: text.besluiten[value] }));

function EindeDialog({
  inwonerId,
  einde,
  onClose,
}: {
  inwonerId: string;
  einde: Einde;
  onClose: () => void;
}) {
  const { soort, onderwerpId, einddatum, wat } = einde;
  const { draft, form, field, submitIf } = useDialog<Record<Field, string>, Field>({
    inwonerId,
    name: `eindebesluit/${onderwerpId}`,
    start: { besluit: "", toelichting: "" },
    send: (body, options) =>
      post(`/inwoners/${inwonerId}/eindes`, { soort, onderwerpId, einddatum, ...body }, options),
    onDone: onClose,
  });
  return (
    <FormDialog
      {...form}
      heading={text.eindeHeading(wat)}
      lead={text.eindeLead}
      sendLabel={dialogs.save}
      subject={text.eindeSubject}
      onClose={onClose}
      onSend={() =>
        submitIf({
          ...(!draft.besluit && { besluit: text.needBesluit }),
          ...(!draft.toelichting.trim() && { toelichting: text.needToelichting }),
        })
      }
    >
      <RadioGroup {...field("besluit")} label={text.besluit} options={OPTIONS} />
      <TextArea {...field("toelichting")} label={text.toelichting} rows={2} />
    </FormDialog>
  );
}
