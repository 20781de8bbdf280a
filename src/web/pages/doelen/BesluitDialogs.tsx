import { isIsoDate } from "#core/dates";
import { DateField, RadioGroup, Select, TextField } from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { text } from "../BesluitkalenderPage.text.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { optionsOf } from "../werk/werk.text.ts";
import { addBesluit, type Besluit, recordUitkomst, useDoelForm } from "./doelen.queries.ts";

export function AddBesluitDialog({ onClose }: { onClose: () => void }) {
  const { addDialog: words } = text;
  const { gebruiker } = useSession();
  const { dialog, field } = useDoelForm({
    name: "besluit/nieuw",
    start: { orgaan: "", gemeente: "", datum: "", doet: "besluiten", onderwerp: "", grondslag: "", bron: "" },
    send: ({ orgaan, gemeente, datum, doet, onderwerp, grondslag, bron }, options) =>
      addBesluit(
        {
          orgaan: orgaan.trim(),
          gemeente: gemeente || null,
          datum,
          doet,
          onderwerp: onderwerp.trim(),
          grondslag: grondslag.trim() || null,
          programmaId: null,
          bron: bron.trim(),
        },
        options,
      ),
    wrongIn: ({ orgaan, datum, onderwerp, bron }) => ({
      ...(!orgaan.trim() && { orgaan: words.need.orgaan }),
      ...(!isIsoDate(datum) && { datum: words.need.datum }),
      ...(!onderwerp.trim() && { onderwerp: words.need.onderwerp }),
      ...(!bron.trim() && { bron: words.need.bron }),
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
      <TextField {...field("orgaan", words.orgaan)} description={words.orgaanHint} />
      <Select
        {...field("gemeente", words.gemeente)}
        emptyLabel={words.none}
        options={gebruiker.gemeenten.map(({ code, naam }) => ({ value: code, label: naam }))}
        optional
      />
      <DateField {...field("datum", words.datum)} />
      <Select {...field("doet", words.doet)} options={optionsOf(text.doet)} />
      <TextField {...field("onderwerp", words.onderwerp)} />
      <TextField {...field("grondslag", words.grondslag)} optional />
      <TextField {...field("bron", words.bron)} />
    </FormDialog>
  );
}

export function UitkomstDialog({ besluit, onClose }: { besluit: Besluit; onClose: () => void }) {
  const { outcomeDialog: words } = text;
  const { dialog, field } = useDoelForm({
    name: `uitkomst/${besluit.id}`,
    start: { status: "", kenmerk: "", uitkomst: "" },
    send: ({ status, kenmerk, uitkomst }, options) =>
      recordUitkomst(
        besluit,
        { status, kenmerk: kenmerk.trim() || null, uitkomst: uitkomst.trim() },
        options,
      ),
    wrongIn: ({ status, kenmerk, uitkomst }) => ({
      ...(!status && { status: words.need.status }),
      ...(status === "genomen" && !kenmerk.trim() && { kenmerk: words.need.kenmerk }),
      ...(!uitkomst.trim() && { uitkomst: words.need.uitkomst }),
    }),
    onDone: onClose,
  });
  return (
    <FormDialog
      heading={words.heading}
      lead={`${besluit.onderwerp}. ${words.lead}`}
      sendLabel={words.send}
      subject={words.subject}
      {...dialog}
      onClose={onClose}
    >
      <RadioGroup {...field("status", words.status)} options={optionsOf(words.statuses)} />
      <TextField {...field("kenmerk", words.kenmerk)} width="medium" optional />
      <TextField {...field("uitkomst", words.uitkomst)} />
    </FormDialog>
  );
}
