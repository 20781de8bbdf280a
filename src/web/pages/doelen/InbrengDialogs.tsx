import { isIsoDate } from "#core/dates";
import { DateField, RadioGroup, Select, TextField } from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { text } from "../ProgrammaInbrengPage.text.ts";
import { optionsOf } from "../werk/werk.text.ts";
import {
  addSwot,
  addVoorstel,
  decideVoorstel,
  type Inbreng,
  type Programmavoorstel,
  useDoelForm,
} from "./doelen.queries.ts";

type Props = { inbreng: Inbreng; onClose: () => void };

const clusterOptions = ({ clusters }: Inbreng) =>
  clusters.map(({ id, naam }) => ({ value: id, label: naam }));

export function AddSwotDialog({ inbreng, onClose }: Props) {
  const { dialog: words, kwadranten } = text.swot;
  const { dialog, field } = useDoelForm({
    name: `swot/${inbreng.programma.id}`,
    start: { kwadrant: "sterkte", tekst: "", getoetstBij: "", getoetstOp: "", bron: "" },
    send: (draft, options) =>
      addSwot(
        inbreng.programma.id,
        {
          kwadrant: draft.kwadrant,
          tekst: draft.tekst.trim(),
          getoetstBij: namesFrom(draft.getoetstBij),
          getoetstOp: draft.getoetstOp || null,
          bron: draft.bron.trim(),
        },
        options,
      ),
    wrongIn: ({ tekst, getoetstBij, getoetstOp, bron }) => ({
      ...(!tekst.trim() && { tekst: words.need.tekst }),
      ...(getoetstOp && namesFrom(getoetstBij).length === 0 && { getoetstBij: words.need.getoetstBij }),
      ...(namesFrom(getoetstBij).length > 0 &&
        !isIsoDate(getoetstOp) && { getoetstOp: words.need.getoetstOp }),
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
      <Select {...field("kwadrant", words.kwadrant)} options={optionsOf(kwadranten)} />
      <TextField {...field("tekst", words.tekst)} />
      <TextField {...field("getoetstBij", words.bij)} description={words.bijHint} optional />
      <DateField {...field("getoetstOp", words.op)} optional />
      <TextField {...field("bron", words.bron)} />
    </FormDialog>
  );
}

export function AddVoorstelDialog({ inbreng, onClose }: Props) {
  const { addDialog: words } = text.voorstellen;
  const { dialog, field } = useDoelForm({
    name: `voorstel/${inbreng.programma.id}`,
    start: { indiener: "", titel: "", clusterId: "", bron: "" },
    send: ({ indiener, titel, clusterId, bron }, options) =>
      addVoorstel(
        inbreng.programma.id,
        { indiener: indiener.trim(), titel: titel.trim(), clusterId: clusterId || null, bron: bron.trim() },
        options,
      ),
    wrongIn: ({ indiener, titel, bron }) => ({
      ...(!indiener.trim() && { indiener: words.need.indiener }),
      ...(!titel.trim() && { titel: words.need.titel }),
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
      <TextField {...field("indiener", words.indiener)} />
      <TextField {...field("titel", words.titel)} />
      <Select
        {...field("clusterId", words.cluster)}
        emptyLabel={words.none}
        options={clusterOptions(inbreng)}
        optional
      />
      <TextField {...field("bron", words.bron)} />
    </FormDialog>
  );
}

export function DecideVoorstelDialog({
  inbreng,
  voorstel,
  onClose,
}: Props & { voorstel: Programmavoorstel }) {
  const { decideDialog: words } = text.voorstellen;
  const { vandaag } = useSession();
  const { dialog, field } = useDoelForm({
    name: `besluit/${voorstel.id}`,
    start: { status: "", clusterId: voorstel.cluster?.id ?? "", reden: "", beslotenOp: vandaag },
    send: ({ status, clusterId, reden, beslotenOp }, options) =>
      decideVoorstel(
        voorstel,
        { status, clusterId: clusterId || null, reden: reden.trim(), beslotenOp },
        options,
      ),
    wrongIn: ({ status, clusterId, reden, beslotenOp }) => ({
      ...(!status && { status: words.need.status }),
      ...(status === "gekozen" && !clusterId && { clusterId: words.need.clusterId }),
      ...(!reden.trim() && { reden: words.need.reden }),
      ...((!isIsoDate(beslotenOp) || beslotenOp > vandaag) && { beslotenOp: words.need.beslotenOp }),
    }),
    onDone: onClose,
  });
  return (
    <FormDialog
      heading={words.heading}
      lead={`${voorstel.titel}. ${words.lead}`}
      sendLabel={words.send}
      subject={words.subject}
      {...dialog}
      onClose={onClose}
    >
      <RadioGroup {...field("status", words.status)} options={optionsOf(words.statuses)} />
      <Select
        {...field("clusterId", words.cluster)}
        emptyLabel={words.choose}
        options={clusterOptions(inbreng)}
        optional
      />
      <TextField {...field("reden", words.reden)} />
      <DateField {...field("beslotenOp", words.op)} />
    </FormDialog>
  );
}

const namesFrom = (typed: string): string[] => [
  ...new Set(
    typed
      .split(",")
      .map((name) => name.trim())
      .filter(Boolean),
  ),
];
