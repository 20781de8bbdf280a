import { queryOptions, useQuery } from "@tanstack/react-query";
import type { Static } from "typebox";
import type { Deelstop } from "../../../modules/delen/deling.ts";
import type { listDelingen } from "../../../modules/delen/list-delingen.ts";
import { scopesOf } from "../../../modules/toegang/toegang.ts";
import { get } from "../../api.ts";
import { dateAndTime } from "../../format.ts";
import { Alert, List, Paragraph } from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { text } from "./match.text.ts";

const deelstopsQuery = (inwonerId: string) =>
  queryOptions({
    queryKey: ["inwoner", inwonerId, "delen"],
    queryFn: ({ signal }) =>
      get<Static<(typeof listDelingen)["output"]>>(`/inwoners/${inwonerId}/delen`, signal),
  });

/** With whom this inwoner shares nothing, before who guides him proposes something; nothing where there is none. */
export function Deelstops({ inwoner }: { inwoner: { readonly id: string; readonly voornaam: string } }) {
  const { gebruiker } = useSession();
  const mayRead = scopesOf(gebruiker, "read", "delen").length > 0;
  const { data } = useQuery({ ...deelstopsQuery(inwoner.id), enabled: mayRead });
  if (!data || data.stops.length === 0) return null;
  return (
    <Alert kind="info" heading={text.stops.heading(inwoner.voornaam)}>
      <List>
        {data.stops.map((stop) => (
          <span key={stop.id}>{inWords(stop)}</span>
        ))}
      </List>
      <Paragraph>{text.stops.next}</Paragraph>
    </Alert>
  );
}

const inWords = ({ werkgever, gestopt, reden }: Deelstop) =>
  text.stops.line(werkgever?.naam ?? text.stops.all, dateAndTime(gestopt), reden);
