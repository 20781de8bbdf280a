import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import {
  Alert,
  Button,
  ButtonLink,
  type Column,
  Form,
  FormActions,
  Heading,
  Paragraph,
  Sheet,
  Stack,
  Table,
  TextField,
} from "../../nlds/index.ts";
import { ProblemAlert } from "../../PageState.tsx";
import {
  getHandelsregister,
  type Handelsregisterantwoord,
  type Kvkprofiel,
  searchHandelsregister,
} from "./registers.queries.ts";
import { text } from "./registers.text.ts";

const words = text.kvk;
type Treffer = Handelsregisterantwoord["treffers"][number];

/** Looks a company up and fills the form in; one that is known already can be opened instead. */
export function HandelsregisterZoek({ onFound }: { onFound: (profiel: Kvkprofiel) => void }) {
  const [zoek, setZoek] = useState("");
  const [needs, setNeeds] = useState(false);
  const taking = useMutation({
    mutationFn: getHandelsregister,
    onSuccess: ({ profiel }) => profiel && onFound(profiel),
  });
  const searching = useMutation({ mutationFn: searchHandelsregister, onMutate: () => taking.reset() });
  const search = () => {
    setNeeds(!zoek.trim());
    if (zoek.trim()) searching.mutate(zoek.trim());
  };
  const taken = taking.data?.profiel;
  return (
    <Sheet>
      <Form label={words.heading} onSubmit={search}>
        <Stack>
          <Heading level={2}>{words.heading}</Heading>
          <TextField
            id="handelsregister"
            label={words.label}
            value={zoek}
            onChange={setZoek}
            autoComplete="off"
            error={needs ? words.need : undefined}
          />
          <FormActions>
            <Button kind="secondary" type="submit" busy={searching.isPending}>
              {words.search}
            </Button>
          </FormActions>
          <ProblemAlert problem={searching.error ?? taking.error} />
          {taken ? (
            <Alert kind="ok" heading={words.taken(taken.naam)} focus />
          ) : (
            <>
              {taking.data && <NoAnswer uitleg={taking.data.uitleg} />}
              {searching.data && <Results antwoord={searching.data} onTake={taking.mutate} />}
            </>
          )}
        </Stack>
      </Form>
    </Sheet>
  );
}

const NoAnswer = ({ uitleg }: { uitleg: string }) => (
  <Alert kind="warning" heading={words.noAnswer}>
    {uitleg}
  </Alert>
);

function Results({
  antwoord: { stand, uitleg, treffers },
  onTake,
}: {
  antwoord: Handelsregisterantwoord;
  onTake: (kvk: string) => void;
}) {
  if (stand !== "antwoord") return <NoAnswer uitleg={uitleg} />;
  if (treffers.length === 0)
    return (
      <Alert kind="info" heading={words.none}>
        {words.noneText}
      </Alert>
    );
  return (
    <Table
      stacked
      caption={words.results(treffers.length)}
      columns={[...COLUMNS, action(onTake)]}
      rows={treffers}
      rowKey={({ kvk, vestigingsnummer }) => `${kvk}/${vestigingsnummer}`}
    />
  );
}

const COLUMNS: readonly Column<Treffer>[] = [
  {
    id: "naam",
    header: words.column.naam,
    rowHeader: true,
    cell: ({ naam, isActief }) => (isActief ? naam : `${naam} (${words.closed})`),
  },
  { id: "plaats", header: words.column.plaats, cell: ({ plaats }) => plaats ?? words.unknownPlace },
  { id: "kvk", header: words.column.kvk, cell: ({ kvk }) => kvk },
];

const action = (onTake: (kvk: string) => void): Column<Treffer> => ({
  id: "doe",
  header: words.column.doe,
  cell: ({ kvk, bekend, naam }) =>
    bekend ? (
      <>
        <Paragraph small soft>
          {words.known}
        </Paragraph>
        <ButtonLink dense kind="subtle" href={`/werkgevers/${bekend.werkgeverId}`}>
          {words.openOf(bekend.naam)}
        </ButtonLink>
      </>
    ) : (
      <Button dense kind="secondary" label={words.takeOf(naam)} onPress={() => onTake(kvk)}>
        {words.take}
      </Button>
    ),
});
