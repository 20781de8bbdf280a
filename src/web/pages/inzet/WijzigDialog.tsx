import { useQuery } from "@tanstack/react-query";
import { isIsoDate, type IsoDate } from "#core/dates";
import { cents } from "#core/money";
import type { Inzet } from "../../../modules/inzet/inzet.ts";
import { wijzigingVraagtAkkoord } from "../../../modules/inzet/mandaat.ts";
import { useChecks, type Wrong } from "../../checks.ts";
import { useDraft } from "../../draft.ts";
import { numberFrom } from "../../format.ts";
import { DateField, NumberField, TextArea } from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { instrumentQuery } from "../instrumenten/instrumenten.queries.ts";
import { change as changeInzet, type Verandering } from "./inzet.queries.ts";
import { dag } from "./inzet.text.ts";
import { type StapProps, useInzetChange } from "./inzet-change.ts";
import { text } from "./wijziging.text.ts";
import { WijzigMelding } from "./WijzigMelding.tsx";

const t = text.dialoog;
type Field = "vanaf" | "geplandEinde" | "bedrag" | "reden";
type Draft = Readonly<Record<Field, string>>;

/** Longer, shorter, dearer or cheaper from a day on, with the reason; who decides stands there before it is sent. */
export function WijzigDialog(props: StapProps) {
  const { inzet, onClose, onDone } = props;
  const { vandaag } = useSession();
  const instrument = useQuery(instrumentQuery(inzet.instrument.id)).data;
  const { draft, change, forget } = useDraft<Draft>(`inzetwijziging/${inzet.id}`, {
    vanaf: vandaag,
    geplandEinde: inzet.geplandEinde ?? "",
    bedrag: inzet.bedrag === null ? "" : String(inzet.bedrag / 100).replace(".", ","),
    reden: "",
  });
  const done = (changed: Inzet) => {
    forget();
    onDone(changed);
  };
  const { submit, busy, problem } = useInzetChange<Verandering>(
    { ...props, onDone: done },
    changeInzet(inzet),
  );
  const checks = useChecks<Field>(problem);
  const wordt = bodyOf(draft);
  const needsYes =
    instrument !== undefined && wijzigingVraagtAkkoord(instrument, toegezegd(inzet), toegezegd(wordt));
  const field = (id: Field) => ({
    id,
    label: t[id],
    value: draft[id],
    onChange: (typed: string) => change({ [id]: typed }),
    ...(checks.wrong[id] && { error: checks.wrong[id] }),
  });
  return (
    <FormDialog
      heading={t.heading(inzet.instrument.naam)}
      lead={t.lead}
      sendLabel={needsYes ? t.sendVraag : t.send}
      subject={t.subject}
      busy={busy}
      errors={checks}
      problem={checks.otherProblem}
      onClose={onClose}
      onSend={() => {
        if (checks.check(wrongIn(draft, inzet))) submit(wordt);
      }}
    >
      <DateField
        {...field("geplandEinde")}
        description={t.geplandEindeHint(inzet.geplandEinde && dag(inzet.geplandEinde, vandaag))}
        optional
      />
      <NumberField
        {...field("bedrag")}
        description={t.bedragHint(inzet.bedrag)}
        optional={inzet.bedrag === null}
      />
      <DateField {...field("vanaf")} />
      <TextArea {...field("reden")} description={t.redenHint} rows={2} />
      <WijzigMelding inzet={inzet} bedrag={wordt.bedrag} needsYes={needsYes} />
    </FormDialog>
  );
}

const toegezegd = (een: { readonly bedrag: number | null; readonly geplandEinde: string | null }) => ({
  bedrag: een.bedrag,
  einde: een.geplandEinde,
});

/** Only once `wrongIn` finds nothing. */
function bodyOf({ vanaf, geplandEinde, bedrag, reden }: Draft): Verandering {
  const typed = numberFrom(bedrag);
  return {
    vanaf: vanaf as IsoDate,
    geplandEinde: (geplandEinde || null) as IsoDate | null,
    bedrag: bedrag.trim() === "" || typed === null || typed < 0 ? null : cents(Math.round(typed * 100)),
    reden: reden.trim(),
  };
}

function wrongIn(draft: Draft, inzet: Inzet): Wrong<Field> {
  const typed = numberFrom(draft.bedrag);
  const isLeeg = draft.bedrag.trim() === "";
  const wordt = bodyOf(draft);
  return {
    ...(!isIsoDate(draft.vanaf) && { vanaf: t.need.datum }),
    ...(draft.geplandEinde !== "" && !isIsoDate(draft.geplandEinde) && { geplandEinde: t.need.datum }),
    ...((isLeeg ? inzet.bedrag !== null : typed === null || typed < 0) && { bedrag: t.need.bedrag }),
    ...(wordt.bedrag === inzet.bedrag &&
      wordt.geplandEinde === inzet.geplandEinde && { geplandEinde: t.need.anders }),
    ...(wordt.reden.length < 10 && { reden: t.need.reden }),
  };
}
