import { useQuery } from "@tanstack/react-query";
import { useSearchParameters } from "../location.ts";
import { EmptyState, Link, Opening, Page, Paragraph, Section, Sheet, Stack } from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { type Duiding, duidingenQuery } from "./duidingen/duidingen.queries.ts";
import { Woorden } from "./duidingen/EigenWoorden.tsx";
import { text } from "./WoordenPage.text.ts";

/** Every text that stands beside a figure or a report, with its versions: what was said when, and why it changed. */
export function WoordenPage() {
  const bij = useSearchParameters().get("bij") ?? undefined;
  const query = useQuery(duidingenQuery(bij));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {({ rijen }) => <Filled rijen={rijen} bij={bij} />}
    </PageState>
  );
}

function Filled({ rijen, bij }: { rijen: readonly Duiding[]; bij: string | undefined }) {
  const subjects = [...Map.groupBy(rijen, ({ onderwerp }) => onderwerp)];
  return (
    <Page title={text.title}>
      <Opening
        above={
          bij ? <Link href="/sturing/woorden">{text.all}</Link> : <Link href="/sturing">{text.back}</Link>
        }
      >
        <strong>{subjects.length > 0 ? text.opening(subjects.length) : text.empty}</strong>
      </Opening>
      <Stack gap="loose">
        {subjects.length === 0 && (
          <Sheet>
            <EmptyState heading={text.empty}>{text.emptyText}</EmptyState>
          </Sheet>
        )}
        {subjects.map(([onderwerp, versions]) => (
          <Sheet key={onderwerp}>
            <Subject onderwerp={onderwerp} versions={versions} />
          </Sheet>
        ))}
      </Stack>
    </Page>
  );
}

function Subject({ onderwerp, versions }: { onderwerp: string; versions: readonly Duiding[] }) {
  const [soort = "", waarover = ""] = onderwerp.split("/");
  const [now, ...before] = versions;
  return (
    <Section heading={text.over(text.soorten[soort] ?? soort, waarover)}>
      <Stack>
        {now && <Woorden duiding={now} />}
        <Paragraph>
          <Link href={addressOf(soort, waarover)}>{text.open}</Link>
        </Paragraph>
        {before.length > 0 && (
          <Section heading={text.versions} level={3}>
            <Stack>
              {before.map((duiding) => (
                <Woorden key={duiding.volgnummer} duiding={duiding} />
              ))}
            </Stack>
          </Section>
        )}
      </Stack>
    </Section>
  );
}

/** The page beside which a text stands. */
function addressOf(soort: string, waarover: string): string {
  if (soort === "doelen") return `/doelen?jaar=${waarover}`;
  if (soort === "financien") return `/financien?jaar=${waarover}`;
  if (soort === "kwartaalrapport") return `/sturing/kwartaalrapport?kwartaal=${waarover}`;
  return `/${soort}/${waarover}`;
}
