import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { Inwoner } from "../../../modules/inwoners/inwoner.ts";
import type { Inzage, Inzageverzoek } from "../../../modules/inzage/inzage.ts";
import { get, post, type WriteOptions } from "../../api.ts";
import { download } from "../../csv.ts";
import { dateAndTime, longDate } from "../../format.ts";
import { Alert, Button, Dialog, List, Paragraph, Row, Section, Stack } from "../../nlds/index.ts";
import { PartState, ProblemAlert } from "../../PageState.tsx";
import { useSession } from "../../session.tsx";
import { useSubmit } from "../../submit.ts";
import { text } from "./InzageDialog.text.ts";
import { inzagePagina } from "./inzage-bestand.ts";

const SHOWN = 3;

const verzoekenQuery = (id: string) =>
  queryOptions({
    queryKey: ["inzageverzoeken", id],
    queryFn: ({ signal }) => get<{ rijen: Inzageverzoek[] }>(`/inwoners/${id}/inzageverzoeken`, signal),
    gcTime: 0,
  });

type Props = { inwoner: Pick<Inwoner, "id" | "voornaam" | "achternaam">; onClose: () => void };

/** Asks for everything about an inwoner and gives it along once: to read, and as data. It is kept in this dialog only. */
export function InzageDialog({ inwoner, onClose }: Props) {
  const { id, voornaam } = inwoner;
  const verzoeken = useQuery(verzoekenQuery(id));
  const again = useAgain(id);
  const ask = useSubmit(
    (_: null, options: WriteOptions) => post<Inzageverzoek>(`/inwoners/${id}/inzageverzoeken`, {}, options),
    again,
  );
  const fetched = useMutation({
    mutationFn: async (verzoek: string) =>
      (await post<Inzage>(`/inzageverzoeken/${verzoek}/_ophalen`, {})).data,
    onSettled: again,
    gcTime: 0,
  });
  const ready = verzoeken.data?.rijen.find(({ stand, isEigen }) => stand === "klaar" && isEigen);
  return (
    <Dialog
      open
      onClose={onClose}
      heading={text.heading(voornaam)}
      actions={
        <>
          {!fetched.data && verzoeken.data && (
            <Button
              kind="primary"
              busy={ask.busy || fetched.isPending}
              onPress={() => (ready ? fetched.mutate(ready.id) : ask.submit(null))}
            >
              {ready ? text.fetch : text.ask}
            </Button>
          )}
          <Button kind="subtle" onPress={onClose}>
            {text.close}
          </Button>
        </>
      }
    >
      <Stack>
        <Paragraph>{text.lead(voornaam)}</Paragraph>
        <Paragraph>{text.once}</Paragraph>
        <ProblemAlert problem={ask.problem ?? fetched.error} />
        {fetched.data && <Keep inzage={fetched.data} inwoner={inwoner} />}
        {!fetched.data && ready && <Alert kind="ok" heading={text.ready(dateAndTime(ready.verloopt))} />}
        <PartState query={verzoeken} part={text.part} lines={2}>
          {({ rijen }) => <Earlier rijen={rijen} />}
        </PartState>
        <Paragraph small soft>
          {text.own(voornaam)}
        </Paragraph>
      </Stack>
    </Dialog>
  );
}

function useAgain(id: string): () => void {
  const queries = useQueryClient();
  return () => void queries.invalidateQueries({ queryKey: ["inzageverzoeken", id] });
}

function Keep({ inzage, inwoner }: { inzage: Inzage; inwoner: Props["inwoner"] }) {
  const { vandaag } = useSession();
  const naam = `${inwoner.voornaam} ${inwoner.achternaam}`;
  const name = text.file(vandaag);
  return (
    <Stack>
      <Alert kind="ok" focus heading={text.fetched} />
      <Row>
        <Button
          icon="download"
          onPress={() => download(`${name}.html`, inzagePagina(inzage, naam, longDate(vandaag)), "text/html")}
        >
          {text.read}
        </Button>
        <Button
          icon="download"
          onPress={() => download(`${name}.json`, `${JSON.stringify(inzage, null, 2)}\n`, "application/json")}
        >
          {text.data}
        </Button>
      </Row>
    </Stack>
  );
}

function Earlier({ rijen }: { rijen: readonly Inzageverzoek[] }) {
  if (rijen.length === 0) return null;
  return (
    <Section heading={text.earlier} level={3}>
      <List>
        {rijen.slice(0, SHOWN).map(({ id, gevraagd, functie, stand }) => (
          <span key={id}>{text.line(dateAndTime(gevraagd), functie, text.stand[stand])}</span>
        ))}
      </List>
    </Section>
  );
}
