import { useMutation, useQuery } from "@tanstack/react-query";
import { queryText } from "../api.ts";
import { keep } from "../csv.ts";
import { longDate } from "../format.ts";
import { useGo, useSearchParameters } from "../location.ts";
import { Button, FilterList, List, Opening, Page, Row, Section, Sheet, Stack } from "../nlds/index.ts";
import { PageState, ProblemAlert } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { EigenWoorden } from "./duidingen/EigenWoorden.tsx";
import { text } from "./KwartaalrapportPage.text.ts";
import { Inhoudtabel } from "./uitvoer/Inhoudtabel.tsx";
import { kwartaalFile, kwartaalQuery, type Kwartaalrapport } from "./uitvoer/uitvoer.queries.ts";

const FIRST_YEAR = 2018;

/** What a quarter brought, to read, to print and to take along. */
export function KwartaalrapportPage() {
  const { vandaag } = useSession();
  const kwartaal = useSearchParameters().get("kwartaal") ?? quartersUntil(vandaag)[1]!.value;
  const query = useQuery(kwartaalQuery(kwartaal));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(rapport) => <Filled rapport={rapport} />}
    </PageState>
  );
}

function Filled({ rapport }: { rapport: Kwartaalrapport }) {
  const { titel, kern, delen, peildatum, kwartaal } = rapport;
  const [first, ...rest] = kern;
  return (
    <Page title={titel}>
      <Opening above={text.above(longDate(peildatum))}>
        <strong>{first}</strong> {rest.length === 1 && rest[0]}
      </Opening>
      <Stack gap="loose">
        <Choice kwartaal={kwartaal} parts={delen.length} />
        {rest.length > 1 && <List>{rest.map((zin) => zin)}</List>}
        <Save kwartaal={kwartaal} />
        <EigenWoorden onderwerp={`kwartaalrapport/${kwartaal}`} />
        {delen.map(({ kop, inhoud }) => (
          <Sheet key={kop}>
            <Section heading={kop}>
              <Inhoudtabel inhoud={inhoud} caption={kop} />
            </Section>
          </Sheet>
        ))}
      </Stack>
    </Page>
  );
}

function Choice({ kwartaal, parts }: { kwartaal: string; parts: number }) {
  const go = useGo();
  const { vandaag } = useSession();
  return (
    <FilterList
      key={kwartaal}
      label={text.filters}
      value={{ kwartaal }}
      filters={[{ id: "kwartaal", label: text.quarter, required: true, options: quartersUntil(vandaag) }]}
      onApply={(chosen) => go(`/sturing/kwartaalrapport${queryText({ kwartaal: chosen["kwartaal"] })}`)}
      result={text.parts(parts)}
    />
  );
}

function Save({ kwartaal }: { kwartaal: string }) {
  const file = useMutation({
    mutationFn: (vorm: "pdf" | "werkboek") => kwartaalFile(kwartaal, vorm),
    onSuccess: (found, vorm) => keep(`kwartaalrapport-${kwartaal}.${vorm === "pdf" ? "pdf" : "xlsx"}`, found),
  });
  return (
    <>
      <ProblemAlert problem={file.error} />
      <Row>
        {(["pdf", "werkboek"] as const).map((vorm) => (
          <Button
            key={vorm}
            kind="secondary"
            icon="download"
            busy={file.isPending && file.variables === vorm}
            busyText={text.making}
            onPress={() => file.mutate(vorm)}
          >
            {text[vorm]}
          </Button>
        ))}
      </Row>
    </>
  );
}

/** The newest first; the first of them still runs. */
function quartersUntil(vandaag: string) {
  const now = Number(vandaag.slice(0, 4)) * 4 + Math.floor((Number(vandaag.slice(5, 7)) - 1) / 3);
  return Array.from({ length: now - FIRST_YEAR * 4 + 1 }, (_, at) => {
    const [jaar, nummer] = [Math.floor((now - at) / 4), ((now - at) % 4) + 1];
    return { value: `${jaar}-K${nummer}`, label: text.quarterOf(jaar, nummer) };
  });
}
