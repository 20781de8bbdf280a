import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { dateAndTime, longDate } from "../format.ts";
import { usePathParameter } from "../location.ts";
import { Alert, ButtonLink, Opening, Page, Row, Stack } from "../nlds/index.ts";
import { queue, type Sent, type Unsent, useOffline, useUnsent } from "../offline/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { text as visitText } from "./BezoekPage.text.ts";
import { text } from "./BezoekWijzigPage.text.ts";
import { begeleidingsrijQuery, type Bezoek, bezoekQuery, type BezoekVast } from "./begeleiding.queries.ts";
import { BezoekForm } from "./begeleiding/BezoekForm.tsx";
import { type BezoekDraft, checkmomentFor, draftOf, type Verslag, verslagOf } from "./begeleiding/bezoek.ts";
import { conceptQuery, useKeptDraft } from "./begeleiding/kept-draft.ts";

/** A report that is corrected, with or without a connection: of two at once one is told that he was second. */
export function BezoekWijzigPage() {
  const id = usePathParameter("id");
  const query = useQuery(bezoekQuery(id));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {({ data, sinds }) => (
        <Page title={text.title}>
          <Kept bezoek={data} sinds={sinds} />
        </Page>
      )}
    </PageState>
  );
}

/** Of this version: what was typed about an earlier one would undo what a colleague wrote. */
const keyOf = ({ id, versie }: Bezoek) => `bezoekwijziging/${id}/${versie}`;

function Kept({ bezoek, sinds }: { bezoek: Bezoek; sinds: number | null }) {
  const [first] = useState(bezoek); // what is being typed stays of the version that it began with
  const concept = useQuery(conceptQuery<BezoekDraft>(keyOf(first)));
  return concept.isPending ? null : <Change bezoek={first} sinds={sinds} concept={concept.data ?? null} />;
}

type ChangeProps = { bezoek: Bezoek; sinds: number | null; concept: BezoekDraft | null };

function Change({ bezoek, sinds, concept }: ChangeProps) {
  const { vandaag } = useSession();
  const rij = useQuery(begeleidingsrijQuery(bezoek.plaatsingId)).data ?? null;
  const naam = rij?.naam ?? text.someone;
  const unsent = useUnsent();
  const [waits] = useState(() => unsent.find(({ path }) => path === `/bezoeken/${bezoek.id}`) ?? null);
  const { draft, change, forget } = useKeptDraft(
    keyOf(bezoek),
    concept ?? (waits ? draftOf(waits.body as Verslag, waits.nr) : draftOf(bezoek, null)),
  );
  const sending = useSend(bezoek, waits, forget);
  if (sending.sent) return <Saved bezoek={bezoek} naam={naam} sent={sending.sent} />;
  return (
    <>
      <Opening lead={text.lead(bezoek.doorNaam)}>
        <strong>{text.opening(naam, longDate(bezoek.datum))}</strong>
      </Opening>
      <Stack gap="loose">
        <Before bezoek={bezoek} sinds={sinds} waits={waits} />
        <BezoekForm
          isChange
          naam={naam}
          check={checkOf(bezoek) ?? (rij && checkmomentFor(rij, vandaag))}
          draft={draft}
          onChange={change}
          problem={sending.problem}
          busy={sending.busy}
          onSave={() => void sending.send(draft, naam)}
          back={`/plaatsingen/${bezoek.plaatsingId}/begeleiding`}
        />
      </Stack>
    </>
  );
}

const checkOf = ({ checkmoment }: Bezoek) =>
  checkmoment === null ? null : { maand: checkmoment, dag: null };

function useSend(bezoek: Bezoek, waits: Unsent | null, onSafe: () => void) {
  const client = useQueryClient();
  const [sent, setSent] = useState<Sent<BezoekVast> | null>(null);
  const [problem, setProblem] = useState<Error | null>(null);
  const [busy, setBusy] = useState(false);
  const send = async (draft: BezoekDraft, naam: string) => {
    setBusy(true);
    setProblem(null);
    try {
      const done = await queue.send<BezoekVast>({
        soort: "bezoekwijziging",
        method: "PUT",
        path: `/bezoeken/${bezoek.id}`,
        body: verslagOf(draft),
        label: text.label(naam),
        over: `bezoek/${bezoek.id}`,
        ifMatch: waits?.stand.soort === "wacht" ? waits.ifMatch : `"${bezoek.versie}"`,
        replaces: waits?.nr ?? null,
      });
      onSafe();
      setSent(done);
      if (done.stand === "verzonden") void client.invalidateQueries({ queryKey: ["begeleiding"] });
    } catch (error) {
      setProblem(error instanceof Error ? error : new Error("Unknown"));
    } finally {
      setBusy(false);
    }
  };
  return { send, sent, problem, busy };
}

/** What someone has to know before he goes on. */
function Before({ bezoek, sinds, waits }: Omit<ChangeProps, "concept"> & { waits: Unsent | null }) {
  const offline = useOffline();
  if (waits?.stand.soort === "wacht")
    return (
      <Alert kind="info" heading={text.waits}>
        {text.waitsText}
      </Alert>
    );
  if (waits)
    return (
      <Alert kind="warning" heading={text.theirs(bezoek.doorNaam)}>
        {text.theirsText}
      </Alert>
    );
  if (sinds !== null)
    return (
      <Alert kind="info" heading={text.kept(dateAndTime(new Date(sinds).toISOString()))}>
        {text.keptText}
      </Alert>
    );
  return offline ? <Alert kind="info" heading={visitText.offline} /> : null;
}

function Saved({ bezoek, naam, sent }: { bezoek: Bezoek; naam: string; sent: Sent<BezoekVast> }) {
  const heading = { verzonden: text.saved, bewaard: visitText.kept, botsing: text.conflict };
  const said = { verzonden: text.savedText(naam), bewaard: visitText.keptText, botsing: text.conflictText };
  const words = sent.stand === "verzonden" ? (sent.data?.waarschuwingen ?? []) : [];
  return (
    <>
      <Opening lead={said[sent.stand]}>
        <strong>{heading[sent.stand]}</strong>
      </Opening>
      <Stack gap="loose">
        {words.length > 0 && (
          <Alert kind="warning" heading={visitText.words}>
            {words.map(({ woord, hint }) => visitText.word(woord, hint)).join(" ")}
          </Alert>
        )}
        <Row>
          {sent.stand === "botsing" && (
            <ButtonLink kind="primary" href="/niet-verzonden">
              {visitText.look}
            </ButtonLink>
          )}
          <ButtonLink
            kind={sent.stand === "botsing" ? "default" : "primary"}
            href={`/plaatsingen/${bezoek.plaatsingId}/begeleiding`}
          >
            {text.toPlaatsing}
          </ButtonLink>
        </Row>
      </Stack>
    </>
  );
}
