import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { SPECIALISMEN } from "../../../modules/begeleiding/begeleidingsplan.ts";
import type { Coachruimte } from "../../../modules/begeleiding/ruimte.ts";
import { put } from "../../api.ts";
import { useChecks } from "../../checks.ts";
import { capital, number, numberFrom } from "../../format.ts";
import { Checkbox, CheckboxGroup, NumberField } from "../../nlds/index.ts";
import { useSubmit } from "../../submit.ts";
import { text } from "../BegeleidingsruimtePage.text.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";

const OPTIONS = SPECIALISMEN.map((value) => ({ value, label: capital(value) }));

/** What a coach has for people at work, by who plans it. */
export function CoachEdit({ coach, onClose }: { coach: Coachruimte; onClose: () => void }) {
  const client = useQueryClient();
  const [uren, setUren] = useState(number(coach.urenPerWeek ?? 0));
  const [specialismen, setSpecialismen] = useState<readonly string[]>(coach.specialismen);
  const [isNoloc, setNoloc] = useState(coach.isNoloc);
  const { submit, busy, problem } = useSubmit<object, unknown>(
    (said, options) => put(`/coachuren/${coach.coachId}`, said, { ...options, ifMatch: `"${coach.versie}"` }),
    async () => {
      onClose();
      await client.invalidateQueries({ queryKey: ["begeleiding", "ruimte"] });
    },
  );
  const checks = useChecks<"urenPerWeek" | "specialismen">(problem);
  const urenPerWeek = numberFrom(uren);
  const isGood = urenPerWeek !== null && urenPerWeek >= 0 && urenPerWeek <= 60;
  return (
    <FormDialog
      heading={text.editHeading(coach.naam)}
      lead={text.editLead}
      sendLabel={text.send}
      subject={text.subject}
      busy={busy}
      errors={checks}
      problem={checks.otherProblem}
      onClose={onClose}
      onSend={() =>
        checks.check({
          ...(!isGood && { urenPerWeek: text.need.uren }),
          ...(specialismen.length === 0 && { specialismen: text.need.specialismen }),
        }) && submit({ urenPerWeek, specialismen, isNoloc })
      }
    >
      <NumberField
        id="urenPerWeek"
        label={text.hours}
        value={uren}
        error={checks.wrong.urenPerWeek}
        onChange={setUren}
      />
      <CheckboxGroup
        id="specialismen"
        label={text.skills}
        options={OPTIONS}
        value={specialismen}
        error={checks.wrong.specialismen}
        onChange={setSpecialismen}
      />
      <Checkbox id="isNoloc" label={text.noloc} checked={isNoloc} onChange={setNoloc} />
    </FormDialog>
  );
}
