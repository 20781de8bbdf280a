import { useQuery } from "@tanstack/react-query";
import type { Samenstelling } from "../../modules/bezetting/groep.ts";
import { queryText } from "../api.ts";
import { longDate } from "../format.ts";
import { useGo, usePathParameter, useSearchParameters } from "../location.ts";
import {
  Alert,
  Button,
  EmptyState,
  FilterList,
  Grid,
  Link,
  List,
  Margin,
  Opening,
  Page,
  Pagination,
  Paragraph,
  Row,
  Section,
  Sheet,
  SheetPart,
  Stack,
} from "../nlds/index.ts";
import { PageState, ProblemAlert } from "../PageState.tsx";
import { samenstellingQuery } from "./bezetting/bezetting.queries.ts";
import { useGroepskeuze } from "./bezetting/groepskeuze.ts";
import { KandidaatTable } from "./bezetting/KandidaatTable.tsx";
import { text } from "./DetacheringsgroepPage.text.ts";

const FILTERS = [
  {
    id: "pas",
    label: text.show,
    required: true,
    options: Object.entries(text.pas).map(([value, label]) => ({ value, label })),
  },
];

/** Who goes along as a group: the facts propose, the leader chooses. */
export function DetacheringsgroepPage() {
  const id = usePathParameter("id");
  const asked = Object.fromEntries(useSearchParameters());
  const query = useQuery(samenstellingQuery(id, asked));
  const leden = useQuery(samenstellingQuery(id, { pas: "leden" }));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(samenstelling) => (
        <PageState query={leden} title={text.title} loading={text.loading}>
          {({ rijen }) => <Filled samenstelling={samenstelling} leden={rijen} pas={asked["pas"] ?? "past"} />}
        </PageState>
      )}
    </PageState>
  );
}

type FilledProps = { samenstelling: Samenstelling; leden: Samenstelling["rijen"]; pas: string };

function Filled({ samenstelling, leden, pas }: FilledProps) {
  const go = useGo();
  const {
    groep,
    opdracht,
    aantallen,
    rijen,
    totaal,
    pagina,
    perPagina,
    vraagt,
    voorstel,
    matchingUit,
    volgorde,
  } = samenstelling;
  const keuze = useGroepskeuze(groep, leden);
  const path = `/detacheringsgroepen/${groep.id}`;
  const isTooMany = keuze.chosen.length > groep.omvang;
  return (
    <Page title={text.title}>
      <Opening
        above={<Link href={`/opdrachten/${opdracht.id}`}>{text.back(opdracht.titel)}</Link>}
        lead={volgorde}
      >
        <strong>{text.opening(aantallen.leden, groep.omvang)}</strong>{" "}
        {text.experienced(aantallen.ervaren, groep.ervarenMinstens)}
      </Opening>
      <Grid>
        <Stack gap="loose">
          {matchingUit && (
            <Alert kind="warning" heading={text.off}>
              {matchingUit.wieVragen}
            </Alert>
          )}
          {keuze.isSaved && <Alert kind="ok" heading={text.saved} />}
          {isTooMany && <Alert kind="warning" heading={text.full(groep.omvang)} />}
          <ProblemAlert problem={keuze.problem} />
          <FilterList
            key={pas}
            label={text.filters}
            filters={FILTERS}
            value={{ pas }}
            onApply={(values) => go(`${path}${queryText(values)}`)}
            result={text.result(totaal)}
          />
          <Row>
            {keuze.isChanged || groep.status === "vastgesteld" || keuze.chosen.length === 0 ? (
              <Button kind="primary" onPress={keuze.save} busy={keuze.busy}>
                {text.keep}
              </Button>
            ) : (
              <Button kind="primary" onPress={keuze.settle} busy={keuze.busy}>
                {text.settle}
              </Button>
            )}
            {voorstel.length > 0 && <Button onPress={() => keuze.choose(voorstel)}>{text.take}</Button>}
          </Row>
          <Sheet full>
            {rijen.length === 0 ? (
              <SheetPart>
                <EmptyState heading={text.empty}>{text.emptyText}</EmptyState>
              </SheetPart>
            ) : (
              <KandidaatTable rijen={rijen} chosen={keuze.chosen} onToggle={keuze.toggle} />
            )}
          </Sheet>
          <Pagination
            page={pagina}
            pages={Math.ceil(totaal / perPagina)}
            href={(page) => `${path}${queryText({ pas, pagina: page })}`}
          />
        </Stack>
        <Margin label={text.place}>
          <Section heading={text.place}>
            {vraagt.length === 0 ? (
              <Paragraph soft>{text.nothingAsked}</Paragraph>
            ) : (
              <List plain>
                {vraagt.map((line) => (
                  <span key={line}>{line}</span>
                ))}
              </List>
            )}
          </Section>
          {groep.vastgesteldDoor && groep.vastgesteldOp && (
            <Paragraph soft>{text.settled(groep.vastgesteldDoor, longDate(groep.vastgesteldOp))}</Paragraph>
          )}
        </Margin>
      </Grid>
    </Page>
  );
}
