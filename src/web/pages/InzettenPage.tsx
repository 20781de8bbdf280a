import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Inzet } from "../../modules/inzet/inzet.ts";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { FilteredList } from "../FilteredList.tsx";
import { useSearchParameters } from "../location.ts";
import { Alert, ButtonLink, EmptyState, type Filter, Opening, Page, Stack } from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { text } from "./InzettenPage.text.ts";
import { BesluitDialog } from "./inzet/BesluitDialog.tsx";
import { type Inzetten, inzettenQuery } from "./inzet/inzet.queries.ts";
import { saidOf } from "./inzet/InzetDeel.tsx";
import { InzettenTable } from "./inzet/InzettenTable.tsx";

/** For who helps: who waits, for whom there is a place. For who holds the money: what waits for a yes or no. */
export function InzettenPage() {
  const { gebruiker } = useSession();
  const decides = scopesOf(gebruiker, "change", "inzetbesluit").length > 0;
  const parameters = Object.fromEntries(useSearchParameters());
  const query = useQuery(inzettenQuery({ ...(decides && { wat: "te beslissen" }), ...parameters }));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(inzetten) => (
        <Page title={text.title}>
          <Filled inzetten={inzetten} parameters={parameters} decides={decides} />
        </Page>
      )}
    </PageState>
  );
}

type FilledProps = {
  inzetten: Inzetten;
  parameters: Readonly<Record<string, string>>;
  decides: boolean;
};

function Filled({ inzetten, parameters, decides }: FilledProps) {
  const { gebruiker } = useSession();
  const [deciding, setDeciding] = useState<Inzet | null>(null);
  const [done, setDone] = useState<Inzet | null>(null);
  const { teBeslissen, plekVrij, overTijd } = inzetten.aantallen;
  const { pagina: _, ...chosen } = parameters;
  const filters: readonly Filter[] = [
    {
      id: "wat",
      label: text.wat,
      options: Object.entries(text.watten).map(([value, label]) => ({ value, label })),
    },
    {
      id: "gemeente",
      label: text.gemeente,
      options: gebruiker.gemeenten.map(({ code, naam }) => ({ value: code, label: naam })),
    },
  ];
  return (
    <>
      <Opening lead={decides ? text.leadBesluit : text.lead}>
        <strong>{decides ? text.besluit(teBeslissen) : text.opening(plekVrij, overTijd)}</strong>
      </Opening>
      <Stack gap="loose">
        {done && <Alert kind="ok" focus heading={saidOf(done)} />}
        <FilteredList
          path="/inzetten"
          found={inzetten}
          filters={filters}
          filtersLabel={text.filters}
          chosen={{ ...(decides && { wat: "te beslissen" }), ...chosen }}
          result={text.result(inzetten.totaal)}
          empty={
            <EmptyState heading={text.leeg} action={<ButtonLink href="/inzetten">{text.wis}</ButtonLink>}>
              {text.leegTekst}
            </EmptyState>
          }
        >
          {(rijen) => <InzettenTable rijen={rijen} onDecide={decides ? setDeciding : undefined} />}
        </FilteredList>
      </Stack>
      {deciding && (
        <BesluitDialog
          key={`${deciding.id}/${deciding.versie}`}
          inzet={inzetten.rijen.find(({ id }) => id === deciding.id) ?? deciding}
          onClose={() => setDeciding(null)}
          onDone={(inzet) => {
            setDeciding(null);
            setDone(inzet);
          }}
        />
      )}
    </>
  );
}
