import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { usePathParameter } from "../location.ts";
import { Alert, ButtonLink, EmptyState, Opening, Page, Row, Sheet, Stack } from "../nlds/index.ts";
import { queue, type Sent, useOffline } from "../offline/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { text } from "./BezoekPage.text.ts";
import { type Begeleidingsrij, begeleidingsrijQuery, type BezoekVast } from "./begeleiding.queries.ts";
import { BezoekForm } from "./begeleiding/BezoekForm.tsx";
import { type BezoekDraft, bodyOf, checkmomentFor, emptyBezoek } from "./begeleiding/bezoek.ts";
import { conceptQuery, useKeptDraft } from "./begeleiding/kept-draft.ts";

/** J1: a visit in a minute and a half, on a phone, with or without a connection. */
export function BezoekPage() {
  const id = usePathParameter("id");
  const query = useQuery(begeleidingsrijQuery(id));
  const concept = useQuery(conceptQuery<BezoekDraft>(`bezoek/${id}`));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(rij) => (
        <Page title={text.title}>
          {rij && !concept.isPending ? (
            <Visit rij={rij} concept={concept.data ?? null} />
          ) : (
            rij === null && <NotRunning />
          )}
        </Page>
      )}
    </PageState>
  );
}

function Visit({ rij, concept }: { rij: Begeleidingsrij; concept: BezoekDraft | null }) {
  const { vandaag } = useSession();
  const client = useQueryClient();
  const offline = useOffline();
  const check = checkmomentFor(rij, vandaag);
  const { draft, change, forget } = useKeptDraft(
    `bezoek/${rij.plaatsingId}`,
    concept ?? emptyBezoek(vandaag, check?.maand ?? null),
  );
  const [sent, setSent] = useState<Sent<BezoekVast> | null>(null);
  const [problem, setProblem] = useState<Error | null>(null);
  const [busy, setBusy] = useState(false);

  const save = async () => {
    setBusy(true);
    setProblem(null);
    try {
      const done = await queue.send<BezoekVast>({
        soort: "bezoek",
        method: "POST",
        path: `/plaatsingen/${rij.plaatsingId}/bezoeken`,
        body: bodyOf(draft),
        label: text.label(rij.naam),
        over: `plaatsing/${rij.plaatsingId}`,
        replaces: draft.replaces,
      });
      forget();
      setSent(done);
      if (done.stand === "verzonden") void client.invalidateQueries({ queryKey: ["begeleiding"] });
    } catch (error) {
      setProblem(error instanceof Error ? error : new Error("Unknown"));
    } finally {
      setBusy(false);
    }
  };

  if (sent) return <Saved rij={rij} sent={sent} />;
  return (
    <>
      <Opening lead={text.lead(rij.functie, rij.bij)}>
        <strong>{text.opening(rij.naam)}</strong>
      </Opening>
      <Stack gap="loose">
        {offline && <Alert kind="info" heading={text.offline} />}
        <BezoekForm
          naam={rij.naam}
          check={check}
          draft={draft}
          onChange={change}
          problem={problem}
          busy={busy}
          onSave={() => void save()}
        />
      </Stack>
    </>
  );
}

const HEADING = { verzonden: text.saved, bewaard: text.kept, botsing: text.conflict } as const;

function Saved({ rij, sent }: { rij: Begeleidingsrij; sent: Sent<BezoekVast> }) {
  const said = { verzonden: text.savedText(rij.naam), bewaard: text.keptText, botsing: text.conflictText };
  const words = sent.stand === "verzonden" ? (sent.data?.waarschuwingen ?? []) : [];
  return (
    <>
      <Opening lead={said[sent.stand]}>
        <strong>{HEADING[sent.stand]}</strong>
      </Opening>
      <Stack gap="loose">
        {words.length > 0 && (
          <Alert kind="warning" heading={text.words}>
            {words.map(({ woord, hint }) => text.word(woord, hint)).join(" ")}
          </Alert>
        )}
        <Row>
          {sent.stand === "botsing" ? (
            <ButtonLink kind="primary" href="/niet-verzonden">
              {text.look}
            </ButtonLink>
          ) : (
            <ButtonLink kind="primary" href="/begeleiding">
              {text.toList}
            </ButtonLink>
          )}
          {sent.stand === "verzonden" && sent.data && words.length > 0 && (
            <ButtonLink href={`/bezoeken/${sent.data.id}/wijzig`}>{text.mend}</ButtonLink>
          )}
          <ButtonLink href={`/plaatsingen/${rij.plaatsingId}/begeleiding`}>{text.toPlaatsing}</ButtonLink>
        </Row>
      </Stack>
    </>
  );
}

const NotRunning = () => (
  <>
    <Opening>
      <strong>{text.notFound}</strong>
    </Opening>
    <Sheet>
      <EmptyState
        heading={text.notFoundText}
        action={<ButtonLink href="/begeleiding">{text.toList}</ButtonLink>}
      />
    </Sheet>
  </>
);
