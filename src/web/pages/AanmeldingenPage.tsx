import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { OntvangenAanmelding } from "../../modules/inwoners/ontvangen-aanmelding.ts";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { FilteredList } from "../FilteredList.tsx";
import { useSearchParameters } from "../location.ts";
import { Alert, ButtonLink, EmptyState, Opening, Page, Stack } from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { AnswerDialog, TakeUpDialog } from "./AanmeldingenHandle.tsx";
import { AanmeldingenTable } from "./AanmeldingenTable.tsx";
import { text } from "./AanmeldingenPage.text.ts";
import { type Aanmeldingen, aanmeldingenQuery } from "./aanmeldingen.queries.ts";

const FILTERS = [
  {
    id: "status",
    label: text.status,
    emptyLabel: text.waiting,
    options: [{ value: "afgehandeld", label: text.done }],
  },
];

/** What came in for the own gemeente and waits for somebody. */
export function AanmeldingenPage() {
  const parameters = Object.fromEntries(useSearchParameters());
  const query = useQuery(aanmeldingenQuery(parameters));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(found) => (
        <Page title={text.title}>
          <Filled found={found} parameters={parameters} />
        </Page>
      )}
    </PageState>
  );
}

type Asked = { aanmelding: OntvangenAanmelding; how: "takeUp" | "answer" };
type FilledProps = { found: Aanmeldingen; parameters: Readonly<Record<string, string>> };

function Filled({ found, parameters }: FilledProps) {
  const { gebruiker } = useSession();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [done, setDone] = useState<OntvangenAanmelding | null>(null);
  const { rijen, totaal, perPagina, klantmanagers } = found;
  const { pagina: _, ...chosen } = parameters;
  const isDoneList = chosen["status"] === "afgehandeld";
  const waiting = rijen.filter(({ status }) => status === "open").length;
  const late = rijen.filter(({ isTeLaat }) => isTeLaat).length;
  const mayHandle = scopesOf(gebruiker, "change", "aanmelding").length > 0;
  const close = () => setAsked(null);
  const finish = (aanmelding: OntvangenAanmelding) => {
    setDone(aanmelding);
    close();
  };
  return (
    <>
      <Opening lead={text.lead}>
        <strong>
          {isDoneList ? text.openingDone(totaal) : text.opening(totaal > perPagina ? totaal : waiting)}
        </strong>{" "}
        {isDoneList ? "" : text.late(late)}
      </Opening>
      <Stack gap="loose">
        {done && <Done aanmelding={done} />}
        <FilteredList
          path="/aanmeldingen"
          found={found}
          filters={FILTERS}
          filtersLabel={text.filters}
          chosen={chosen}
          result={text.result(totaal)}
          empty={<EmptyState heading={isDoneList ? text.emptyDone : text.empty}>{text.emptyText}</EmptyState>}
        >
          {(rijen) => (
            <AanmeldingenTable
              rows={rijen}
              onTakeUp={mayHandle ? (aanmelding) => setAsked({ aanmelding, how: "takeUp" }) : undefined}
              onAnswer={mayHandle ? (aanmelding) => setAsked({ aanmelding, how: "answer" }) : undefined}
            />
          )}
        </FilteredList>
      </Stack>
      {asked?.how === "takeUp" && (
        <TakeUpDialog
          aanmelding={asked.aanmelding}
          klantmanagers={klantmanagers}
          onClose={close}
          onDone={finish}
        />
      )}
      {asked?.how === "answer" && (
        <AnswerDialog aanmelding={asked.aanmelding} onClose={close} onDone={finish} />
      )}
    </>
  );
}

function Done({ aanmelding: { status, naam, inwonerId, hoofd } }: { aanmelding: OntvangenAanmelding }) {
  const { gebruiker } = useSession();
  const isMine = inwonerId !== null && hoofd === gebruiker.naam;
  return (
    <Alert
      kind="ok"
      heading={status === "opgepakt" ? text.taken(naam) : text.answered(naam)}
      action={isMine && <ButtonLink href={`/inwoners/${inwonerId}`}>{text.dossier}</ButtonLink>}
    />
  );
}
