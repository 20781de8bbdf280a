import { useMutation } from "@tanstack/react-query";
import { isTabelSoort } from "../../modules/uitwisseling/soort-import.ts";
import { queryText, read } from "../api.ts";
import { download } from "../csv.ts";
import { number } from "../format.ts";
import { useGo, useSearchParameters } from "../location.ts";
import {
  Button,
  type Column,
  EmptyState,
  GroupHead,
  List,
  Pagination,
  Select,
  Sheet,
  SheetPart,
  StatusBadge,
  Table,
  Text,
} from "../nlds/index.ts";
import { ProblemAlert } from "../PageState.tsx";
import { useSubmit } from "../submit.ts";
import { text } from "./ImportPage.text.ts";
import { type ImportDetail, keepWeigeringen } from "./import.queries.ts";

type Props = { found: ImportDetail };
type Verschil = ImportDetail["verschillen"]["rijen"][number];
type Melding = ImportDetail["meldingen"]["rijen"][number];

export function ImportDifferences({ found: { id, verschillen } }: Props) {
  const go = useGo();
  const parameters = Object.fromEntries(useSearchParameters());
  const { submit, busy, problem } = useSubmit(
    (path: string) => read<{ bestandsnaam: string; inhoud: string }>(path),
    ({ data }) => download(data.bestandsnaam, `\ufeff${data.inhoud}`),
  );
  return (
    <Sheet full>
      <GroupHead heading={text.differences} first>
        {verschillen.totaal > 0 && (
          <Button
            icon="download"
            kind="subtle"
            dense
            busy={busy}
            onPress={() => submit(`/importen/${id}/verschillen`)}
          >
            {text.download}
          </Button>
        )}
      </GroupHead>
      <ProblemAlert problem={problem} />
      <SheetPart>
        <Select
          id="toon-verschillen"
          label={text.show}
          value={parameters["uitkomst"] ?? ""}
          onChange={(uitkomst) => go(`/importeren/${id}${queryText({ uitkomst })}`)}
          emptyLabel={text.shows.alles}
          options={(["nieuw", "gewijzigd"] as const).map((value) => ({ value, label: text.shows[value] }))}
        />
      </SheetPart>
      <Table
        caption={text.differences}
        captionHidden
        columns={differenceColumns}
        rows={verschillen.rijen}
        rowKey={({ rij }) => String(rij)}
        empty={<EmptyState heading={text.differencesNone}>{text.differencesNoneText}</EmptyState>}
      />
      <Pagination
        page={verschillen.pagina}
        pages={Math.ceil(verschillen.totaal / verschillen.perPagina)}
        href={(pagina) => `/importeren/${id}${queryText({ ...parameters, pagina })}`}
        label={text.differences}
      />
    </Sheet>
  );
}

export function ImportRefusals({ found: { id, soort, bestandsnaam, aantallen, meldingen } }: Props) {
  const { mutate, isPending, error } = useMutation({ mutationFn: () => keepWeigeringen(id, bestandsnaam) });
  const parameters = Object.fromEntries(useSearchParameters());
  return (
    <Sheet full>
      <GroupHead heading={text.refusals} first>
        {aantallen.geweigerd > 0 && isTabelSoort(soort) && (
          <Button icon="download" kind="subtle" dense busy={isPending} onPress={() => mutate()}>
            {text.downloadRefusals}
          </Button>
        )}
      </GroupHead>
      <ProblemAlert problem={error} />
      <Table
        caption={text.refusals}
        captionHidden
        columns={refusalColumns}
        rows={meldingen.rijen}
        rowKey={({ rij, veld, melding }) => `${rij}/${veld}/${melding}`}
        empty={<EmptyState heading={text.refusalsNone} />}
      />
      <Pagination
        page={meldingen.pagina}
        pages={Math.ceil(meldingen.totaal / meldingen.perPagina)}
        href={(meldingenPagina) => `/importeren/${id}${queryText({ ...parameters, meldingenPagina })}`}
        label={text.refusals}
      />
    </Sheet>
  );
}

const differenceColumns: readonly Column<Verschil>[] = [
  { id: "rij", header: text.row, numeric: true, cell: ({ rij }) => number(rij) },
  { id: "nummer", header: text.number, rowHeader: true, cell: ({ externeId }) => externeId },
  {
    id: "uitkomst",
    header: text.outcome,
    cell: ({ uitkomst }) => (
      <StatusBadge
        kind={uitkomst === "nieuw" ? "active" : "warning"}
        icon={uitkomst === "nieuw" ? "plus" : "edit"}
      >
        {text.outcomes[uitkomst]}
      </StatusBadge>
    ),
  },
  { id: "velden", header: text.change, cell: ({ velden }) => <Changes velden={velden} /> },
];

function Changes({ velden }: Pick<Verschil, "velden">) {
  if (velden.length === 0) return <Text soft>{text.wholeRow}</Text>;
  return (
    <List plain>
      {velden.map(({ veld, voor, na }) => (
        <span key={veld}>
          <Text soft small>
            {veld}
          </Text>{" "}
          {voor !== null && (
            <>
              <Text struck>{voor}</Text> →{" "}
            </>
          )}
          <Text strong={voor !== null}>{na ?? text.nothing}</Text>
        </span>
      ))}
    </List>
  );
}

const refusalColumns: readonly Column<Melding>[] = [
  { id: "rij", header: text.row, numeric: true, cell: ({ rij }) => number(rij) },
  { id: "veld", header: text.field, rowHeader: true, cell: ({ veld }) => veld },
  { id: "melding", header: text.message, cell: ({ melding }) => melding },
  {
    id: "gevolg",
    header: text.weight,
    cell: ({ isWeigering }) => (
      <StatusBadge kind={isWeigering ? "error" : "ok"}>
        {isWeigering ? text.refused : text.notice}
      </StatusBadge>
    ),
  },
];
