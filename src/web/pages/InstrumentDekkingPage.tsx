import { useQuery } from "@tanstack/react-query";
import type { Dekkingskaart } from "../../modules/instrumentengids/dekking.ts";
import type { Functieoordeel } from "../../modules/instrumentengids/functieoordeel.ts";
import type { Doelgroep } from "../../modules/instrumentengids/instrument.ts";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { queryText } from "../api.ts";
import { useGo, useSearchParameters } from "../location.ts";
import {
  ButtonLink,
  type Column,
  FilterList,
  Link,
  List,
  Opening,
  Page,
  Paragraph,
  Section,
  Sheet,
  SheetPart,
  Stack,
  Table,
  Text,
} from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { text as oordeelText } from "./FunctieoordeelPage.text.ts";
import { text } from "./InstrumentDekkingPage.text.ts";
import { Dekkingsteken } from "./instrumenten/Badges.tsx";
import { dekkingQuery } from "./instrumenten/instrumenten.queries.ts";
import { functieNaam, optionsOf, text as words } from "./instrumenten/instrumenten.text.ts";

const { niveaus } = oordeelText;
type Functie = Dekkingskaart["functionaliteiten"][number];

/** Which of the eight there is in which gemeente, and what is missing, in words first. */
export function InstrumentDekkingPage() {
  const go = useGo();
  const chosen = Object.fromEntries(useSearchParameters());
  const query = useQuery(dekkingQuery(chosen));
  const doelgroep = chosen["doelgroep"] as Doelgroep | undefined;
  const mayJudge = scopesOf(useSession().gebruiker, "change", "instrument").length > 0;
  const voor = doelgroep && doelgroep in words.doelgroepen ? text.voor(words.doelgroepen[doelgroep]) : "";
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {({ functionaliteiten, gemeenten }) => {
        const gaps = functionaliteiten.filter(({ ontbreektIn }) => ontbreektIn.length > 0);
        return (
          <Page title={text.title}>
            <Opening above={<Link href="/instrumenten">{text.back}</Link>} lead={text.lead}>
              <strong>{gaps.length === 0 ? text.complete(voor) : text.missing(gaps.length, voor)}</strong>
            </Opening>
            <Stack gap="loose">
              <FilterList
                key={doelgroep ?? ""}
                label={text.filters}
                filters={[{ id: "doelgroep", label: text.doelgroep, options: optionsOf(words.doelgroepen) }]}
                value={chosen}
                onApply={(value) => go(`/instrumenten/dekking${queryText(value)}`)}
                result={text.result}
              />
              <Sheet full>
                <SheetPart>
                  <Section
                    heading={text.gaps}
                    action={
                      mayJudge && (
                        <ButtonLink dense href="/instrumenten/dekking/oordeel">
                          {text.judge}
                        </ButtonLink>
                      )
                    }
                  >
                    <Gaps gaps={gaps} all={gemeenten.length} />
                  </Section>
                </SheetPart>
                <Table
                  caption={text.table}
                  captionHidden
                  wide
                  rows={functionaliteiten}
                  rowKey={({ code }) => code}
                  columns={columnsFor(gemeenten, doelgroep)}
                />
                <SheetPart>
                  <Judgements functionaliteiten={functionaliteiten} gemeenten={gemeenten} />
                </SheetPart>
              </Sheet>
            </Stack>
          </Page>
        );
      }}
    </PageState>
  );
}

function Gaps({ gaps, all }: { gaps: readonly Functie[]; all: number }) {
  if (gaps.length === 0) return <Paragraph>{text.noGaps}</Paragraph>;
  return (
    <List>
      {gaps.map(({ code, naam, ontbreektIn }) => (
        <span key={code}>
          {ontbreektIn.length === all ? text.gapEverywhere(naam) : text.gap(naam, ontbreektIn)}
        </span>
      ))}
    </List>
  );
}

/** What gemeenten say of themselves, with why: too long for the table. */
function Judgements({
  functionaliteiten,
  gemeenten,
}: Pick<Dekkingskaart, "functionaliteiten" | "gemeenten">) {
  const said = functionaliteiten.flatMap(({ naam, cellen }) =>
    cellen.flatMap(({ gemeente, oordeel }) =>
      oordeel ? [{ naam, oordeel, waar: gemeenten.find(({ code }) => code === gemeente)!.naam }] : [],
    ),
  );
  if (said.length === 0) return null;
  return (
    <Section heading={text.judgements} joined>
      <List>
        {said.map(({ naam, waar, oordeel }) => (
          <span key={`${waar}/${naam}`}>
            {text.judgement(waar, naam)} <Oordeel oordeel={oordeel} />
          </span>
        ))}
      </List>
    </Section>
  );
}

/** What who is responsible says of it himself, with when and why. */
function Oordeel({ oordeel: { niveau, reden, datum, doorNaam } }: { oordeel: Functieoordeel }) {
  return (
    <Text small>
      <strong>{niveaus[niveau]}.</strong> {reden} {text.door(datum, doorNaam)}
    </Text>
  );
}

const columnsFor = (
  gemeenten: Dekkingskaart["gemeenten"],
  doelgroep: Doelgroep | undefined,
): Column<Functie>[] => [
  {
    id: "functie",
    header: text.functionaliteit,
    rowHeader: true,
    cell: ({ code, naam }) => (
      <Link
        quiet
        href={`/instrumenten${queryText({ functionaliteit: code, doelgroep: doelgroep ?? "" })}`}
        label={text.show(naam)}
      >
        {functieNaam(code)}
      </Link>
    ),
  },
  {
    id: "regio",
    header: text.regio,
    cell: ({ oordeel }) => (oordeel ? <Oordeel oordeel={oordeel} /> : text.geenOordeel),
  },
  ...gemeenten.map(
    ({ code, naam }): Column<Functie> => ({
      id: code,
      header: naam,
      cell: ({ cellen }) => {
        const cel = cellen.find(({ gemeente }) => gemeente === code)!;
        return (
          <Stack gap="dense">
            <Dekkingsteken dekking={cel.dekking} />
            {cel.instrumenten.length > 0 && (
              <Text small soft>
                {text.instruments(cel.instrumenten.length)}
              </Text>
            )}
            {cel.oordeel && <Text small>{text.kort(niveaus[cel.oordeel.niveau])}</Text>}
          </Stack>
        );
      },
    }),
  ),
];
