import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { usePathParameter, useSearchParameters } from "../location.ts";
import {
  Alert,
  Button,
  ChoiceBlocks,
  EmptyState,
  Link,
  Opening,
  Page,
  Pagination,
  RegisterList,
  RegisterRow,
  Select,
  Sheet,
  SheetPart,
  Stack,
  StatusBadge,
  TapChoice,
} from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSubmit } from "../submit.ts";
import { FormDialog } from "./dossier/FormDialog.tsx";
import { text } from "./MarktdagPage.text.ts";
import { useWspForm } from "./wsp/use-wsp-form.ts";
import {
  type Komst,
  type Marktdag,
  marktdagQuery,
  type Marktgesprek,
  noteGesprek,
  noteKomst,
  WSP,
} from "./wsp/wsp.queries.ts";

/** At the door, on a phone: who came in one tap, and with whom he spoke. */
export function MarktdagPage() {
  const id = usePathParameter("id");
  const pagina = Number(useSearchParameters().get("pagina") ?? "1");
  const query = useQuery(marktdagQuery(id, pagina));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(dag) => <Filled dag={dag} />}
    </PageState>
  );
}

function Filled({ dag }: { dag: Marktdag }) {
  const { id, naam, rijen, totaal, gekomen, isBezig, pagina, perPagina } = dag;
  return (
    <Page title={`${text.title}: ${naam}`}>
      <Opening
        above={
          <>
            {naam} · <Link href={`/banenmarkten/${id}`}>{text.back}</Link>
          </>
        }
        lead={text.lead}
      >
        <strong>{isBezig ? text.opening(gekomen, totaal) : text.nietNu}</strong>
      </Opening>
      <Stack gap="loose">
        {!isBezig && <Alert kind="info" heading={text.nietNuTekst} />}
        {isBezig && (
          <Sheet full>
            {rijen.length === 0 ? (
              <SheetPart>
                <EmptyState heading={text.leeg} />
              </SheetPart>
            ) : (
              <RegisterList>
                {rijen.map((rij) => (
                  <Line key={rij.volgnummer} dag={dag} rij={rij} />
                ))}
              </RegisterList>
            )}
          </Sheet>
        )}
        <Pagination
          page={pagina}
          pages={Math.ceil(totaal / perPagina)}
          href={(page) => `/banenmarkten/${id}/dag?pagina=${page}`}
        />
      </Stack>
    </Page>
  );
}

type Rij = Marktdag["rijen"][number];

function Line({ dag, rij }: { dag: Marktdag; rij: Rij }) {
  const queries = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const [tapped, setTapped] = useState<Komst["status"] | null>(null);
  const wie = text.nummer(rij.volgnummer, rij.voornaam);
  const { submit, busy, problem } = useSubmit<Komst, Komst>(
    (body, options) => noteKomst(dag.id, body, options),
    async (_, sent) => {
      await queries.invalidateQueries(WSP);
      setTapped((now) => (now === sent.status ? null : now));
    },
  );
  const status = problem ? rij.status : (tapped ?? rij.status);
  const nameOf = new Map(dag.werkgevers.map(({ werkgeverId, naam }) => [werkgeverId, naam]));
  const talks = rij.gesprekken.map(
    ({ werkgeverId, uitkomst }) =>
      `${nameOf.get(werkgeverId) ?? text.onbekend}: ${text.uitkomsten[uitkomst].toLowerCase()}`,
  );
  return (
    <RegisterRow
      heading={wie}
      note={talks.join(" · ")}
      status={<Saved busy={busy} problem={problem} rij={rij} />}
    >
      <TapChoice
        label={text.komst(wie)}
        labelHidden
        options={text.komsten}
        value={status === "aangemeld" ? null : status}
        canClear
        onChange={(value) => {
          const chosen = (value ?? "aangemeld") as Komst["status"];
          setTapped(chosen);
          submit({ nummer: rij.volgnummer, status: chosen });
        }}
      />
      <div>
        <Button kind="subtle" icon="people" label={text.gesprekMet(wie)} onPress={() => setOpen(true)}>
          {text.gesprek}
        </Button>
      </div>
      {isOpen && <GesprekDialog dag={dag} rij={rij} wie={wie} onClose={() => setOpen(false)} />}
    </RegisterRow>
  );
}

function Saved({ busy, problem, rij }: { busy: boolean; problem: Error | null; rij: Rij }) {
  if (problem) return <StatusBadge kind="error">{text.mislukt}</StatusBadge>;
  if (busy) return <StatusBadge kind="waiting">{text.bezig}</StatusBadge>;
  return rij.status !== "aangemeld" && <StatusBadge kind="ok">{text.bewaard}</StatusBadge>;
}

type Draft = { readonly werkgeverId: string; readonly uitkomst: string };
const { dialoog } = text;
const uitkomsten = (["gesprek", "vervolg", "plek", "plaatsing"] as const).map((value) => ({
  value,
  label: text.uitkomsten[value],
  description: dialoog.uitleg[value],
}));

function GesprekDialog({
  dag,
  rij,
  wie,
  onClose,
}: {
  dag: Marktdag;
  rij: Rij;
  wie: string;
  onClose: () => void;
}) {
  const form = useWspForm<Draft, keyof Draft, Marktgesprek>({
    name: `gesprek/${dag.id}/${rij.volgnummer}`,
    start: { werkgeverId: "", uitkomst: "gesprek" },
    send: ({ werkgeverId, uitkomst }, options) =>
      noteGesprek(
        dag.id,
        { nummer: rij.volgnummer, werkgeverId, uitkomst: uitkomst as Marktgesprek["uitkomst"] },
        options,
      ),
    onDone: onClose,
  });
  const { draft, field } = form;
  return (
    <FormDialog
      heading={dialoog.heading(wie)}
      lead={dialoog.lead}
      sendLabel={dialoog.send}
      subject={dialoog.subject}
      busy={form.busy}
      errors={form.checks}
      problem={form.problem}
      onSend={() =>
        form.submitIf({
          ...(!draft.werkgeverId && { werkgeverId: dialoog.need.werkgeverId }),
          ...(!draft.uitkomst && { uitkomst: dialoog.need.uitkomst }),
        })
      }
      onClose={onClose}
    >
      <Select
        {...field("werkgeverId", dialoog.werkgever)}
        emptyLabel={dialoog.kies}
        options={dag.werkgevers.map(({ werkgeverId, naam }) => ({
          value: werkgeverId,
          label: naam ?? text.onbekend,
        }))}
      />
      <ChoiceBlocks {...field("uitkomst", dialoog.uitkomst)} options={uitkomsten} />
    </FormDialog>
  );
}
