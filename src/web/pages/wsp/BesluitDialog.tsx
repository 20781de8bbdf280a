import { capital, euros } from "../../format.ts";
import { RadioGroup, TextField } from "../../nlds/index.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { text } from "../SroiVerplichtingPage.text.ts";
import { useWspForm } from "./use-wsp-form.ts";
import {
  type Besluit,
  decideBijdrage,
  type SroiBijdrage,
  type SroiVerplichtingInFull,
} from "./wsp.queries.ts";

type Draft = { readonly besluit: string; readonly reden: string };

/** A second person says whether an effort counts; it stays as he says. */
export function BesluitDialog({ bijdrage, onClose }: { bijdrage: SroiBijdrage; onClose: () => void }) {
  const form = useWspForm<Draft, keyof Draft, SroiVerplichtingInFull>({
    name: `besluit/${bijdrage.id}`,
    start: { besluit: "", reden: "" },
    send: ({ besluit, reden }, options) =>
      decideBijdrage(
        bijdrage,
        { besluit: besluit as Besluit["besluit"], reden: besluit === "afgewezen" ? reden.trim() : null },
        options,
      ),
    onDone: onClose,
  });
  const { besluit } = text;
  const { draft, field } = form;
  const isNo = draft.besluit === "afgewezen";
  const bedrag = bijdrage.bedragInCenten === null ? text.geenBedrag : euros(bijdrage.bedragInCenten);
  return (
    <FormDialog
      heading={besluit.heading}
      lead={besluit.lead(capital(bijdrage.naam), bedrag, bijdrage.bewijs)}
      sendLabel={besluit.send}
      subject={besluit.subject}
      busy={form.busy}
      errors={form.checks}
      problem={form.problem}
      onSend={() =>
        form.submitIf({
          ...(!draft.besluit && { besluit: besluit.need.besluit }),
          ...(isNo && !draft.reden.trim() && { reden: besluit.need.reden }),
        })
      }
      onClose={onClose}
    >
      <RadioGroup {...field("besluit", besluit.keuze)} options={besluit.opties} />
      {isNo && <TextField {...field("reden", besluit.reden)} />}
    </FormDialog>
  );
}
