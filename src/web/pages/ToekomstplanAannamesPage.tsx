import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { UITKOMSTEN } from "#toekomstplan/antwoorden/uitkomsten";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { queryText } from "../api.ts";
import { useGo, useSearchParameters } from "../location.ts";
import { Alert, FilterList, Link, Opening, Page, Select, Sheet, Stack } from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { geldend } from "../toekomstplan/aannames.ts";
import { GEVRAAGD, type Gevraagd, invloedOp } from "../toekomstplan/invloed.ts";
import {
  type Aanname,
  type Aannamelijst,
  aannamesQuery,
  type Regioplan,
  regioplanQuery,
} from "../toekomstplan/toekomstplan.queries.ts";
import { ToekomstplanAannameEigen } from "./ToekomstplanAannameEigen.tsx";
import { text } from "./ToekomstplanAannamesPage.text.ts";
import { ToekomstplanAannametabel } from "./ToekomstplanAannametabel.tsx";
import { ToekomstplanInvloed } from "./ToekomstplanInvloed.tsx";

const HERE = "/toekomstplan/aannames";

/** Everything the plan assumes: what it is, how sure, from where, how old, and how much depends on it. */
export function ToekomstplanAannamesPage() {
  const plan = useQuery(regioplanQuery);
  const lijst = useQuery(aannamesQuery);
  return (
    <PageState query={plan} title={text.title} loading={text.loading}>
      {(plan) => (
        <PageState query={lijst} title={text.title} loading={text.loading}>
          {({ rijen }) => <Filled plan={plan} rijen={rijen} />}
        </PageState>
      )}
    </PageState>
  );
}

function Filled({ plan, rijen }: { plan: Regioplan; rijen: Aannamelijst["rijen"] }) {
  const { gebruiker } = useSession();
  const mayChange = scopesOf(gebruiker, "change", "toekomstplan").length > 0;
  const [op, setOp] = useState<Gevraagd>("bijdrage");
  const [asked, setAsked] = useState<Aanname | null>(null);
  const [done, setDone] = useState("");
  const invloed = useMemo(() => invloedOp(plan, op), [plan, op]);
  const assumed = rijen.filter((rij) => geldend(rij).soort === "aanname").length;
  return (
    <Page title={text.title}>
      <Opening above={text.above} lead={text.lead}>
        {text.opening(rijen.length)}
        <strong>{text.openingAssumed(assumed)}</strong>
        {text.openingEnd}
      </Opening>
      <Stack gap="loose">
        {done && <Alert kind="ok" heading={text.own.done(done)} />}
        <Select
          id="uitkomst"
          label={text.outcome}
          options={GEVRAAGD.map((naam) => ({ value: naam, label: UITKOMSTEN[naam].naam }))}
          value={op}
          onChange={(naam) => setOp(naam as Gevraagd)}
        />
        <Sheet>
          <ToekomstplanInvloed invloed={invloed} op={op} />
        </Sheet>
        <List rijen={rijen} invloed={invloed} onOwn={mayChange ? setAsked : undefined} />
        <Link href="/toekomstplan">{text.back}</Link>
      </Stack>
      {asked && (
        <ToekomstplanAannameEigen
          aanname={asked}
          onClose={() => setAsked(null)}
          onDone={() => {
            setDone(asked.naam);
            setAsked(null);
          }}
        />
      )}
    </Page>
  );
}

type ListProps = {
  rijen: Aannamelijst["rijen"];
  invloed: ReturnType<typeof invloedOp>;
  onOwn: ((aanname: Aanname) => void) | undefined;
};

function List({ rijen, invloed, onOwn }: ListProps) {
  const go = useGo();
  const parameters = useSearchParameters();
  const [gebied, soort] = [parameters.get("gebied") ?? "", parameters.get("soort") ?? ""];
  const shown = rijen.filter(
    (rij) => (!gebied || rij.gebied === gebied) && (!soort || geldend(rij).soort === soort),
  );
  const options = (words: Readonly<Record<string, string>>) =>
    Object.entries(words).map(([value, label]) => ({ value, label }));
  return (
    <>
      <FilterList
        label={text.filters}
        value={{ ...(gebied && { gebied }), ...(soort && { soort }) }}
        filters={[
          { id: "gebied", label: text.area, options: options(text.areas) },
          { id: "soort", label: text.kind, options: options(text.kinds) },
        ]}
        onApply={(chosen) => go(`${HERE}${queryText(chosen)}`)}
        result={text.result(shown.length)}
      />
      <ToekomstplanAannametabel rijen={shown} isAll={!gebied && !soort} invloed={invloed} onOwn={onOwn} />
    </>
  );
}
