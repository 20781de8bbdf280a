import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { TrajectgroepInFull } from "../../modules/trajecten/groep.ts";
import type { TrajectInFull } from "../../modules/trajecten/traject.ts";
import { useChecks } from "../checks.ts";
import { useDraft } from "../draft.ts";
import { useGo, usePathParameter } from "../location.ts";
import {
  Alert,
  ButtonLink,
  ErrorSummary,
  Heading,
  Opening,
  Page,
  Paragraph,
  Row,
  Sheet,
  Stack,
} from "../nlds/index.ts";
import { PageState, ProblemAlert } from "../PageState.tsx";
import { isStale, useChange } from "../change.ts";
import { text } from "./GroepFormPage.text.ts";
import {
  groepBody,
  type GroepField,
  groepTerms,
  type GroepTerms,
  newGroepTerms,
  wrongInGroep,
} from "./trajecten/groep-terms.ts";
import { GroepFields } from "./trajecten/GroepFields.tsx";
import { changeGroep, createGroep, groepQuery, trajectQuery } from "./trajecten/trajecten.queries.ts";
import type { Fasen, Week } from "./trajecten/week.ts";
import { useWeekFields } from "./trajecten/WeekFields.tsx";

/** A new group of a traject, in its newest version. */
export function GroepNieuwPage() {
  const query = useQuery(trajectQuery(usePathParameter("id")));
  return (
    <PageState query={query} title={text.titleNew} loading={text.loading}>
      {(traject) => <New traject={traject} />}
    </PageState>
  );
}

const New = ({ traject }: { traject: TrajectInFull }) => (
  <Filled
    groep={null}
    trajectId={traject.id}
    fasen={traject.inhoud.fasen}
    week={traject.inhoud.week}
    start={newGroepTerms(traject.gemeenten, traject.inhoud.week)}
    heading={text.headingNew(traject.naam)}
    version={text.newVersion(traject.nummer)}
    back={`/trajecten/${traject.id}`}
  />
);

/** What changes about a group; its version of the traject stays. */
export function GroepWijzigPage() {
  const query = useQuery(groepQuery(usePathParameter("id")));
  return (
    <PageState query={query} title={text.titleChange} loading={text.loading}>
      {(groep) => (groep.geslotenOp === null ? <Change groep={groep} /> : <Closed groep={groep} />)}
    </PageState>
  );
}

const Change = ({ groep }: { groep: TrajectgroepInFull }) => (
  <Filled
    groep={groep}
    trajectId={groep.trajectId}
    fasen={groep.inhoud.fasen}
    week={groep.trajectweek}
    start={groepTerms(groep)}
    heading={text.headingChange(groep.naam)}
    version={text.keptVersion(groep.nummer, groep.nieuwste)}
    back={`/groepen/${groep.id}`}
  />
);

const Closed = ({ groep }: { groep: TrajectgroepInFull }) => (
  <Page title={text.titleChange}>
    <Opening lead={text.geslotenTekst}>
      <strong>{text.gesloten}</strong>
    </Opening>
    <Row>
      <ButtonLink href={`/groepen/${groep.id}`}>{text.back}</ButtonLink>
    </Row>
  </Page>
);

type FilledProps = {
  groep: TrajectgroepInFull | null;
  trajectId: string;
  fasen: Fasen;
  /** Of the traject. */
  week: Week;
  start: GroepTerms;
  heading: string;
  version: string;
  back: string;
};

function Filled({ groep, trajectId, fasen, week, start, heading, version, back }: FilledProps) {
  const [title] = useState(heading); // a colleague may rename it meanwhile
  const go = useGo();
  const queries = useQueryClient();
  const { draft, change, forget } = useDraft<GroepTerms>(`groep${back}`, start);
  const refresh = () => queries.invalidateQueries({ queryKey: ["trajecten"] });
  const sending = useChange<GroepTerms, TrajectgroepInFull>(
    (terms, options) =>
      groep
        ? changeGroep(groep, groepBody(terms), options)
        : createGroep(trajectId, groepBody(terms), options),
    refresh,
    async ({ id }) => {
      forget();
      go(`/groepen/${id}`, { replace: true });
      await refresh();
    },
  );
  const checks = useChecks<GroepField>(sending.problem);
  const own = useWeekFields({
    week: draft.week,
    fasen,
    error: checks.wrong.week,
    onChange: (week) => change({ week }),
  });
  const send = () => {
    sending.forget();
    if (checks.check(wrongInGroep(draft, fasen))) sending.submit(draft);
  };
  return (
    <Page title={groep ? text.titleChange : text.titleNew} narrow>
      <Stack gap="loose">
        <Heading level={1}>{title}</Heading>
        <Paragraph>{text.lead}</Paragraph>
        <Paragraph soft>{version}</Paragraph>
        <Sheet>
          <Stack gap="loose">
            <ErrorSummary errors={checks.summary} attempt={checks.attempt} />
            {isStale(sending.problem) && groep ? (
              <Alert kind="warning" heading={text.conflict} focus>
                {text.conflictText(text.theirs(groep.naam, groep.capaciteit, groep.plaats))}
              </Alert>
            ) : (
              <ProblemAlert problem={checks.otherProblem} />
            )}
            <GroepFields
              terms={draft}
              change={change}
              wrong={checks.wrong}
              week={week}
              ownWeek={own.fields}
              onSubmit={send}
              busy={sending.busy}
              back={back}
            />
          </Stack>
        </Sheet>
      </Stack>
      {own.dialog}
    </Page>
  );
}
