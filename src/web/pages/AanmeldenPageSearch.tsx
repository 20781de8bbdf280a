import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { Static } from "typebox";
import type { GevondenInwoner } from "../../modules/inwoners/inwoner-search.ts";
import type { searchInwoners } from "../../modules/inwoners/search-inwoners.ts";
import { post } from "../api.ts";
import { number } from "../format.ts";
import {
  Alert,
  Button,
  type Column,
  EmptyState,
  Link,
  Row,
  SearchField,
  Section,
  Sheet,
  Skeleton,
  Stack,
  StepHeading,
  Table,
  Text,
} from "../nlds/index.ts";
import { ProblemAlert } from "../PageState.tsx";
import { text } from "./AanmeldenPage.text.ts";

type Found = Static<(typeof searchInwoners)["output"]>;

/** Step 1. What is looked for goes in the body of the question and stays out of the address. */
export function LookFirst({ onRegister }: { onRegister: (looked: string) => void }) {
  const [tooShort, setTooShort] = useState(false);
  const look = useMutation({
    mutationFn: async (tekst: string) => (await post<Found>("/inwoners/_zoek", { tekst })).data,
  });
  const search = (term: string) => {
    const isShort = term.trim().length < 2;
    setTooShort(isShort);
    if (!isShort) look.mutate(term);
  };
  return (
    <>
      <StepHeading step={1} of={text.steps} lead={text.zoek.lead}>
        {text.zoek.opening}
      </StepHeading>
      <Stack gap="loose">
        <SearchField
          id="zoek-inwoner"
          label={text.zoek.label}
          description={text.zoek.note}
          onSearch={search}
        />
        {tooShort && <Alert kind="warning" heading={text.zoek.tooShort} />}
        {look.isPending && <Skeleton label={text.zoek.busy} />}
        <ProblemAlert problem={look.error} />
        {!tooShort && look.data && <Result found={look.data} onRegister={() => onRegister(look.variables)} />}
      </Stack>
    </>
  );
}

function Result({ found: { totaal, rijen }, onRegister }: { found: Found; onRegister: () => void }) {
  if (totaal === 0) {
    return (
      <Sheet>
        <div role="status">
          <EmptyState
            heading={text.zoek.notFound}
            action={
              <Button kind="primary" icon="person" onPress={onRegister}>
                {text.zoek.register}
              </Button>
            }
          >
            {text.zoek.notFoundText}
          </EmptyState>
        </div>
      </Sheet>
    );
  }
  return (
    <>
      <Section heading={<span role="status">{text.zoek.found(totaal)}</span>}>
        {totaal > rijen.length && <Text soft>{text.zoek.more(rijen.length)}</Text>}
        <Sheet full>
          <Table
            caption={text.zoek.caption}
            captionHidden
            columns={COLUMNS}
            rows={rijen}
            rowKey={({ id }) => id}
          />
        </Sheet>
      </Section>
      <Row>
        <Text>{text.zoek.notListed}</Text>
        <Button kind="secondary" onPress={onRegister}>
          {text.zoek.register}
        </Button>
      </Row>
    </>
  );
}

const COLUMNS: readonly Column<GevondenInwoner>[] = [
  {
    id: "naam",
    header: text.zoek.naam,
    rowHeader: true,
    cell: ({ id, naam }) => (
      <Link href={`/inwoners/${id}`} quiet>
        {naam}
      </Link>
    ),
  },
  {
    id: "leeftijd",
    header: text.zoek.leeftijd,
    numeric: true,
    cell: ({ leeftijd }) => (leeftijd === null ? null : number(leeftijd)),
  },
  {
    id: "woont",
    header: text.zoek.woont,
    cell: ({ woonplaats, gemeentenaam }) => woonplaats ?? gemeentenaam,
  },
  {
    id: "wie",
    header: text.zoek.wie,
    cell: ({ isInCaseload }) => (isInCaseload ? text.zoek.inCaseload : text.zoek.elsewhere),
  },
];
