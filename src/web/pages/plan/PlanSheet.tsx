import { useQuery } from "@tanstack/react-query";
import { Fragment, useState } from "react";
import type { Plan } from "../../../modules/plannen/plan-in-full.ts";
import type { Doel, Stap } from "../../../modules/plannen/plan.ts";
import { scopesOf } from "../../../modules/toegang/toegang.ts";
import { dateAndTime } from "../../format.ts";
import { Button, Details, EmptyState, List, Paragraph, Quote, Section, Text } from "../../nlds/index.ts";
import { PartState } from "../../PageState.tsx";
import { useSession } from "../../session.tsx";
import { planwijzigingenQuery } from "../plannen.queries.ts";
import { text } from "../PlanPage.text.ts";
import { DoelPart } from "./DoelPart.tsx";
import { Proposals } from "./Proposals.tsx";
import { Steps } from "./Steps.tsx";
import { SwitchSteps } from "./SwitchSteps.tsx";
import { WordsDialog } from "./WordsDialog.tsx";

type Props = { plan: Plan; voornaam: string; mayChange: boolean };

/** Own words first, then each goal with its steps, then what has no goal, then what is over. */
export function PlanSheet({ plan, voornaam, mayChange }: Props) {
  const { gebruiker } = useSession();
  const mayPropose = scopesOf(gebruiker, "change", "planbijdrage").length > 0;
  const open = plan.doelen.filter(({ status }) => status === "loopt");
  const closed = plan.doelen.filter(({ status }) => status !== "loopt");
  const ofClosed = new Set(closed.map(({ id }) => id));
  const loose = plan.stappen.filter(({ doelId }) => doelId === null || ofClosed.has(doelId));
  return (
    <>
      <Words plan={plan} voornaam={voornaam} mayChange={mayChange} />
      {open.length === 0 && (
        <Section>
          <EmptyState heading={text.noDoelen}>{text.noDoelenText}</EmptyState>
        </Section>
      )}
      {open.map((doel) => (
        <DoelPart key={doel.id} doel={doel} plan={plan} voornaam={voornaam} mayChange={mayChange} />
      ))}
      {(loose.length > 0 || (mayChange && open.length === 0)) && (
        <Section heading={text.looseSteps}>
          <Steps stappen={loose} doelId={null} plan={plan} mayChange={mayChange} />
        </Section>
      )}
      <SwitchSteps plan={plan} />
      <Proposals plan={plan} mayChange={mayChange} mayPropose={mayPropose} />
      {closed.length > 0 && <Closed doelen={closed} stappen={plan.stappen} />}
      <History inwonerId={plan.inwonerId} />
    </>
  );
}

function Words({ plan: { inwonerId, eigenWoorden, versie }, voornaam, mayChange }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Section>
      {eigenWoorden ? (
        <Quote label={text.ownWords}>{eigenWoorden}</Quote>
      ) : (
        <Paragraph soft>{text.noOwnWords(voornaam)}</Paragraph>
      )}
      {mayChange && (
        <Button dense kind="subtle" icon="edit" onPress={() => setOpen(true)}>
          {eigenWoorden ? text.changeWords : text.writeWords}
        </Button>
      )}
      {isOpen && (
        <WordsDialog
          inwonerId={inwonerId}
          voornaam={voornaam}
          words={eigenWoorden ?? ""}
          versie={versie}
          onClose={() => setOpen(false)}
        />
      )}
    </Section>
  );
}

const Closed = ({ doelen }: { doelen: readonly Doel[]; stappen: readonly Stap[] }) => (
  <Section>
    <Details summary={text.closedDoelen(doelen.length)}>
      <List>
        {doelen.map((doel) => (
          <Fragment key={doel.id}>
            <Text strong>{doel.naam}</Text> {text.doelEnded(doel)}
          </Fragment>
        ))}
      </List>
    </Details>
  </Section>
);

/** Asked for when it is opened: what changed is for who wants to know. */
function History({ inwonerId }: { inwonerId: string }) {
  const query = useQuery(planwijzigingenQuery(inwonerId));
  return (
    <Section>
      <PartState query={query} part={text.history(0)} lines={1}>
        {({ totaal, rijen }) => (
          <Details summary={text.history(totaal)}>
            {totaal === 0 ? (
              <Paragraph soft>{text.noHistory}</Paragraph>
            ) : (
              <List>
                {rijen.map(({ id, wat, doorNaam, tijdstip }) => (
                  <Fragment key={id}>
                    {wat}{" "}
                    <Text soft small>
                      {text.by(doorNaam, dateAndTime(tijdstip))}
                    </Text>
                  </Fragment>
                ))}
              </List>
            )}
          </Details>
        )}
      </PartState>
    </Section>
  );
}
