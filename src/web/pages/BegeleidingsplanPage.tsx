import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { PlaatsingInFull } from "../../modules/plaatsingen/plaatsing.ts";
import { put } from "../api.ts";
import { useDraft } from "../draft.ts";
import { useGo, usePathParameter } from "../location.ts";
import { Opening, Stack } from "../nlds/index.ts";
import { PageState, PartState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { useSubmit } from "../submit.ts";
import { type Begeleidingsplan, type Plangegevens, begeleidingsplanQuery } from "./begeleiding.queries.ts";
import { PlanForm } from "./begeleiding/PlanForm.tsx";
import { bodyOf, draftOf, type PlanDraft } from "./begeleiding/plan.ts";
import { text } from "./BegeleidingsplanPage.text.ts";
import { PlaatsingFrame } from "./plaatsing/PlaatsingFrame.tsx";
import { plaatsingQuery } from "./plaatsing/plaatsing.queries.ts";

/** Who guides, how much, and what was agreed with the werkgever; what is usual for the form of work is filled in. */
export function BegeleidingsplanPage() {
  const id = usePathParameter("id");
  const query = useQuery(plaatsingQuery(id));
  const plan = useQuery(begeleidingsplanQuery(id));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(plaatsing) => (
        <PlaatsingFrame plaatsing={plaatsing} title={text.title}>
          {(naam) => (
            <PartState opens query={plan} part={text.part} loading={text.loading}>
              {(gegevens) => (
                <Agreement plaatsing={plaatsing} gegevens={gegevens} naam={naam ?? text.someone} />
              )}
            </PartState>
          )}
        </PlaatsingFrame>
      )}
    </PageState>
  );
}

type Props = { plaatsing: PlaatsingInFull; gegevens: Plangegevens; naam: string };

function Agreement({ plaatsing, gegevens: { plan, gewoon }, naam }: Props) {
  const { gebruiker, vandaag } = useSession();
  const client = useQueryClient();
  const go = useGo();
  const start: PlanDraft = plan
    ? draftOf(plan)
    : {
        ...EMPTY,
        coachNaam: gebruiker.naam,
        bereikbaar: gebruiker.naam,
        besluitOp: vandaag,
        dienstverbandBij: gewoon.dienstverband,
        begeleidingDoor: gewoon.begeleiding,
        betaaldDoor: gewoon.betaling,
      };
  const { draft, change, forget } = useDraft<PlanDraft>(`begeleidingsplan/${plaatsing.id}`, start);
  const { submit, busy, problem } = useSubmit<PlanDraft, Begeleidingsplan>(
    (said, options) =>
      put<Begeleidingsplan>(
        `/plaatsingen/${plaatsing.id}/begeleidingsplan`,
        bodyOf(said, plaatsing.startdatum),
        { ...options, ifMatch: `"${plan?.versie ?? 0}"` },
      ),
    async () => {
      forget();
      await client.invalidateQueries({ queryKey: ["begeleiding"] });
      go(`/plaatsingen/${plaatsing.id}/begeleiding`);
    },
  );
  return (
    <>
      <Opening lead={text.lead}>
        <strong>{text.opening(naam)}</strong>
      </Opening>
      <Stack gap="loose">
        <PlanForm
          plaatsing={plaatsing}
          draft={draft}
          onChange={change}
          problem={problem}
          busy={busy}
          onSave={() => submit(draft)}
        />
      </Stack>
    </>
  );
}

const EMPTY: PlanDraft = {
  coachNaam: "",
  isCoachIk: true,
  specialisme: "algemeen",
  buddyNaam: "",
  buddyFunctie: "",
  buddyTraining: "",
  ookVoor: [],
  werkgeverDoet: [],
  perioden: [{ vanaf: "", uren: "2" }],
  doelen: "",
  tot: "",
  bereikbaar: "",
  besluitDoor: "",
  besluitOp: "",
  besluitWaarom: "",
  dienstverbandBij: "",
  begeleidingDoor: "",
  betaaldDoor: "",
  prijs: "",
  prijsPer: "",
  afspraken: "",
};
