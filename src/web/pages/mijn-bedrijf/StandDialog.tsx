import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { REGELINGSTANDEN, WACHT_OP } from "../../../modules/mijn-bedrijf/regeling.ts";
import { useChecks } from "../../checks.ts";
import { DateField, Select } from "../../nlds/index.ts";
import { useSubmit } from "../../submit.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { MIJN_BEDRIJF, type Regelingstanden, setRegelingstand } from "../mijn-bedrijf.queries.ts";
import { text } from "../PlaatsingRegelingenPage.text.ts";
import { text as words } from "./regeling.text.ts";

const STANDEN = REGELINGSTANDEN.map((value) => ({ value, label: words.standen[value] }));
const WIE = WACHT_OP.map((value) => ({ value, label: words.wachtKort[value] }));
const isOpen = (stand: string) => stand === "gevraagd" || stand === "in behandeling";

type Draft = Record<"stand" | "wachtOp" | "uiterlijk" | "geldtVanaf" | "geldtTot", string>;

/** Where an arrangement stands, and who has to do something as long as nothing is decided. */
export function StandDialog({
  plaatsingId,
  rij,
  onClose,
}: {
  plaatsingId: string;
  rij: Regelingstanden["rijen"][number];
  onClose: () => void;
}) {
  const client = useQueryClient();
  const [draft, setDraft] = useState<Draft>({
    stand: rij.stand,
    wachtOp: rij.wachtOp ?? "",
    uiterlijk: rij.uiterlijk ?? "",
    geldtVanaf: rij.geldtVanaf ?? "",
    geldtTot: rij.geldtTot ?? "",
  });
  const { submit, busy, problem } = useSubmit<Draft, unknown>(
    ({ stand, wachtOp, uiterlijk, geldtVanaf, geldtTot }, options) =>
      setRegelingstand(
        plaatsingId,
        {
          soort: rij.soort,
          versie: rij.versie,
          stand,
          wachtOp: isOpen(stand) ? wachtOp || null : null,
          uiterlijk: uiterlijk || null,
          geldtVanaf: geldtVanaf || null,
          geldtTot: geldtTot || null,
        },
        options,
      ),
    async () => {
      onClose();
      await client.invalidateQueries(MIJN_BEDRIJF);
    },
  );
  const checks = useChecks<keyof Draft>(problem);
  const field = (id: keyof Draft) => ({
    id,
    value: draft[id],
    error: checks.wrong[id],
    onChange: (value: string) => setDraft((now) => ({ ...now, [id]: value })),
  });
  return (
    <FormDialog
      heading={text.dialog(words.namen[rij.soort].toLowerCase())}
      lead={text.dialogLead}
      sendLabel={text.send}
      subject={text.subject}
      busy={busy}
      errors={checks}
      problem={checks.otherProblem}
      onClose={onClose}
      onSend={() => submit(draft)}
    >
      <Select {...field("stand")} label={text.stand} options={STANDEN} />
      {isOpen(draft.stand) && (
        <>
          <Select {...field("wachtOp")} label={text.wachtOp} options={WIE} emptyLabel={text.nobody} />
          <DateField {...field("uiterlijk")} label={text.uiterlijk} optional />
        </>
      )}
      {draft.stand === "toegekend" && (
        <>
          <DateField {...field("geldtVanaf")} label={text.vanaf} optional />
          <DateField {...field("geldtTot")} label={text.tot} optional />
        </>
      )}
    </FormDialog>
  );
}
