import { queryOptions, useQuery } from "@tanstack/react-query";
import type { Static } from "typebox";
import type { Inwoner } from "../../../modules/inwoners/inwoner.ts";
import type { showContactgegevens } from "../../../modules/inwoners/show-contactgegevens.ts";
import { scopesOf } from "../../../modules/toegang/toegang.ts";
import { post } from "../../api.ts";
import { Button, Link, PhoneLink, Provenance, Section, SummaryList } from "../../nlds/index.ts";
import { ProblemAlert } from "../../PageState.tsx";
import { useSession } from "../../session.tsx";
import { text } from "./Reachable.text.ts";

type Contactgegevens = Static<(typeof showContactgegevens)["output"]>;

/** Only when someone asks for it: the log then tells who asked. Asked once, it shows on the whole page. */
const contactQuery = (id: string) =>
  queryOptions({
    queryKey: ["contactgegevens", id],
    queryFn: async () => (await post<Contactgegevens>(`/inwoners/${id}/contactgegevens/_toon`, {})).data,
    enabled: false,
    gcTime: 0,
  });

type Props = { inwoner: Pick<Inwoner, "id"> };

/** Telephone, mail and address, in the margin. */
export function Reachable({ inwoner: { id } }: Props) {
  const asked = useQuery(contactQuery(id));
  if (!useMaySee()) return null;
  return (
    <Section heading={text.heading}>
      <ProblemAlert problem={asked.error} />
      {asked.data ? (
        <SummaryList narrow facts={factsOf(asked.data)} />
      ) : (
        <>
          <Button icon="phone" busy={asked.isFetching} onPress={() => void asked.refetch()}>
            {text.show}
          </Button>
          <Provenance>{text.logged}</Provenance>
        </>
      )}
    </Section>
  );
}

/** In the next step, where calling is what has to be done. */
export function CallButton({ inwoner: { id } }: Props) {
  const asked = useQuery(contactQuery(id));
  if (!useMaySee()) return null;
  if (asked.data?.telefoon)
    return <PhoneLink number={asked.data.telefoon}>{text.call(asked.data.telefoon)}</PhoneLink>;
  return (
    <Button icon="phone" busy={asked.isFetching} onPress={() => void asked.refetch()}>
      {asked.data ? text.unknown : text.showPhone}
    </Button>
  );
}

const useMaySee = () => scopesOf(useSession().gebruiker, "read", "contactgegevens").length > 0;

const factsOf = ({ telefoon, email, adres }: Contactgegevens) => [
  { term: text.telefoon, value: telefoon ? <PhoneLink number={telefoon} /> : text.unknown },
  { term: text.email, value: email ? <Link href={`mailto:${email}`}>{email}</Link> : text.unknown },
  { term: text.adres, value: adres ?? text.unknown },
];
