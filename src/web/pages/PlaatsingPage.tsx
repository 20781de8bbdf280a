import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { PlaatsingInFull } from "../../modules/plaatsingen/plaatsing.ts";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { ProblemError } from "../api.ts";
import { euros, hoursInWords, longDate } from "../format.ts";
import { usePathParameter, useSearchParameters } from "../location.ts";
import { Alert, ButtonLink, Grid, Link, Opening, Paragraph, Section, Sheet, Stack } from "../nlds/index.ts";
import { PageState, PartState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { PlaatsingGeschiedenis } from "./PlaatsingGeschiedenis.tsx";
import { PlaatsingMargin } from "./PlaatsingMargin.tsx";
import { text } from "./PlaatsingPage.text.ts";
import { Calculation, Changes } from "./plaatsing/Calculation.tsx";
import { PlaatsingFrame } from "./plaatsing/PlaatsingFrame.tsx";
import type { Soort } from "./plaatsing/wijziging.ts";
import { text as changed } from "./PlaatsingWijzigingPage.text.ts";
import { plaatsingQuery, type Subsidie, subsidieQuery } from "./plaatsing/plaatsing.queries.ts";

/** One plaatsing: what is paid until when, how that came about, and the way back. */
export function PlaatsingPage() {
  const query = useQuery(plaatsingQuery(usePathParameter("id")));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(plaatsing) => (
        <PlaatsingFrame plaatsing={plaatsing} title={text.title}>
          {() => <Filled plaatsing={plaatsing} />}
        </PlaatsingFrame>
      )}
    </PageState>
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
        <Recorded />
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
                {(subsidie) => <Sums plaatsing={plaatsing} subsidie={subsidie} />}
              </PartState>
            )}
          </Sheet>
          <PlaatsingMargin plaatsing={plaatsing} subsidie={subsidie.data} onEnded={() => setEnded(true)} />
        </Grid>
      </Stack>
    </>
  );
}

/** After a change of the subsidy, which shows below what was and what is. */
function Recorded() {
  const soort = useSearchParameters().get("vastgelegd") ?? "";
  if (!(soort in changed.soorten)) return null;
  return (
    <Alert kind="ok" heading={changed.soorten[soort as Soort].done} focus>
      {changed.doneText}
    </Alert>
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

function Sums({ plaatsing: { id, stand }, subsidie }: { plaatsing: PlaatsingInFull; subsidie: Subsidie }) {
  const { gebruiker } = useSession();
  const seesAmounts = scopesOf(gebruiker, "read", "bedrag").length > 0;
  const mayMeasure = scopesOf(gebruiker, "change", "subsidie").length > 0 && stand !== "beëindigd";
  return (
    <>
      <Section heading={text.calculation} headingId="berekening">
        <Stack gap="loose">
          <Calculation berekening={subsidie} labelledBy="berekening" />
          {seesAmounts && (
            <Paragraph>
              <Link href="/bedragen">{text.amounts}</Link>
            </Paragraph>
          )}
        </Stack>
      </Section>
      <Section
        heading={text.changes}
        action={
          mayMeasure && (
            <ButtonLink href={`/plaatsingen/${id}/loonwaarde`} dense icon="edit">
              {text.measure}
            </ButtonLink>
          )
        }
      >
        {subsidie.wijzigingen.length > 0 ? (
          <Changes wijzigingen={subsidie.wijzigingen} />
        ) : (
          <Paragraph soft>{text.noChanges}</Paragraph>
        )}
      </Section>
      <PlaatsingGeschiedenis id={id} subsidie={subsidie} />
    </>
  );
}

const whereOf = ({ werkgever, unit }: PlaatsingInFull) => werkgever?.naam ?? unit?.naam ?? "";

/** There is no subsidy with this plaatsing, or not for this user. */
const isAbsent = (error: Error | null) =>
  error instanceof ProblemError && (error.status === 404 || error.status === 403);
