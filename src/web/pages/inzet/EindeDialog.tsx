import { useState } from "react";
import { isIsoDate } from "#core/dates";
import { cents } from "#core/money";
import { useChecks, type Wrong } from "../../checks.ts";
import { numberFrom } from "../../format.ts";
import { DateField, NumberField, RadioGroup, Select, TextArea } from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { text } from "./inzet.text.ts";
import { type Einde, end } from "./inzet.queries.ts";
import { type StapProps, useInzetChange } from "./inzet-change.ts";

const t = text.dialoog.einde;
type Field = "status" | "einddatum" | "resultaat" | "woorden" | "uitgegeven";

const optionsOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

/** Finished or stopped, with what came of it and what it cost. */
export function EindeDialog(props: StapProps) {
  const { inzet, onClose } = props;
  const { vandaag } = useSession();
  const [draft, setDraft] = useState<Record<Field, string>>({
    status: "klaar",
    einddatum: vandaag,
    resultaat: "",
    woorden: "",
    uitgegeven: inzet.bedrag === null ? "" : String(inzet.bedrag / 100).replace(".", ","),
  });
  const { submit, busy, problem } = useInzetChange<Einde>(props, end(inzet));
  const checks = useChecks<Field>(problem);
  const isKlaar = draft.status === "klaar";
  const send = () => {
    const kosten = numberFrom(draft.uitgegeven);
    const wrong: Wrong<Field> = {
      ...(!isIsoDate(draft.einddatum) && { einddatum: t.need.einddatum }),
      ...(draft.resultaat === "" && { resultaat: t.need.resultaat }),
      ...(inzet.bedrag !== null && (kosten === null || kosten < 0) && { uitgegeven: t.need.uitgegeven }),
    };
    if (!checks.check(wrong)) return;
    submit({
      status: draft.status as Einde["status"],
      einddatum: draft.einddatum as Einde["einddatum"],
      resultaat: draft.resultaat as Einde["resultaat"],
      woorden: draft.woorden.trim() || null,
      uitgegeven: inzet.bedrag === null || kosten === null ? null : cents(Math.round(kosten * 100)),
    });
  };
  const field = (id: Field) => ({
    id,
    value: draft[id],
    onChange: (typed: string) =>
      setDraft({ ...draft, ...(id === "status" && { resultaat: "" }), [id]: typed }),
    ...(checks.wrong[id] && { error: checks.wrong[id] }),
  });
  return (
    <FormDialog
      heading={t.heading(inzet.instrument.naam)}
      lead={t.lead}
      sendLabel={t.send}
      subject={text.subject}
      busy={busy}
      errors={checks}
      problem={checks.otherProblem}
      onClose={onClose}
      onSend={send}
    >
      <RadioGroup
        {...field("status")}
        label={t.status}
        columns
        options={[
          { value: "klaar", label: t.klaar },
          { value: "gestopt", label: t.gestopt },
        ]}
      />
      <DateField {...field("einddatum")} label={t.einddatum} />
      <Select
        {...field("resultaat")}
        label={isKlaar ? t.resultaat : t.reden}
        emptyLabel={t.kies}
        options={optionsOf(isKlaar ? text.resultaten : text.stopredenen)}
      />
      <TextArea {...field("woorden")} label={t.woorden} description={t.woordenHint} optional />
      {inzet.bedrag !== null && (
        <NumberField {...field("uitgegeven")} label={t.uitgegeven} description={t.hoogstens(inzet.bedrag)} />
      )}
    </FormDialog>
  );
}
