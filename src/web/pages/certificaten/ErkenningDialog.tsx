import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Erkenning } from "../../../modules/certificaten/leerbedrijf.ts";
import { useChecks } from "../../checks.ts";
import { useChange } from "../dossier/change.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { text } from "../LeerbedrijfPage.text.ts";
import { changeErkenning, type Leerbedrijf } from "./certificaten.queries.ts";
import { erkenningBody, type ErkenningField, erkenningTerms, wrongInErkenning } from "./erkenning-terms.ts";
import { ErkenningFields } from "./ErkenningFields.tsx";

type Props = { leerbedrijf: Leerbedrijf; onClose: () => void; onDone: () => void };

/** Another last day, other sectors, or another source. */
export function ErkenningDialog({ leerbedrijf, onClose, onDone }: Props) {
  const queries = useQueryClient();
  const [terms, setTerms] = useState(erkenningTerms(leerbedrijf));
  const refresh = () => queries.invalidateQueries({ queryKey: ["leerbedrijven"] });
  const { submit, busy, problem } = useChange<Erkenning, Leerbedrijf>(
    (body, options) => changeErkenning(leerbedrijf, body, options),
    refresh,
    async () => {
      onDone();
      await refresh();
    },
  );
  const checks = useChecks<ErkenningField>(problem);
  return (
    <FormDialog
      heading={text.erken.heading}
      lead={text.erken.lead}
      sendLabel={text.erken.send}
      subject={text.erken.subject}
      busy={busy}
      errors={checks}
      problem={checks.otherProblem}
      onClose={onClose}
      onSend={() => {
        if (checks.check(wrongInErkenning(terms))) submit(erkenningBody(terms));
      }}
    >
      <ErkenningFields
        terms={terms}
        change={(part) => setTerms({ ...terms, ...part })}
        wrong={checks.wrong}
      />
    </FormDialog>
  );
}
