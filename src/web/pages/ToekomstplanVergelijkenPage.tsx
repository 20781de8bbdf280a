import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { queryText } from "../api.ts";
import { useGo, useSearchParameters } from "../location.ts";
import { Link, Opening, Page, PartMissing, Row, Select, Skeleton, Stack } from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { type Beeld, useVergelijking } from "../toekomstplan/useVergelijking.ts";
import { alsAdres, geenKeuzes, JAREN } from "../toekomstplan/keuzes.ts";
import { type Regioplan, regioplanQuery } from "../toekomstplan/toekomstplan.queries.ts";
import { usePakketten } from "../toekomstplan/usePakketten.ts";
import { BASIS, EIGEN, gekozenUit, type Kandidaat, kandidatenVan } from "../toekomstplan/vergelijken.ts";
import { text as planText } from "./ToekomstplanPage.text.ts";
import { text } from "./ToekomstplanVergelijkenPage.text.ts";
import { ToekomstplanVergelijking } from "./ToekomstplanVergelijking.tsx";
import { ToekomstplanVergelijkzin } from "./ToekomstplanVergelijkzin.tsx";

const HERE = "/toekomstplan/vergelijken";

/** Two or three scenarios in the same futures, so that they differ by what is decided (B3). */
export function ToekomstplanVergelijkenPage() {
  const plan = useQuery(regioplanQuery);
  return (
    <PageState query={plan} title={text.title} loading={text.loading}>
      {(plan) => <Filled plan={plan} />}
    </PageState>
  );
}

function Filled({ plan }: { plan: Regioplan }) {
  const parameters = useSearchParameters();
  const gekozen = useMemo(() => gekozenUit(parameters, plan), [parameters, plan]);
  const { keuzes: offered, gevonden } = usePakketten(plan.uitgangspunten, [
    ...gekozen.sleutels,
    gekozen.keuzes.pakket,
  ]);
  const kandidaten = kandidatenVan(gekozen, plan, gevonden, text);
  const { beelden, failed } = useVergelijking(plan, kandidaten);
  const address = alsAdres(gekozen.keuzes, geenKeuzes(plan.uitgangspunten));
  return (
    <Page title={text.title}>
      {beelden && kandidaten.length > 1 ? (
        <ToekomstplanVergelijkzin
          kandidaten={kandidaten}
          beelden={beelden}
          at={atOf(plan, gekozen)}
          jaar={gekozen.keuzes.kijkjaar}
        />
      ) : (
        <Opening>{text.title}</Opening>
      )}
      <Stack gap="loose">
        <Choice
          plan={plan}
          gekozen={gekozen}
          options={[
            { value: BASIS, label: text.base },
            ...(gekozen.heeftEigen ? [{ value: EIGEN, label: text.own }] : []),
            ...offered.map(({ sleutel, naam, soort }) => ({
              value: sleutel,
              label: planText.pack[soort](naam),
            })),
          ]}
        />
        <Outcome
          plan={plan}
          kandidaten={kandidaten}
          beelden={beelden}
          failed={failed}
          jaar={gekozen.keuzes.kijkjaar}
        />
        <Link href={`/toekomstplan${address}`}>{text.back}</Link>
      </Stack>
    </Page>
  );
}

const atOf = ({ uitgangspunten }: Regioplan, { keuzes }: ReturnType<typeof gekozenUit>) =>
  keuzes.kijkjaar - uitgangspunten.begin.beginjaar;

type OutcomeProps = {
  plan: Regioplan;
  kandidaten: readonly Kandidaat[];
  beelden: readonly Beeld[] | null;
  failed: boolean;
  jaar: number;
};

function Outcome({ failed, beelden, ...props }: OutcomeProps) {
  if (failed) return <PartMissing part={text.failed} />;
  if (!beelden) return <Skeleton label={text.busy} lines={6} />;
  return <ToekomstplanVergelijking {...props} beelden={beelden} />;
}

function Choice({
  plan: { uitgangspunten },
  gekozen: { sleutels, keuzes },
  options,
}: {
  plan: Regioplan;
  gekozen: ReturnType<typeof gekozenUit>;
  options: readonly { readonly value: string; readonly label: string }[];
}) {
  const go = useGo();
  const [a = BASIS, b = "", c = ""] = sleutels;
  const leeg = geenKeuzes(uitgangspunten);
  const choose = (chosen: Readonly<Record<string, string>>, kijkjaar = keuzes.kijkjaar) => {
    const own = alsAdres({ ...keuzes, kijkjaar }, leeg);
    const named = queryText({ a, b, c, ...chosen });
    go(`${HERE}${named}${own && `&${own.slice(1)}`}`, { replace: true });
  };
  const years = Array.from({ length: JAREN - 1 }, (_, nth) =>
    String(uitgangspunten.begin.beginjaar + 1 + nth),
  );
  return (
    <Row end>
      <Select id="a" label={text.choose.a} options={options} value={a} onChange={(a) => choose({ a })} />
      <Select id="b" label={text.choose.b} options={options} value={b} onChange={(b) => choose({ b })} />
      <Select
        id="c"
        label={text.choose.c}
        emptyLabel={text.choose.none}
        options={options}
        value={c}
        onChange={(c) => choose({ c })}
      />
      <Select
        id="kijkjaar"
        label={text.choose.year}
        options={years.map((jaar) => ({ value: jaar, label: jaar }))}
        value={String(keuzes.kijkjaar)}
        onChange={(jaar) => choose({}, Number(jaar))}
      />
    </Row>
  );
}
