import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import type { PlaatsingInFull } from "../../modules/plaatsingen/plaatsing.ts";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { ProblemError } from "../api.ts";
import { euros, hoursInWords, longDate } from "../format.ts";
import { usePathParameter } from "../location.ts";
import { Alert, Grid, Opening, Page, Paragraph, Section, Sheet, Stack } from "../nlds/index.ts";
import { PageState, PartState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { DossierFrame } from "./dossier/DossierFrame.tsx";
import { PlaatsingGeschiedenis } from "./PlaatsingGeschiedenis.tsx";
import { PlaatsingMargin } from "./PlaatsingMargin.tsx";
import { text } from "./PlaatsingPage.text.ts";
import { Calculation, Changes } from "./plaatsing/Calculation.tsx";
import { plaatsingQuery, type Subsidie, subsidieQuery } from "./plaatsing/plaatsing.queries.ts";

/** One plaatsing: what is paid until when, how that came about, and the way back. */
export function PlaatsingPage() {
  const query = useQuery(plaatsingQuery(usePathParameter("id")));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(plaatsing) => (
        <Framed plaatsing={plaatsing}>
          <Filled plaatsing={plaatsing} />
        </Framed>
      )}
    </PageState>
  );
}

/** Who may see plaatsingen and not the person sees no name. */
function Framed({ plaatsing, children }: { plaatsing: PlaatsingInFull; children: ReactNode }) {
  if (plaatsing.inwonernaam === null) return <Page title={text.title}>{children}</Page>;
  return (
    <DossierFrame id={plaatsing.inwonerId} current="plaatsingen" part={text.title}>
      {() => children}
    </DossierFrame>
  );
}

function Filled({ plaatsing }: { plaatsing: PlaatsingInFull }) {
  const { gebruiker } = useSession();
  const seesSubsidie = scopesOf(gebruiker, "read", "subsidie").length > 0;
  const subsidie = useQuery({ ...subsidieQuery(plaatsing.id), enabled: seesSubsidie });
  const [isEnded, setEnded] = useState(false);
  const none = !seesSubsidie || isAbsent(subsidie.error);
  return (
    <>
      <PlaatsingOpening plaatsing={plaatsing} subsidie={subsidie.data} none={none} />
      <Stack gap="loose">
        {isEnded && plaatsing.einddatum && (
          <Alert kind="ok" heading={text.ended}>
            {text.endedText(longDate(plaatsing.einddatum))}
          </Alert>
        )}
        <Grid>
          <Sheet>
            {none ? (
              <Section heading={text.calculation}>
                <Paragraph>{seesSubsidie ? text.noSubsidyText : text.notForYou}</Paragraph>
              </Section>
            ) : (
              <PartState query={subsidie} part={text.part} lines={6}>
                {(subsidie) => <Sums id={plaatsing.id} subsidie={subsidie} />}
              </PartState>
            )}
          </Sheet>
          <PlaatsingMargin plaatsing={plaatsing} subsidie={subsidie.data} onEnded={() => setEnded(true)} />
        </Grid>
      </Stack>
    </>
  );
}

function PlaatsingOpening({
  plaatsing,
  subsidie,
  none,
}: {
  plaatsing: PlaatsingInFull;
  subsidie: Subsidie | undefined;
  none: boolean;
}) {
  const { startdatum, einddatum, stand, urenPerWeek, inwonernaam } = plaatsing;
  const where = whereOf(plaatsing);
  const above =
    stand === "begint nog"
      ? text.aboveFuture(where, longDate(startdatum))
      : text.above(
          where,
          longDate(startdatum),
          stand === "beëindigd" && einddatum ? longDate(einddatum) : null,
        );
  const isOver = stand === "beëindigd";
  const sentence = isOver ? text.worked : text.works;
  if (!subsidie)
    return (
      <Opening above={above}>
        <strong>{sentence(inwonernaam ?? text.someone, hoursInWords(urenPerWeek), where)}</strong>{" "}
        {none && text.noSubsidy}
      </Opening>
    );
  const { beslisUiterlijk } = subsidie;
  const pays = isOver ? text.paid : stand === "begint nog" ? text.willPay : text.pays;
  return (
    <Opening above={above}>
      {beslisUiterlijk && !isOver ? text.calculated : pays}{" "}
      <strong>{text.perMonth(euros(subsidie.bedragInCenten))}</strong>.{" "}
      {beslisUiterlijk && !isOver
        ? text.undecided(longDate(beslisUiterlijk))
        : text.until(longDate(subsidie.tot))}
    </Opening>
  );
}

const Sums = ({ id, subsidie }: { id: string; subsidie: Subsidie }) => (
  <>
    <Section heading={text.calculation} headingId="berekening">
      <Calculation berekening={subsidie} labelledBy="berekening" />
    </Section>
    <Section heading={text.changes}>
      {subsidie.wijzigingen.length > 0 ? (
        <Changes wijzigingen={subsidie.wijzigingen} />
      ) : (
        <Paragraph soft>{text.noChanges}</Paragraph>
      )}
    </Section>
    <PlaatsingGeschiedenis id={id} subsidie={subsidie} />
  </>
);

export const whereOf = ({ werkgever, unit }: PlaatsingInFull) => werkgever?.naam ?? unit?.naam ?? "";

/** There is no subsidy with this plaatsing, or not for this user. */
const isAbsent = (error: Error | null) =>
  error instanceof ProblemError && (error.status === 404 || error.status === 403);
