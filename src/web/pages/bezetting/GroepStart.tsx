import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { GroepInput } from "../../../modules/bezetting/groep.ts";
import type { Opdracht } from "../../../modules/bezetting/opdracht.ts";
import { useChecks, type Wrong } from "../../checks.ts";
import { useDraft } from "../../draft.ts";
import { numberFrom } from "../../format.ts";
import { useGo } from "../../location.ts";
import { NumberField, Select } from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { useSubmit } from "../../submit.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { text } from "../OpdrachtPage.text.ts";
import { BEZETTING, createGroep, ploegenQuery } from "./bezetting.queries.ts";
import { text as words } from "./bezetting.text.ts";

type Field = keyof GroepInput;
type Draft = Record<Field, string>;

/** Begins a group: for which place, how large, and how many must know the work. */
export function GroepStart({ opdracht: { id, unit }, onClose }: { opdracht: Opdracht; onClose: () => void }) {
  const go = useGo();
  const queries = useQueryClient();
  const { vandaag } = useSession();
  const plekken = useQuery(ploegenQuery(unit.id, vandaag)).data?.rijen ?? [];
  const { draft, change, forget } = useDraft<Draft>(`groep/${id}`, {
    plekId: "",
    omvang: "",
    ervarenMinstens: "",
  });
  const sending = useSubmit<GroepInput, Opdracht>(
    (body, options) => createGroep(id, body, options),
    async ({ data }) => {
      forget();
      await queries.invalidateQueries(BEZETTING);
      if (data.groep) go(`/detacheringsgroepen/${data.groep.id}`);
    },
  );
  const checks = useChecks<Field>(sending.problem);
  const field = (id: Field, label: string) => ({
    id,
    label,
    value: draft[id],
    onChange: (typed: string) => change({ [id]: typed }),
    ...(checks.wrong[id] !== undefined && { error: checks.wrong[id] }),
  });
  const send = () => {
    sending.forget();
    if (!checks.check(wrongIn(draft))) return;
    const [omvang, ervarenMinstens] = [Number(draft.omvang), Number(draft.ervarenMinstens)];
    sending.submit({ plekId: draft.plekId, omvang, ervarenMinstens });
  };
  return (
    <FormDialog
      heading={text.dialog.heading}
      lead={text.dialog.lead}
      sendLabel={text.dialog.send}
      subject={text.dialog.subject}
      busy={sending.busy}
      errors={checks}
      problem={checks.otherProblem}
      onClose={onClose}
      onSend={send}
    >
      <Select
        {...field("plekId", text.dialog.plek)}
        options={plekken
          .filter(({ werkvorm }) => werkvorm === "groepsdetachering")
          .map(({ plekId, titel, bezet, capaciteit }) => ({
            value: plekId,
            label: `${titel} (${words.filled(bezet, capaciteit)})`,
          }))}
      />
      <NumberField {...field("omvang", text.dialog.omvang)} width="short" />
      <NumberField
        {...field("ervarenMinstens", text.dialog.ervaren)}
        description={text.dialog.ervarenHint}
        width="short"
      />
    </FormDialog>
  );
}

function wrongIn({ plekId, omvang, ervarenMinstens }: Draft): Wrong<Field> {
  const [places, experienced] = [numberFrom(omvang) ?? 0, numberFrom(ervarenMinstens) ?? -1];
  const isWhole = Number.isInteger;
  return {
    ...(!plekId && { plekId: text.dialog.need.plekId }),
    ...((!isWhole(places) || places < 1) && { omvang: text.dialog.need.omvang }),
    ...((!isWhole(experienced) || experienced < 0 || experienced > places) && {
      ervarenMinstens: text.dialog.need.ervarenMinstens,
    }),
  };
}
