import { RadioGroup, TextArea, TextField } from "../../nlds/index.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { useDoelForm } from "../doelen/doelen.queries.ts";
import { text } from "../RaadPage.text.ts";
import { optionsOf } from "../werk/werk.text.ts";
import { answerVraag, askVraag, type Raadsvraag } from "./raad.queries.ts";

/** A council member asks, or says what should be heard. */
export function AskDialog({ onClose }: { onClose: () => void }) {
  const words = text.askDialog;
  const { dialog, field } = useDoelForm({
    name: "raad/vraag",
    start: { soort: "vraag", tekst: "" },
    send: ({ soort, tekst }, options) => askVraag({ soort, tekst: tekst.trim() }, options),
    wrongIn: ({ tekst }) => ({ ...(!tekst.trim() && { tekst: words.need.tekst }) }),
    onDone: onClose,
  });
  return (
    <FormDialog
      heading={words.heading}
      lead={words.lead}
      sendLabel={words.send}
      subject={words.subject}
      {...dialog}
      onClose={onClose}
    >
      <RadioGroup {...field("soort", words.soort)} options={optionsOf(words.soorten)} />
      <TextArea {...field("tekst", words.tekst)} rows={5} />
    </FormDialog>
  );
}

/** The answer with its source, for who asked or for everyone. */
export function AnswerDialog({ vraag, onClose }: { vraag: Raadsvraag; onClose: () => void }) {
  const words = text.answerDialog;
  const { antwoord } = vraag;
  const { dialog, field, draft } = useDoelForm({
    name: `raad/${vraag.id}/${antwoord?.volgnummer ?? 0}`,
    start: {
      tekst: antwoord?.tekst ?? "",
      bron: antwoord?.bron ?? "",
      openbaar: antwoord !== null && antwoord.openbareVraag !== null ? "ja" : "nee",
      openbareVraag: antwoord?.openbareVraag ?? "",
    },
    send: ({ tekst, bron, openbaar, openbareVraag }, options) =>
      answerVraag(
        vraag.id,
        {
          tekst: tekst.trim(),
          bron: bron.trim(),
          openbareVraag: openbaar === "ja" ? openbareVraag.trim() : null,
          gezien: antwoord?.volgnummer ?? 0,
        },
        options,
      ),
    wrongIn: ({ tekst, bron, openbaar, openbareVraag }) => ({
      ...(!tekst.trim() && { tekst: words.need.tekst }),
      ...(!bron.trim() && { bron: words.need.bron }),
      ...(openbaar === "ja" && !openbareVraag.trim() && { openbareVraag: words.need.openbareVraag }),
    }),
    onDone: onClose,
  });
  return (
    <FormDialog
      heading={words.heading}
      lead={`${vraag.tekst} ${words.lead}`}
      sendLabel={words.send}
      subject={words.subject}
      {...dialog}
      onClose={onClose}
    >
      <TextArea {...field("tekst", words.tekst)} rows={6} />
      <TextField {...field("bron", words.bron)} />
      <RadioGroup {...field("openbaar", words.openbaar)} options={optionsOf(words.keuzes)} />
      {draft.openbaar === "ja" && <TextArea {...field("openbareVraag", words.openbareVraag)} rows={3} />}
    </FormDialog>
  );
}
