import { isIsoDate } from "#core/dates";
import { DateField, RadioGroup, TextArea, TextField } from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { useDoelForm } from "../doelen/doelen.queries.ts";
import { text } from "../VisiePage.text.ts";
import { giveVisie, openSessie, type Raadssessie } from "./raad.queries.ts";

type Vraag = Raadssessie["vragen"][number];

/** One of the five questions, answered for oneself. */
export function VisieDialog({
  sessieId,
  vraag,
  onClose,
}: {
  sessieId: string;
  vraag: Vraag;
  onClose: () => void;
}) {
  const words = text.answerDialog;
  const { dialog, field } = useDoelForm({
    name: `visie/${sessieId}/${vraag.vraag}`,
    start: { keuze: vraag.eigen?.keuze ?? "", toelichting: vraag.eigen?.toelichting ?? "" },
    send: ({ keuze, toelichting }, options) =>
      giveVisie(sessieId, { vraag: vraag.vraag, keuze, toelichting: toelichting.trim() || null }, options),
    wrongIn: ({ keuze }) => ({ ...(!keuze && { keuze: words.need }) }),
    onDone: onClose,
  });
  return (
    <FormDialog
      heading={vraag.tekst}
      lead={words.lead}
      sendLabel={words.send}
      subject={words.subject}
      {...dialog}
      onClose={onClose}
    >
      <RadioGroup
        {...field("keuze", words.keuze)}
        options={vraag.keuzes.map(({ keuze }) => ({ value: keuze, label: keuze }))}
      />
      <TextArea {...field("toelichting", words.toelichting)} rows={3} optional />
    </FormDialog>
  );
}

/** A meeting with the council. */
export function OpenDialog({ onClose }: { onClose: () => void }) {
  const words = text.openDialog;
  const { vandaag } = useSession();
  const { dialog, field } = useDoelForm({
    name: "visie/nieuw",
    start: { naam: "", datum: vandaag },
    send: ({ naam, datum }, options) => openSessie({ naam: naam.trim(), datum }, options),
    wrongIn: ({ naam, datum }) => ({
      ...(!naam.trim() && { naam: words.need.naam }),
      ...(!isIsoDate(datum) && { datum: words.need.datum }),
    }),
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
      <TextField {...field("naam", words.naam)} autoComplete="off" />
      <DateField {...field("datum", words.datum)} />
    </FormDialog>
  );
}
