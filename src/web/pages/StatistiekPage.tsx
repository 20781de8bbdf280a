import { useQuery } from "@tanstack/react-query";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { queryText } from "../api.ts";
import { dateAndTime, month } from "../format.ts";
import { useGo, useSearchParameters } from "../location.ts";
import { Alert, ButtonLink, Link, Opening, Page, Row, Select, Stack } from "../nlds/index.ts";
import { PageState, PartState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { text } from "./StatistiekPage.text.ts";
import { Leveringen } from "./statistiek/Leveringen.tsx";
import { Leveren } from "./statistiek/Leveren.tsx";
import { Verbeterd } from "./statistiek/Verbeterd.tsx";
import { Wachtend } from "./statistiek/Wachtend.tsx";
import { Wijzigingen } from "./statistiek/Wijzigingen.tsx";
import { leveringenQuery, type Maandstand, maandstandQuery } from "./statistiek/statistiek.queries.ts";

/** What goes to CBS each month: what is new, changed, ended and mended, what waits, and what was delivered. */
export function StatistiekPage() {
  const { gebruiker } = useSession();
  return scopesOf(gebruiker, "read", "statistiek").length > 0 ? <Month /> : <OnlyCodes />;
}

function OnlyCodes() {
  return (
    <Page title={text.title} narrow>
      <Opening lead={text.closedLead}>
        <strong>{text.closed}</strong>
      </Opening>
      <Row>
        <ButtonLink kind="primary" href="/statistiek/codes">
          {text.codes}
        </ButtonLink>
      </Row>
    </Page>
  );
}

function Month() {
  const { gebruiker } = useSession();
  const parameters = useSearchParameters();
  const gemeente = parameters.get("gemeente") ?? gebruiker.gemeenten[0]?.code ?? "";
  const query = useQuery(maandstandQuery(gemeente, parameters.get("maand")));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(stand) => <Filled stand={stand} />}
    </PageState>
  );
}

function Filled({ stand }: { stand: Maandstand }) {
  const { gemeente, gemeentenaam, maand, levering, aantallen } = stand;
  const leveringen = useQuery(leveringenQuery(gemeente));
  return (
    <Page title={text.title}>
      <Opening
        above={<Link href="/statistiek/codes">{text.codes}</Link>}
        lead={
          levering ? text.leadDelivered(dateAndTime(levering.vastgelegd), levering.doorNaam) : text.leadOpen
        }
      >
        <strong>{text.opening(inWords(maand), gemeentenaam, aantallen.personen)}</strong>
      </Opening>
      <Stack gap="loose">
        <Choice stand={stand} />
        {stand.layouts.every(({ isBevestigd }) => !isBevestigd) && (
          <Alert kind="info" heading={text.layoutHeading}>
            {text.layoutText}
          </Alert>
        )}
        <Wijzigingen stand={stand} />
        <Verbeterd stand={stand} />
        <Wachtend stand={stand} />
        <Leveren stand={stand} key={`${gemeente} ${maand}`} />
        <PartState query={leveringen} part={text.earlier}>
          {({ rijen }) => <Leveringen rijen={rijen} />}
        </PartState>
      </Stack>
    </Page>
  );
}

const inWords = (maand: string): string => month(`${maand}-01`);

const SHOWN_BACK = 6;

function Choice({ stand: { gemeente, maand, volgende } }: { stand: Maandstand }) {
  const { gebruiker } = useSession();
  const go = useGo();
  const show = (chosen: { gemeente?: string; maand?: string }) =>
    go(`/statistiek${queryText({ gemeente, ...chosen })}`);
  const months = [...new Set([maand, ...monthsUntil(volgende)])].toSorted().toReversed();
  return (
    <Row>
      <Select
        id="gemeente"
        label={text.gemeente}
        value={gemeente}
        options={gebruiker.gemeenten.map(({ code, naam }) => ({ value: code, label: naam }))}
        onChange={(code) => show({ gemeente: code })}
      />
      <Select
        id="maand"
        label={text.maand}
        value={maand}
        options={months.map((value) => ({ value, label: inWords(value) }))}
        onChange={(value) => show({ maand: value })}
      />
    </Row>
  );
}

function monthsUntil(last: string): string[] {
  const [year = 0, monthOfYear = 1] = last.split("-").map(Number);
  return Array.from({ length: SHOWN_BACK }, (_, back) => {
    const at = year * 12 + monthOfYear - 1 - back;
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`;
  });
}
