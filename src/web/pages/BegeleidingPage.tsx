import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { type Begeleidingskeuze, KEUZES } from "../../modules/begeleiding/begeleidingslijst.ts";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { queryText } from "../api.ts";
import { time } from "../format.ts";
import { useSearchParameters } from "../location.ts";
import {
  Alert,
  ButtonLink,
  Details,
  EmptyState,
  Opening,
  Page,
  Pagination,
  Row,
  Section,
  Sheet,
  SheetPart,
  Stack,
} from "../nlds/index.ts";
import { PageState, PartState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { text } from "./BegeleidingPage.text.ts";
import {
  type Begeleidingen,
  begeleidingenQuery,
  type Signaal,
  signalenQuery,
} from "./begeleiding.queries.ts";
import { BegeleidingTable } from "./begeleiding/BegeleidingTable.tsx";
import { SignaalAnswer } from "./begeleiding/SignaalAnswer.tsx";
import { SignaalList } from "./begeleiding/SignaalList.tsx";

/** J2: agreed moments that were missed and what people said, for who guides. Also the list of the day, on the road. */
export function BegeleidingPage() {
  const parameters = useSearchParameters();
  const asked = parameters.get("keuze");
  const keuze = KEUZES.find((known) => known === asked) ?? "aandacht";
  const query = useQuery(begeleidingenQuery(keuze, parameters.get("pagina") ?? ""));
  // what is needed without a connection is the whole list: it is read along
  useQuery({ ...begeleidingenQuery("alles", ""), enabled: keuze !== "alles" });
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {({ data, sinds }) => (
        <Page title={text.title}>
          <Filled found={data} sinds={sinds} keuze={keuze} />
        </Page>
      )}
    </PageState>
  );
}

type FilledProps = { found: Begeleidingen; sinds: number | null; keuze: Begeleidingskeuze };

function Filled({ found, sinds, keuze }: FilledProps) {
  const { gebruiker } = useSession();
  const seesRuimte = scopesOf(gebruiker, "read", "coachruimte").length > 0;
  return (
    <>
      <Opening lead={text.lead}>
        <strong>
          {keuze === "aandacht" && found.totaal === 0 ? text.none : text.opening[keuze](found.totaal)}
        </strong>
      </Opening>
      <Stack gap="loose">
        {sinds !== null && <Alert kind="info" heading={text.offline(time(new Date(sinds).toISOString()))} />}
        {sinds === null && <Signals />}
        <Row apart>
          <Row>
            {KEUZES.map((value) => (
              <ButtonLink
                key={value}
                href={`/begeleiding${queryText({ keuze: value })}`}
                kind={value === keuze ? "secondary" : "subtle"}
                dense
                current={value === keuze}
              >
                {text.keuzes[value]}
              </ButtonLink>
            ))}
          </Row>
          {seesRuimte && (
            <ButtonLink href="/begeleiding/ruimte" kind="subtle" dense>
              {text.ruimte}
            </ButtonLink>
          )}
        </Row>
        <Sheet full>
          {found.rijen.length > 0 ? (
            <BegeleidingTable rows={found.rijen} />
          ) : (
            <SheetPart>
              <EmptyState
                heading={text.emptyHeading[keuze]}
                action={
                  keuze !== "alles" && <ButtonLink href="/begeleiding?keuze=alles">{text.showAll}</ButtonLink>
                }
              >
                {text.emptyText}
              </EmptyState>
            </SheetPart>
          )}
        </Sheet>
        <Pagination
          page={found.pagina}
          pages={Math.ceil(found.totaal / found.perPagina)}
          href={(pagina) => `/begeleiding${queryText({ keuze, pagina })}`}
        />
      </Stack>
    </>
  );
}

/** The list of people stays in sight below them. */
const SHOWN_SIGNALS = 3;

/** Only there when someone said something: most days this part is absent. */
function Signals() {
  const query = useQuery(signalenQuery);
  const [asked, setAsked] = useState<Signaal | null>(null);
  const [done, setDone] = useState(false);
  return (
    <>
      {done && <Alert kind="ok" heading={text.answered} />}
      <PartState query={query} part={text.signaalPart} lines={2}>
        {({ rijen }) =>
          rijen.length > 0 && (
            <Sheet>
              <Section heading={text.signaalHeading}>
                <Stack gap="loose">
                  <SignaalList signalen={rijen.slice(0, SHOWN_SIGNALS)} onAnswer={setAsked} />
                  {rijen.length > SHOWN_SIGNALS && (
                    <Details summary={text.more(rijen.length - SHOWN_SIGNALS)}>
                      <SignaalList signalen={rijen.slice(SHOWN_SIGNALS)} onAnswer={setAsked} />
                    </Details>
                  )}
                </Stack>
              </Section>
            </Sheet>
          )
        }
      </PartState>
      {asked && (
        <SignaalAnswer
          signaal={asked}
          onClose={() => setAsked(null)}
          onDone={() => {
            setAsked(null);
            setDone(true);
          }}
        />
      )}
    </>
  );
}
