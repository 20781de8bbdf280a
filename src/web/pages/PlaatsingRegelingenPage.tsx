import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { longDate, shortDate } from "../format.ts";
import { usePathParameter } from "../location.ts";
import {
  Button,
  LineWithAction,
  Link,
  Opening,
  Page,
  Paragraph,
  Row,
  Section,
  Sheet,
  Stack,
  StatusBadge,
  SummaryList,
} from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { type Regelingstanden, regelingstandenQuery } from "./mijn-bedrijf.queries.ts";
import { text as words } from "./mijn-bedrijf/regeling.text.ts";
import { StandDialog } from "./mijn-bedrijf/StandDialog.tsx";
import { text } from "./PlaatsingRegelingenPage.text.ts";

type Stand = Regelingstanden["rijen"][number];

/** For who guides the placement: what the werkgever asked for, and where each of it stands. */
export function PlaatsingRegelingenPage() {
  const id = usePathParameter("id");
  const query = useQuery(regelingstandenQuery(id));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(found) => (
        <Page title={text.title}>
          <Filled id={id} found={found} />
        </Page>
      )}
    </PageState>
  );
}

function Filled({ id, found: { rijen, aanvraag } }: { id: string; found: Regelingstanden }) {
  const [changing, setChanging] = useState<Stand | null>(null);
  const waiting = rijen.filter(({ wachtOp }) => wachtOp !== null);
  return (
    <>
      <Opening lead={text.lead}>
        <strong>{text.opening(waiting.length)}</strong>
      </Opening>
      <Stack gap="loose">
        <Sheet>
          <Section heading={text.list}>
            <Stack>
              {rijen.length === 0 && <Paragraph>{text.none}</Paragraph>}
              {rijen.map((rij) => (
                <Line key={rij.soort} rij={rij} onChange={() => setChanging(rij)} />
              ))}
              <Link href={`/plaatsingen/${id}`}>{text.back}</Link>
            </Stack>
          </Section>
        </Sheet>
        {aanvraag && (
          <Sheet>
            <Section heading={text.form}>
              <Asked aanvraag={aanvraag} />
            </Section>
          </Sheet>
        )}
      </Stack>
      {changing && <StandDialog plaatsingId={id} rij={changing} onClose={() => setChanging(null)} />}
    </>
  );
}

function Line({ rij, onChange }: { rij: Stand; onChange: () => void }) {
  const { vandaag } = useSession();
  const { soort, stand, wachtOp, gevraagdOp } = rij;
  const naam = words.namen[soort];
  return (
    <LineWithAction
      action={
        <Button kind="secondary" dense label={text.changeFor(naam)} onPress={onChange}>
          {text.change}
        </Button>
      }
    >
      <Paragraph>{naam}</Paragraph>
      <Row>
        <StatusBadge kind={stand === "toegekend" ? "ok" : stand === "afgewezen" ? "error" : "waiting"}>
          {words.standen[stand]}
        </StatusBadge>
        {wachtOp && <Paragraph small>{text.waits(words.wachtKort[wachtOp])}</Paragraph>}
        {gevraagdOp && (
          <Paragraph small soft>
            {text.asked(shortDate(gevraagdOp, vandaag))}
          </Paragraph>
        )}
      </Row>
    </LineWithAction>
  );
}

const Asked = ({ aanvraag }: { aanvraag: NonNullable<Regelingstanden["aanvraag"]> }) => (
  <SummaryList
    facts={[
      { term: text.facts.soorten, value: aanvraag.soorten.map((soort) => words.namen[soort]).join(", ") },
      { term: text.facts.loon, value: text.loon(aanvraag.uurloonInCenten) },
      { term: text.facts.uren, value: text.uren(aanvraag.urenPerWeek) },
      {
        term: text.facts.contract,
        value: text.contract(aanvraag.contract, aanvraag.contractTot && longDate(aanvraag.contractTot)),
      },
      { term: text.facts.iban, value: aanvraag.iban },
      { term: text.facts.wie, value: `${aanvraag.contactpersoon}, ${aanvraag.telefoon}` },
    ]}
  />
);
