import { useQuery } from "@tanstack/react-query";
import { number } from "../format.ts";
import {
  ButtonLink,
  Grid,
  Margin,
  Opening,
  Page,
  Provenance,
  Row,
  Section,
  Sheet,
  SummaryList,
} from "../nlds/index.ts";
import { PageState, PartState } from "../PageState.tsx";
import { text } from "./NetwerkPage.text.ts";
import { type NetwerkAntwoord, netwerkQuery, schaarsteQuery } from "./netwerk/netwerk.queries.ts";
import { text as words } from "./netwerk/netwerk.text.ts";
import { Redenen, Segmenten, Tellers, Werksoorten } from "./netwerk/NetwerkTables.tsx";

/** How large the network of werkgevers is, each figure with its rule, and where to look further. */
export function NetwerkPage() {
  const query = useQuery(netwerkQuery());
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(netwerk) => <Filled netwerk={netwerk} />}
    </PageState>
  );
}

function Filled({ netwerk }: { netwerk: NetwerkAntwoord }) {
  const { tellers, bekendheid, segmenten, redenen, langOpen, schaal } = netwerk;
  const [alle, bekend] = tellers;
  const bronnen = [...new Set(tellers.flatMap(({ gepubliceerd }) => gepubliceerd?.bron ?? []))];
  return (
    <Page title={text.title}>
      <Opening lead={text.lead}>
        {bekendheid !== null && alle && bekend ? (
          <strong>
            {text.opening(
              bekend.aantal,
              alle.aantal,
              `${number(bekendheid, Number.isInteger(bekendheid) ? 0 : 1)}%`,
            )}
          </strong>
        ) : (
          text.title
        )}
      </Opening>
      <Grid>
        <Sheet>
          <Section heading={text.tellers}>
            <p>{text.tellersLead}</p>
            <Tellers tellers={tellers} />
            {bronnen.length > 0 && <Provenance>{text.source(bronnen.join("; "))}</Provenance>}
          </Section>
          <Section heading={text.segmenten}>
            <p>{text.segmentenLead}</p>
            <Segmenten segmenten={segmenten} />
          </Section>
          <Section heading={text.werksoorten}>
            <p>{text.werksoortenLead}</p>
            <Soorten />
          </Section>
          <Section heading={text.redenen}>
            <p>{text.redenenLead(langOpen)}</p>
            <Redenen redenen={redenen} />
            <Row>
              <ButtonLink href="/netwerk/vacatures" kind="secondary">
                {text.seeVacatures}
              </ButtonLink>
            </Row>
          </Section>
        </Sheet>
        <Margin label={text.margin}>
          <Section heading={text.schaal}>
            <p>{text.schaalLead}</p>
            <SummaryList
              narrow
              facts={schaal.map(({ naam, waarde, isOngeveer, peildatum }) => ({
                term: naam,
                value: text.published(
                  isOngeveer ? words.approximately(number(waarde)) : number(waarde),
                  peildatum,
                ),
              }))}
            />
            {schaal[0] && <Provenance>{schaal[0].bron}</Provenance>}
          </Section>
          <Section heading={text.margin}>
            <Row>
              <ButtonLink href="/mijn-werkgevers" kind="subtle">
                {text.mine}
              </ButtonLink>
              <ButtonLink href="/campagnes" kind="subtle">
                {text.campagnes}
              </ButtonLink>
            </Row>
          </Section>
        </Margin>
      </Grid>
    </Page>
  );
}

function Soorten() {
  const query = useQuery(schaarsteQuery());
  return (
    <PartState query={query} part={text.werksoortenPart}>
      {({ soorten }) => <Werksoorten soorten={soorten} />}
    </PartState>
  );
}
