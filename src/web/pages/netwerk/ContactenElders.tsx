import { queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Static } from "typebox";
import type { ContactenElders as Antwoord } from "../../../modules/vum/contactmoment.ts";
import type { getContactdeling } from "../../../modules/vum/get-contactdeling.ts";
import { scopesOf } from "../../../modules/toegang/toegang.ts";
import { get, post } from "../../api.ts";
import { longDate, shortDate } from "../../format.ts";
import { Button, type Column, List, Paragraph, Row, Section, Stack, Table } from "../../nlds/index.ts";
import { PartState, ProblemAlert } from "../../PageState.tsx";
import { useSession } from "../../session.tsx";
import { useSubmit } from "../../submit.ts";
import { AkkoordDialog } from "./AkkoordDialog.tsx";
import { text } from "./ContactenElders.text.ts";

type Deling = Static<(typeof getContactdeling)["output"]>;

export const contactdelingQuery = (id: string) =>
  queryOptions({
    queryKey: ["werkgevers", id, "contactdeling"],
    queryFn: ({ signal }) => get<Deling>(`/werkgevers/${id}/contactdeling`, signal),
  });
const eldersQuery = (id: string) =>
  queryOptions({
    queryKey: ["werkgevers", id, "contacten", "elders"],
    queryFn: ({ signal }) => get<Antwoord>(`/werkgevers/${id}/contacten/elders`, signal),
    staleTime: Infinity,
    retry: false,
  });

/** What other organisations may know of contacts with this werkgever, and what they let us know. */
export function ContactenElders({ id, mayChange }: { id: string; mayChange: boolean }) {
  const { gebruiker } = useSession();
  const query = useQuery(contactdelingQuery(id));
  if (scopesOf(gebruiker, "read", "vumpartij").length === 0) return null;
  return (
    <Section heading={text.heading}>
      <Stack>
        <PartState query={query} part={text.part} loading={text.loading} lines={2}>
          {({ deling }) => <Shared id={id} deling={deling} mayChange={mayChange} />}
        </PartState>
        <Elsewhere id={id} />
      </Stack>
    </Section>
  );
}

function Shared({ id, deling, mayChange }: { id: string; mayChange: boolean } & Deling) {
  const queries = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const done = () => queries.invalidateQueries(contactdelingQuery(id));
  const stop = useSubmit<null, unknown>(
    (_, options) => post(`/werkgevers/${id}/contactdeling/_stoppen`, {}, options),
    done,
  );
  return (
    <>
      <Paragraph>
        {deling ? text.shares(deling.akkoordVan, longDate(deling.akkoordOp)) : text.sharesNot}{" "}
        {deling?.contact && text.callMe(deling.contact)}
      </Paragraph>
      <Paragraph soft>{text.rule}</Paragraph>
      {stop.problem && <ProblemAlert problem={stop.problem} />}
      {mayChange && (
        <Row>
          {deling ? (
            <Button kind="secondary" busy={stop.busy} onPress={() => stop.submit(null)}>
              {text.stop}
            </Button>
          ) : (
            <Button kind="secondary" onPress={() => setOpen(true)}>
              {text.share}
            </Button>
          )}
        </Row>
      )}
      {isOpen && (
        <AkkoordDialog
          id={id}
          onClose={() => setOpen(false)}
          onSaved={() => {
            setOpen(false);
            void done();
          }}
        />
      )}
    </>
  );
}

function Elsewhere({ id }: { id: string }) {
  const [isAsked, setAsked] = useState(false);
  const query = useQuery({ ...eldersQuery(id), enabled: isAsked });
  return (
    <>
      <Row>
        <Button kind="secondary" onPress={() => (isAsked ? void query.refetch() : setAsked(true))}>
          {text.ask}
        </Button>
      </Row>
      {isAsked && (
        <PartState query={query} part={text.asked} loading={text.asking} lines={2}>
          {(found) => <Found {...found} />}
        </PartState>
      )}
    </>
  );
}

function Found({ bronnen, contacten }: Antwoord) {
  if (bronnen.length === 0) return <Paragraph>{text.noSources}</Paragraph>;
  return (
    <>
      <List>
        {bronnen.map(({ oin, naam, uitleg }) => (
          <span key={oin}>{text.source(naam, uitleg)}</span>
        ))}
      </List>
      {contacten.length > 0 && (
        <Table
          stacked
          caption={text.found(contacten.length)}
          columns={COLUMNS}
          rows={contacten.map((contact, at) => ({ ...contact, at }))}
          rowKey={({ at }) => String(at)}
        />
      )}
    </>
  );
}

type Contact = Antwoord["contacten"][number] & { readonly at: number };
const COLUMNS: Column<Contact>[] = [
  { id: "datum", header: text.columns.datum, rowHeader: true, cell: ({ datum }) => shortDate(datum) },
  { id: "bron", header: text.columns.bron, cell: ({ bron, organisatie }) => organisatie ?? bron },
  { id: "soort", header: text.columns.soort, cell: ({ soort }) => soort },
  { id: "collega", header: text.columns.collega, cell: ({ collega }) => collega },
];
