import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { queryText } from "../../api.ts";
import {
  Alert,
  Button,
  Code,
  Form,
  Heading,
  Link,
  LiveRegion,
  Paragraph,
  Stack,
  TextField,
} from "../../nlds/index.ts";
import { useOptionalSession } from "../../session.tsx";
import { text } from "../OntwikkelaarsPage.text.ts";
import { type Antwoord, tryGet } from "./ontwikkelaars.queries.ts";
import type { Operation } from "./operations.ts";

const words = text.tryIt;
type Filled = Readonly<Record<string, string>>;

/** Asks it for real, as who is signed in to a demo region, and shows the whole answer. */
export function Proberen({ operation }: { operation: Operation }) {
  const session = useOptionalSession();
  return (
    <div>
      <Heading level={3}>{words.heading}</Heading>
      {!session && !operation.isOpen && (
        <Paragraph>
          <Link href="/inloggen?naar=/ontwikkelaars">{words.signIn}</Link>
        </Paragraph>
      )}
      {session && !session.demo && <Paragraph>{words.onlyDemo}</Paragraph>}
      {(session?.demo || (!session && operation.isOpen)) && (
        <TryForm operation={operation} as={session?.gebruiker.naam} />
      )}
    </div>
  );
}

function TryForm({ operation, as }: { operation: Operation; as: string | undefined }) {
  const [filled, setFilled] = useState<Filled>({});
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: (path: string) => tryGet(path, words.cut),
  });
  const asked = operation.parameters.filter(({ where }) => where === "path" || where === "query");
  return (
    <Form onSubmit={() => mutate(addressOf(operation, filled))}>
      {as && <Paragraph soft>{words.as(as)}</Paragraph>}
      {asked.map(({ naam, uitleg, isNeeded }) => (
        <TextField
          key={naam}
          id={`${operation.id}-${naam}`}
          label={naam}
          {...(uitleg && { description: uitleg })}
          optional={!isNeeded}
          value={filled[naam] ?? ""}
          onChange={(value) => setFilled({ ...filled, [naam]: value })}
          autoComplete="off"
        />
      ))}
      <div>
        <Button type="submit" busy={isPending} busyText={words.busy}>
          {words.send}
        </Button>
      </div>
      <LiveRegion busy={isPending}>
        {error && <Alert kind="error" heading={words.lost} />}
        {data && <Shown antwoord={data} />}
      </LiveRegion>
    </Form>
  );
}

function addressOf({ path, parameters }: Operation, filled: Filled): string {
  const named = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(filled[name] ?? ""));
  const query = parameters.filter(({ where }) => where === "query").map(({ naam }) => [naam, filled[naam]]);
  return `${named}${queryText(Object.fromEntries(query) as Filled)}`;
}

const Shown = ({ antwoord: { status, headers, body, ms } }: { antwoord: Antwoord }) => (
  <Stack>
    <Paragraph>
      <strong>{words.status(status, ms)}</strong>
    </Paragraph>
    <Code label={words.headers}>{headers}</Code>
    <Code label={words.answer}>{body}</Code>
  </Stack>
);
