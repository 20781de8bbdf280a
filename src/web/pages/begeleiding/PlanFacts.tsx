import { euros, hoursInWords, longDate, shortDate } from "../../format.ts";
import { type Fact, List, SummaryList } from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import type { Begeleidingsplan } from "../begeleiding.queries.ts";
import { text } from "../PlaatsingBegeleidingPage.text.ts";

/** Who guides, how much, until when, and what was agreed with the werkgever. */
export function PlanFacts({ plan }: { plan: Begeleidingsplan }) {
  const { vandaag } = useSession();
  const { fact } = text;
  const { fasen, doelen, buddyNaam, buddyFunctie, prijsInCenten, prijsPer, afspraken } = plan;
  const facts: readonly (Fact | null)[] = [
    { term: fact.coach, value: plan.coachNaam },
    { term: fact.specialisme, value: plan.specialisme },
    {
      term: fact.uren,
      value: (
        <List plain>
          {fasen.map(({ vanaf, urenPerWeek }) => (
            <span key={vanaf}>{text.uren(hoursInWords(urenPerWeek), shortDate(vanaf, vandaag))}</span>
          ))}
        </List>
      ),
    },
    { term: fact.tot, value: plan.tot ? longDate(plan.tot) : text.zolang },
    { term: fact.bereikbaar, value: plan.bereikbaar },
    buddyNaam ? { term: fact.buddy, value: [buddyNaam, buddyFunctie].filter(Boolean).join(", ") } : null,
    plan.buddyTraining ? { term: fact.training, value: text.training[plan.buddyTraining] } : null,
    plan.werkgeverDoet.length > 0
      ? { term: fact.werkgever, value: <Lines lines={plan.werkgeverDoet} /> }
      : null,
    plan.ookVoor.length > 0
      ? { term: fact.ookVoor, value: plan.ookVoor.map((wie) => text.ookVoor[wie]).join(", ") }
      : null,
    doelen.length > 0
      ? {
          term: fact.doelen,
          value: <Lines lines={doelen} />,
        }
      : null,
    {
      term: fact.besluit,
      value: text.besluit(plan.besluitDoor, shortDate(plan.besluitOp, vandaag), plan.besluitWaarom),
    },
    { term: fact.dienstverband, value: plan.dienstverbandBij },
    { term: fact.begeleiding, value: plan.begeleidingDoor },
    { term: fact.betaald, value: plan.betaaldDoor },
    prijsInCenten !== null && prijsPer
      ? { term: fact.prijs, value: text.prijs(euros(prijsInCenten), prijsPer) }
      : null,
    afspraken ? { term: fact.afspraken, value: afspraken } : null,
  ];
  return <SummaryList narrow facts={facts.filter((line): line is Fact => line !== null)} />;
}

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <List plain>
    {lines.map((line) => (
      <span key={line}>{line}</span>
    ))}
  </List>
);
