import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Inwonervraag } from "../../modules/functiecreatie/inwonervraag.ts";
import type { Taakbord } from "../../modules/functiecreatie/taakbord.ts";
import type { Voorstel } from "../../modules/functiecreatie/voorstel.ts";
import type { Vraag } from "../../modules/functiecreatie/vraag.ts";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { useChecks } from "../checks.ts";
import { useDraft } from "../draft.ts";
import { usePathParameter } from "../location.ts";
import { ButtonLink, Grid, Opening, Page, Row, Section, Sheet, Stack } from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { useSubmit } from "../submit.ts";
import { FunctiecreatieTaken } from "./FunctiecreatieTaken.tsx";
import { FunctiecreatieUitkomst } from "./FunctiecreatieUitkomst.tsx";
import { FunctiecreatieVoorWie } from "./FunctiecreatieVoorWie.tsx";
import { text } from "./FunctiecreatiePage.text.ts";
import { movable } from "./functiecreatie/bord.ts";
import { makeBanen, makeBanenVoorInwoners, taakbordQuery } from "./functiecreatie/functiecreatie.queries.ts";
import { isVoorInwoners, START, vraagBody, type Vraagvelden, wrongInVraag } from "./functiecreatie/vraag.ts";

/** New jobs from the tasks of an employer: what specialists do on the left, for whom, and what can be made of it. */
export function FunctiecreatiePage() {
  const query = useQuery(taakbordQuery(usePathParameter("id")));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(bord) => <Filled bord={bord} />}
    </PageState>
  );
}

function Filled({ bord }: { bord: Taakbord }) {
  const { gebruiker } = useSession();
  const mayChange = scopesOf(gebruiker, "change", "plek").length > 0;
  const { werkgeverId, werkgevernaam, functies, taken } = bord;
  const { draft, change } = useDraft<Vraagvelden>(`functiecreatie/${werkgeverId}`, START);
  const [made, setMade] = useState<{ vraag: Vraag | Inwonervraag; voorstel: Voorstel } | null>(null);
  const { submit, busy, problem, forget } = useSubmit<Vraag | Inwonervraag, Voorstel>(
    (vraag, options) =>
      isVoorInwoners(vraag) ? makeBanenVoorInwoners(vraag, options) : makeBanen(vraag, options),
    ({ data }, vraag) => setMade({ vraag, voorstel: data }),
  );
  const checks = useChecks(problem);
  const ask = () => {
    forget();
    if (checks.check(wrongInVraag(draft))) submit(vraagBody(draft, werkgeverId));
  };
  const lock = (slot: Vraag["sloten"][number]) =>
    change({ sloten: [...draft.sloten.filter(({ taakId }) => taakId !== slot.taakId), slot] });
  return (
    <Page title={`${text.title}: ${werkgevernaam}`}>
      <Opening above={text.above} lead={text.lead(functies.length, taken.length)}>
        <strong>{text.opening(werkgevernaam, taken.length, movable(taken))}</strong>
      </Opening>
      <Stack gap="loose">
        <Row>
          <ButtonLink href={`/werkgevers/${werkgeverId}`} kind="subtle">
            {text.toEmployer}
          </ButtonLink>
          <ButtonLink href="/functiecreatie" kind="subtle">
            {text.toSketches}
          </ButtonLink>
        </Row>
        <Grid kind="half">
          <Board bord={bord} mayChange={mayChange} />
          {taken.length > 0 && (
            <Stack gap="loose">
              <Sheet>
                <Section heading={text.forWhom}>
                  <FunctiecreatieVoorWie
                    bord={bord}
                    velden={draft}
                    change={change}
                    checks={checks}
                    busy={busy}
                    isAgain={made !== null}
                    onSubmit={ask}
                  />
                </Section>
              </Sheet>
              {made && <FunctiecreatieUitkomst {...made} mayChange={mayChange} onLock={lock} />}
            </Stack>
          )}
        </Grid>
      </Stack>
    </Page>
  );
}

const Board = (props: { bord: Taakbord; mayChange: boolean }) => (
  <Sheet>
    <Section heading={text.board}>
      <FunctiecreatieTaken {...props} />
    </Section>
  </Sheet>
);
