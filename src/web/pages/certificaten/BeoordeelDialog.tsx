import { useQuery, useQueryClient } from "@tanstack/react-query";
import { isIsoDate, type IsoDate } from "#core/dates";
import { NIVEAUS, type Niveau } from "../../../modules/certificaten/niveau.ts";
import { useChecks, type Wrong } from "../../checks.ts";
import { useDraft } from "../../draft.ts";
import { ChoiceBlocks, DateField, RadioGroup, TextArea } from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { useSubmit } from "../../submit.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { text } from "./BeoordeelDialog.text.ts";
import {
  type Beoordeling,
  leerbedrijvenQuery,
  type Leerdoel,
  type Leerroute,
  sendBeoordeling,
} from "./certificaten.queries.ts";
import { text as words } from "./certificaten.text.ts";

type Field = "niveau" | "leermeesterId" | "datum" | "toelichting";

export type BeoordeelDialogProps = {
  route: Leerroute;
  doel: Leerdoel;
  voornaam: string;
  onClose: () => void;
  onDone: (doel: Leerdoel) => void;
};

/** What a leermeester saw: choose a level and save. Who and when are filled in as they mostly are. */
export function BeoordeelDialog({ route, doel, voornaam, onClose, onDone }: BeoordeelDialogProps) {
  const { vandaag } = useSession();
  const queries = useQueryClient();
  const { draft, change, forget } = useDraft<Record<Field, string>>(`oordeel/${doel.id}`, {
    niveau: "",
    leermeesterId: route.leermeesterId,
    datum: vandaag,
    toelichting: "",
  });
  const { submit, busy, problem, ...sent } = useSubmit<Beoordeling, Leerroute>(
    (body, options) => sendBeoordeling(doel.id, body, options),
    async () => {
      forget();
      onDone(doel);
      await queries.invalidateQueries({ queryKey: ["inwoner", route.inwonerId] });
      await queries.invalidateQueries({ queryKey: ["leerroutes"] });
    },
  );
  const checks = useChecks<Field>(problem);
  const field = (id: Field) => ({
    id,
    value: draft[id],
    onChange: (typed: string) => change({ [id]: typed }),
    ...(checks.wrong[id] && { error: checks.wrong[id] }),
  });
  const meesters = useMeesters(route);
  return (
    <FormDialog
      heading={text.heading(doel.naam)}
      lead={text.lead(voornaam)}
      sendLabel={text.send}
      subject={text.subject}
      busy={busy}
      errors={checks}
      problem={checks.otherProblem}
      onClose={onClose}
      onSend={() => {
        sent.forget();
        if (checks.check(wrongIn(draft))) submit(bodyOf(draft));
      }}
    >
      <ChoiceBlocks
        {...field("niveau")}
        label={text.niveau}
        description={doel.laatZien}
        options={NIVEAUS.map((niveau) => ({
          value: niveau,
          label: words.niveaus[niveau],
          description: words.niveauUitleg[niveau],
        }))}
      />
      {meesters.length > 1 && (
        <RadioGroup {...field("leermeesterId")} label={text.leermeester} options={meesters} />
      )}
      <DateField {...field("datum")} label={text.datum} />
      <TextArea
        {...field("toelichting")}
        label={text.toelichting}
        description={text.toelichtingUitleg}
        rows={2}
        optional
      />
    </FormDialog>
  );
}

/** Who teaches at this leerbedrijf now. */
function useMeesters({ leerbedrijfId, leerbedrijf }: Leerroute) {
  const found = useQuery(leerbedrijvenQuery({ zoek: leerbedrijf, perPagina: 50 }));
  const here = found.data?.rijen.find(({ id }) => id === leerbedrijfId);
  return (here?.leermeesters ?? [])
    .filter(({ isNu }) => isNu)
    .map(({ id, naam, functie }) => ({ value: id, label: `${naam}, ${functie}` }));
}

/** Only once `wrongIn` finds nothing. */
function bodyOf({ niveau, leermeesterId, datum, ...draft }: Record<Field, string>): Beoordeling {
  const toelichting = draft.toelichting.trim();
  return {
    niveau: niveau as Niveau,
    leermeesterId,
    datum: datum as IsoDate,
    ...(toelichting && { toelichting }),
  };
}

const wrongIn = ({ niveau, datum }: Record<Field, string>): Wrong<Field> => ({
  ...(!niveau && { niveau: text.kiesNiveau }),
  ...(!isIsoDate(datum) && { datum: text.kiesDag }),
});
