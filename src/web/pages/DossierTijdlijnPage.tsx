import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { Inwoner } from "../../modules/inwoners/inwoner.ts";
import { GEBEURTENISSEN } from "../../modules/inwoners/tijdlijn.ts";
import { queryText } from "../api.ts";
import { useGo, usePathParameter, useSearchParameters } from "../location.ts";
import { Button, EmptyState, FilterList, Opening, Pagination, Section, Sheet, Stack } from "../nlds/index.ts";
import { PartState } from "../PageState.tsx";
import { text } from "./DossierTijdlijnPage.text.ts";
import { DossierFrame } from "./dossier/DossierFrame.tsx";
import { type Tijdlijn, tijdlijnQuery } from "./dossier/dossier.queries.ts";
import { Happenings } from "./dossier/Happenings.tsx";

const KINDS = [
  {
    id: "soort",
    label: text.kind,
    emptyLabel: text.allKinds,
    options: GEBEURTENISSEN.map((value) => ({ value, label: text.kinds[value] })),
  },
];

/** Everything that happened with one inwoner, by page and by kind. */
export function DossierTijdlijnPage() {
  const id = usePathParameter("id");
  return (
    <DossierFrame id={id} current="tijdlijn">
      {(inwoner) => <Happened inwoner={inwoner} />}
    </DossierFrame>
  );
}

function Happened({ inwoner }: { inwoner: Inwoner }) {
  const parameters = Object.fromEntries(useSearchParameters());
  const { soort } = parameters;
  const query = useQuery({ ...tijdlijnQuery(inwoner.id, parameters), placeholderData: keepPreviousData });
  const go = useGo();
  const to = (change: Readonly<Record<string, string | number>>) =>
    `/inwoners/${inwoner.id}/tijdlijn${queryText(change)}`;
  return (
    <PartState opens query={query} part={text.part} lines={8}>
      {(tijdlijn) => (
        <>
          <Opening lead={text.lead}>
            <strong>{sentence(tijdlijn, inwoner, soort)}</strong>
          </Opening>
          <Stack gap="loose">
            <FilterList
              key={soort}
              label={text.filters}
              filters={KINDS}
              value={soort ? { soort } : {}}
              onApply={(chosen) => go(to(chosen))}
              result={text.result(tijdlijn.totaal)}
            />
            <Sheet>
              {tijdlijn.totaal > 0 ? (
                <Section heading={text.happened} headingHidden>
                  <Happenings rijen={tijdlijn.rijen} voornaam={inwoner.voornaam} />
                </Section>
              ) : (
                <EmptyState
                  heading={text.emptyHeading}
                  action={<Button onPress={() => go(to({}))}>{text.clear}</Button>}
                >
                  {text.emptyText}
                </EmptyState>
              )}
            </Sheet>
            <Pagination
              page={tijdlijn.pagina}
              pages={Math.ceil(tijdlijn.totaal / tijdlijn.perPagina)}
              href={(pagina) => to({ ...(soort && { soort }), pagina })}
            />
          </Stack>
        </>
      )}
    </PartState>
  );
}

function sentence({ totaal }: Tijdlijn, { voornaam }: Inwoner, soort: string | undefined): string {
  const kinds: Readonly<Record<string, string>> = text.kinds;
  const kind = soort && kinds[soort];
  return kind ? text.openingKind(totaal, kind.toLowerCase()) : text.opening(totaal, voornaam);
}
