import { useQuery, useQueryClient } from "@tanstack/react-query";
import { isIsoDate, type IsoDate } from "#core/dates";
import { cents } from "#core/money";
import type { Inwoner } from "../../../modules/inwoners/inwoner.ts";
import type { Inzet } from "../../../modules/inzet/inzet.ts";
import { vraagtAkkoord } from "../../../modules/inzet/mandaat.ts";
import { useChecks, type Wrong } from "../../checks.ts";
import { useDraft } from "../../draft.ts";
import { numberFrom } from "../../format.ts";
import { DateField, NumberField, Select, TextArea } from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { useSubmit } from "../../submit.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { text } from "../InzetKeuzePage.text.ts";
import { instrumentQuery } from "../instrumenten/instrumenten.queries.ts";
import { type Aanvraag, type Inzetadvies, sendAanvraag } from "./inzet.queries.ts";
import type { Keuze } from "./KeuzeKaart.tsx";
import { MandaatMelding } from "./MandaatMelding.tsx";

const t = text.dialoog;
type Field = "doelId" | "waarom" | "gewensteStart" | "geplandEinde" | "bedrag";

export type AanvraagDialogProps = {
  inwoner: Inwoner;
  keuze: Keuze;
  doelen: Inzetadvies["doelen"];
  onClose: () => void;
  onDone: (inzet: Inzet) => void;
};

/** Why, when and for how much; whether a yes is needed and whether there is money stands there before it is sent. */
export function AanvraagDialog({ inwoner, keuze, doelen, onClose, onDone }: AanvraagDialogProps) {
  const queries = useQueryClient();
  const { vandaag } = useSession();
  const { id: instrumentId, naam } = keuze.instrument;
  const instrument = useQuery(instrumentQuery(instrumentId)).data;
  const { draft, change, forget } = useDraft<Record<Field, string>>(`inzet/${inwoner.id}/${instrumentId}`, {
    doelId: doelen[0]?.id ?? "",
    waarom: "",
    gewensteStart: vandaag,
    geplandEinde: "",
    bedrag: keuze.kosten && !keuze.kosten.isAanname ? inEuros(keuze.kosten.bedrag) : "",
  });
  const { submit, busy, problem } = useSubmit<Aanvraag, Inzet>(sendAanvraag, async ({ data }) => {
    forget();
    await queries.invalidateQueries({ queryKey: ["inwoner", inwoner.id] });
    await queries.invalidateQueries({ queryKey: ["inzetten"] });
    await queries.invalidateQueries({ queryKey: ["instrumenten", instrumentId] });
    onDone(data);
  });
  const checks = useChecks<Field>(problem);
  const typed = numberFrom(draft.bedrag);
  const bedrag = draft.bedrag.trim() === "" || typed === null ? null : cents(Math.round(typed * 100));
  const send = () => {
    if (!checks.check(wrongIn(draft))) return;
    submit({
      inwonerId: inwoner.id,
      instrumentId,
      doelId: draft.doelId || null,
      waarom: draft.waarom.trim(),
      gewensteStart: draft.gewensteStart as IsoDate,
      geplandEinde: (draft.geplandEinde || null) as IsoDate | null,
      bedrag,
    });
  };
  const field = (id: Field) => ({
    id,
    label: id === "doelId" ? t.doel : t[id],
    value: draft[id],
    onChange: (value: string) => change({ [id]: value }),
    ...(checks.wrong[id] && { error: checks.wrong[id] }),
  });
  const needsYes = instrument !== undefined && vraagtAkkoord(instrument, bedrag);
  return (
    <FormDialog
      heading={t.heading(naam, inwoner.voornaam)}
      lead={t.lead}
      sendLabel={needsYes ? t.sendVraag : t.send}
      subject={t.subject}
      busy={busy}
      errors={checks}
      problem={checks.otherProblem}
      onClose={onClose}
      onSend={send}
    >
      <TextArea {...field("waarom")} description={t.waaromHint} />
      {doelen.length > 0 && (
        <Select
          {...field("doelId")}
          emptyLabel={t.geenDoel}
          options={doelen.map(({ id, naam }) => ({ value: id, label: naam }))}
          optional
        />
      )}
      <DateField {...field("gewensteStart")} />
      <DateField {...field("geplandEinde")} optional />
      <NumberField {...field("bedrag")} description={t.bedragHint} optional />
      {instrument && (
        <MandaatMelding
          instrument={instrument}
          inwoner={inwoner}
          bedrag={bedrag}
          jaar={Number(draft.gewensteStart.slice(0, 4))}
        />
      )}
    </FormDialog>
  );
}

function wrongIn(draft: Record<Field, string>): Wrong<Field> {
  const typed = numberFrom(draft.bedrag);
  return {
    ...(draft.waarom.trim().length < 10 && { waarom: t.need.waarom }),
    ...(!isIsoDate(draft.gewensteStart) && { gewensteStart: t.need.datum }),
    ...(draft.geplandEinde !== "" && !isIsoDate(draft.geplandEinde) && { geplandEinde: t.need.datum }),
    ...(draft.bedrag.trim() !== "" && (typed === null || typed < 0) && { bedrag: t.need.bedrag }),
  };
}

const inEuros = (bedrag: number) => String(bedrag / 100).replace(".", ",");
