import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useChecks } from "../../checks.ts";
import { download } from "../../csv.ts";
import { useDraft } from "../../draft.ts";
import { Button, Dialog, Link, Paragraph, QrCode, Stack, TextArea } from "../../nlds/index.ts";
import { PartState } from "../../PageState.tsx";
import { useSubmit } from "../../submit.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { meegenomenQuery, type Praktijkverklaring, withdrawVerklaring } from "./certificaten.queries.ts";
import { text } from "./Verklaringen.text.ts";

type Props = { verklaring: Praktijkverklaring; onClose: () => void };

/** The code to show, and the file for a wallet. */
export function MeenemenDialog({ verklaring: { id, nummer }, onClose }: Props) {
  const query = useQuery(meegenomenQuery(id, true));
  return (
    <Dialog
      open
      onClose={onClose}
      heading={text.mee.heading(nummer)}
      actions={
        <>
          <Button
            kind="primary"
            icon="download"
            busy={query.isPending}
            onPress={() =>
              query.data &&
              download(`${text.bestand(nummer)}.json`, JSON.stringify(query.data.bestand), "application/json")
            }
          >
            {text.mee.download}
          </Button>
          <Button kind="subtle" onPress={onClose}>
            {text.mee.sluit}
          </Button>
        </>
      }
    >
      <Stack gap="loose">
        <Paragraph>{text.mee.lead}</Paragraph>
        <PartState query={query} part={text.mee.part}>
          {({ adres }) => (
            <Stack>
              <QrCode content={adres} label={text.mee.qr(adres)} />
              <Link href={new URL(adres).pathname}>{text.mee.adres}</Link>
            </Stack>
          )}
        </PartState>
      </Stack>
    </Dialog>
  );
}

export function TrekInDialog({ verklaring: { id, nummer, inwonerId }, onClose }: Props) {
  const queries = useQueryClient();
  const { draft, change, forget } = useDraft(`intrekken/${id}`, { reden: "" });
  const { submit, busy, problem, ...sent } = useSubmit<string, Praktijkverklaring>(
    (reden, options) => withdrawVerklaring(id, reden, options),
    async () => {
      forget();
      onClose();
      await queries.invalidateQueries({ queryKey: ["inwoner", inwonerId] });
    },
  );
  const checks = useChecks<"reden">(problem);
  return (
    <FormDialog
      heading={text.trekIn.heading(nummer)}
      lead={text.trekIn.lead}
      sendLabel={text.trekIn.send}
      negative
      subject={text.trekIn.subject}
      busy={busy}
      errors={checks}
      problem={checks.otherProblem}
      onClose={onClose}
      onSend={() => {
        sent.forget();
        const reden = draft.reden.trim();
        if (checks.check(reden.length < 5 ? { reden: text.trekIn.nodig } : {})) submit(reden);
      }}
    >
      <TextArea
        id="reden"
        label={text.trekIn.label}
        rows={2}
        value={draft.reden}
        onChange={(reden) => change({ reden })}
        {...(checks.wrong.reden && { error: checks.wrong.reden })}
      />
    </FormDialog>
  );
}
