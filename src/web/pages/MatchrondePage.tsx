import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import type { MatchrondeInFull } from "../../modules/matchrondes/matchronde.ts";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { dateAndTime } from "../format.ts";
import { useSearchParameters } from "../location.ts";
import { Link, Opening, Page, Paragraph, Section, Sheet, Stack, type Tab, TabList } from "../nlds/index.ts";
import { PageState, PartState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { EerlijkheidPart } from "./matchrondes/Eerlijkheid.tsx";
import { MismatchPart } from "./matchrondes/Mismatch.tsx";
import { type Rondes, rondeQuery, rondesQuery } from "./matchrondes/matchrondes.queries.ts";
import { RondesPart } from "./matchrondes/Rondes.tsx";
import { SchaarstePart } from "./matchrondes/Schaarste.tsx";
import { MatchingOff, StopSwitch } from "./matchrondes/Schakelaar.tsx";
import { SuggestiesPart } from "./matchrondes/Suggesties.tsx";
import { type Ready, Start } from "./matchrondes/Start.tsx";
import { text } from "./MatchrondePage.text.ts";

/** The rondes of the whole region, the suggestions for the own inwoners, and the stop switch. */
export function MatchrondePage() {
  const { gebruiker } = useSession();
  const parameters = useSearchParameters();
  const mayRead = scopesOf(gebruiker, "read", "matchronde").length > 0;
  const maySwitch = scopesOf(gebruiker, "change", "matchschakelaar").length > 0;
  const query = useQuery({
    ...rondesQuery(Number(parameters.get("pagina") ?? 1)),
    enabled: mayRead || !maySwitch, // who only switches reads no rondes; who may do neither is told so by the service
  });
  if (!mayRead && maySwitch)
    return (
      <Page title={text.title}>
        <Opening>
          <strong>{text.onlySwitch}</strong>
        </Opening>
        <Stack gap="loose">
          <MatchingOff />
          <Sheet>
            <StopSwitch />
          </Sheet>
        </Stack>
      </Page>
    );
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(rondes) => (
        <Page title={text.title}>
          <Filled rondes={rondes} asked={parameters.get("ronde")} />
        </Page>
      )}
    </PageState>
  );
}

function Filled({ rondes, asked }: { rondes: Rondes; asked: string | null }) {
  const { gebruiker } = useSession();
  const [ready, setReady] = useState<Ready | null>(null);
  const id = asked ?? rondes.rijen[0]?.id;
  const start = <Start ready={ready} onReady={setReady} />;
  const mayStart = scopesOf(gebruiker, "change", "matchronde").length > 0;
  if (id) return <OneRonde id={id} rondes={rondes} start={start} />;
  return (
    <>
      <Opening lead={mayStart ? text.noneText : `${text.noneText} ${text.noneWho}`}>
        <strong>{text.none}</strong>
      </Opening>
      <Stack gap="loose">
        <MatchingOff />
        {start}
        <StopPart />
      </Stack>
    </>
  );
}

type RondeProps = { rondes: Rondes; start: ReactNode };

function OneRonde({ id, ...props }: RondeProps & { id: string }) {
  const query = useQuery(rondeQuery(id));
  return (
    <PartState opens query={query} part={text.part} loading={text.loading} lines={10}>
      {(ronde) => <Ronde ronde={ronde} {...props} />}
    </PartState>
  );
}

function Ronde({ ronde, rondes, start }: RondeProps & { ronde: MatchrondeInFull }) {
  const { id, gestart, doorNaam, suggesties, nietAanDeBeurt, zonderPassendePlek, vergelijking } = ronde;
  return (
    <>
      <Opening
        above={text.above(dateAndTime(gestart), doorNaam)}
        lead={
          <>
            {ronde.reden} <Link href="/hoe-kiezen-wij">{text.howWeChoose}</Link>
          </>
        }
      >
        <strong>{text.opening(suggesties)}</strong>{" "}
        {text.openingRest(nietAanDeBeurt, zonderPassendePlek, Object.keys(ronde.randvoorwaarden).length > 0)}
      </Opening>
      <Stack gap="loose">
        <MatchingOff />
        {start}
        <Sheet>
          <Section heading={text.change.heading}>
            <Stack>
              <Paragraph>{vergelijking?.tekst ?? text.change.first}</Paragraph>
              <Paragraph small soft>
                {proof(ronde)}
              </Paragraph>
            </Stack>
          </Section>
        </Sheet>
        <TabList key={id} label={text.tabs.label} tabs={useTabs(id, rondes)} />
        <StopPart />
      </Stack>
    </>
  );
}

const proof = ({ bewijs, gat, bovengrens }: MatchrondeInFull): string =>
  bewijs === "optimaal"
    ? text.change.best
    : text.change.nearBest(Math.ceil((gat / Math.max(1, bovengrens)) * 10_000) / 100);

function useTabs(id: string, rondes: Rondes): readonly Tab[] {
  const { gebruiker } = useSession();
  const isGuiding = scopesOf(gebruiker, "read", "voorstel").includes("eigen-caseload");
  const answersForIt = scopesOf(gebruiker, "read", "matchverantwoording").length > 0;
  return [
    ...(isGuiding ? [{ id: "eigen", label: text.tabs.eigen, content: <SuggestiesPart rondeId={id} /> }] : []),
    { id: "regio", label: text.tabs.regio, content: <MismatchPart rondeId={id} /> },
    { id: "schaarste", label: text.tabs.schaarste, content: <SchaarstePart rondeId={id} /> },
    ...(answersForIt
      ? [{ id: "eerlijk", label: text.tabs.eerlijk, content: <EerlijkheidPart rondeId={id} /> }]
      : []),
    { id: "rondes", label: text.tabs.rondes, content: <RondesPart rondes={rondes} /> },
  ];
}

function StopPart() {
  const { gebruiker } = useSession();
  if (scopesOf(gebruiker, "change", "matchschakelaar").length === 0) return null;
  return (
    <Sheet>
      <StopSwitch />
    </Sheet>
  );
}
