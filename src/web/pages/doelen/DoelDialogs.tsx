import { isIsoDate } from "#core/dates";
import { DateField, NumberField, TextArea, TextField } from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { text } from "../DoelPage.text.ts";
import { addStand, changeDoel, type Doelstelling, freezeStand, useDoelForm } from "./doelen.queries.ts";
import { wholeFrom } from "./whole-from.ts";

type Props = { doel: Doelstelling; onClose: () => void };

/** Another number or owner, with the reason. */
export function ChangeDoelDialog({ doel, onClose }: Props) {
  const { change } = text;
  const { dialog, field } = useDoelForm({
    name: `wijzig/${doel.id}`,
    start: {
      streefVan: String(doel.streefVan ?? ""),
      streefTot: doel.streefTot === doel.streefVan ? "" : String(doel.streefTot ?? ""),
      eigenaar: doel.eigenaar,
      reden: "",
    },
    send: ({ streefVan, streefTot, eigenaar, reden }, options) =>
      changeDoel(
        doel,
        {
          streefVan: wholeFrom(streefVan),
          streefTot: wholeFrom(streefTot) ?? wholeFrom(streefVan),
          eigenaar: eigenaar.trim(),
          reden: reden.trim(),
        },
        options,
      ),
    wrongIn: ({ streefVan, streefTot, eigenaar, reden }) => {
      const from = wholeFrom(streefVan);
      const until = streefTot.trim() === "" ? from : wholeFrom(streefTot);
      return {
        ...(from === null && { streefVan: change.need.streefVan }),
        ...(from !== null && (until === null || until < from) && { streefTot: change.need.streefTot }),
        ...(!eigenaar.trim() && { eigenaar: change.need.eigenaar }),
        ...(!reden.trim() && { reden: change.need.reden }),
      };
    },
    onDone: onClose,
  });
  return (
    <FormDialog
      heading={change.heading}
      lead={change.lead}
      sendLabel={change.send}
      subject={change.subject}
      {...dialog}
      onClose={onClose}
    >
      <NumberField {...field("streefVan", change.van)} unit={doel.eenheid} width="short" />
      <NumberField {...field("streefTot", change.tot)} unit={doel.eenheid} width="short" optional />
      <TextField {...field("eigenaar", change.eigenaar)} />
      <TextArea {...field("reden", change.reden)} rows={3} />
    </FormDialog>
  );
}

/** How far a target is that is not counted here. */
export function StandDialog({ doel, onClose }: Props) {
  const { stand } = text;
  const { vandaag } = useSession();
  const { dialog, field } = useDoelForm({
    name: `stand/${doel.id}`,
    start: { peildatum: vandaag, waarde: "", bron: "", toelichting: "" },
    send: ({ peildatum, waarde, bron, toelichting }, options) =>
      addStand(
        doel.id,
        { peildatum, waarde: wholeFrom(waarde), bron: bron.trim(), toelichting: toelichting.trim() || null },
        options,
      ),
    wrongIn: ({ peildatum, waarde, bron }) => ({
      ...((!isIsoDate(peildatum) || peildatum > vandaag) && { peildatum: stand.need.peildatum }),
      ...(wholeFrom(waarde) === null && { waarde: stand.need.waarde }),
      ...(!bron.trim() && { bron: stand.need.bron }),
    }),
    onDone: onClose,
  });
  return (
    <FormDialog
      heading={stand.heading}
      lead={stand.lead}
      sendLabel={stand.send}
      subject={stand.subject}
      {...dialog}
      onClose={onClose}
    >
      <DateField {...field("peildatum", stand.peildatum)} />
      <NumberField {...field("waarde", stand.waarde)} unit={doel.eenheid} width="short" />
      <TextField {...field("bron", stand.bron)} />
      <TextField {...field("toelichting", stand.toelichting)} optional />
    </FormDialog>
  );
}

/** Keeps what is counted today. */
export function FreezeDialog({ doel, onClose }: Props) {
  const { freeze } = text;
  const { dialog, field } = useDoelForm({
    name: `vast/${doel.id}`,
    start: { toelichting: "" },
    send: ({ toelichting }, options) =>
      freezeStand(doel.id, { toelichting: toelichting.trim() || null }, options),
    wrongIn: () => ({}),
    onDone: onClose,
  });
  return (
    <FormDialog
      heading={freeze.heading}
      lead={freeze.lead}
      sendLabel={freeze.send}
      subject={freeze.subject}
      {...dialog}
      onClose={onClose}
    >
      <TextField {...field("toelichting", freeze.toelichting)} optional />
    </FormDialog>
  );
}
