import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ProblemError } from "../../api.ts";
import { longDate } from "../../format.ts";
import { Alert, Button, Dialog, type Fact, Paragraph, SummaryList } from "../../nlds/index.ts";
import { PartState } from "../../PageState.tsx";
import { type EldersSoort, type Geopend, geopendQuery, type Treffer } from "./elders.queries.ts";
import { text } from "./elders.text.ts";

type Props = {
  soort: EldersSoort;
  treffer: Pick<Treffer, "oin" | "nummer" | "titel">;
  /** What else can be done with it. */
  action?: ReactNode;
  onClose: () => void;
};

/** One profile in full, fetched from its source when someone opens it. */
export function EldersProfiel({ soort, treffer, action, onClose }: Props) {
  const query = useQuery(geopendQuery(treffer.oin, soort, treffer.nummer));
  return (
    <Dialog
      open
      onClose={onClose}
      heading={treffer.titel ?? text.opened[soort]}
      actions={
        <>
          {action}
          <Button kind="secondary" onPress={onClose}>
            {text.close}
          </Button>
        </>
      }
    >
      {query.error instanceof ProblemError ? (
        <Alert kind="warning" heading={text.notOpened}>
          {query.error.detail}
        </Alert>
      ) : (
        <PartState query={query} part={text.openedPart} loading={text.openedLoading} lines={4}>
          {(geopend) => <Facts geopend={geopend} />}
        </PartState>
      )}
    </Dialog>
  );
}

function Facts({ geopend: { bron, profiel } }: { geopend: Geopend }) {
  const facts = factsOf(profiel);
  return (
    <>
      <SummaryList facts={[{ term: text.comesFrom, value: bron }, ...facts]} />
      {facts.length === 0 && <Paragraph>{text.noMore}</Paragraph>}
    </>
  );
}

/** The fields of VUM that a page shows; the server left out what does not follow the contract. */
type Contact = { readonly naamContactpersoonAfdeling?: string };
type Profiel = {
  readonly omschrijvingVacature?: string;
  readonly sluitingsdatumVacature?: string;
  readonly werkgever?: {
    readonly handelsnaamOrganisatie?: string;
    readonly contactpersoon?: readonly Contact[];
  };
  readonly contactpersoon?: readonly Contact[];
  readonly mobiliteit?: { readonly maximaleReistijd?: number };
};

function factsOf({
  omschrijvingVacature,
  sluitingsdatumVacature,
  werkgever,
  contactpersoon,
  mobiliteit,
}: Profiel): Fact[] {
  const contact = [...(contactpersoon ?? []), ...(werkgever?.contactpersoon ?? [])].flatMap(
    ({ naamContactpersoonAfdeling }) => naamContactpersoonAfdeling ?? [],
  );
  const minutes = mobiliteit?.maximaleReistijd;
  return [
    fact(text.employer, werkgever?.handelsnaamOrganisatie),
    fact(text.description, omschrijvingVacature),
    fact(text.closes, sluitingsdatumVacature && longDate(sluitingsdatumVacature)),
    fact(text.travel, minutes === undefined ? undefined : text.minutes(minutes)),
    fact(text.contact, contact.join(", ")),
  ].flatMap((one) => one ?? []);
}

const fact = (term: string, value: string | undefined): Fact | undefined =>
  value ? { term, value } : undefined;
