import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { Static } from "typebox";
import type { Bericht, Verstuurd } from "../../modules/berichten/bericht.ts";
import { post, put } from "../api.ts";
import { useChecks } from "../checks.ts";
import { dateAndTime } from "../format.ts";
import { usePathParameter } from "../location.ts";
import {
  Alert,
  Button,
  ButtonLink,
  Details,
  ErrorSummary,
  Form,
  FormActions,
  Gesprekslijst,
  List,
  Opening,
  Page,
  Paragraph,
  Row,
  Sheet,
  Stack,
  TextArea,
} from "../nlds/index.ts";
import { PageState, ProblemAlert } from "../PageState.tsx";
import { useSubmit } from "../submit.ts";
import { type GesprekInVol, gesprekQuery } from "./berichten.queries.ts";
import { text } from "./GesprekPage.text.ts";

/** One conversation with an inwoner, and the answer. */
export function GesprekPage() {
  const id = usePathParameter("id");
  const query = useQuery(gesprekQuery(id));
  return (
    <PageState query={query} title={text.pageTitle} loading={text.loading}>
      {(gesprek) => (
        <Page title={text.title(gesprek.naam)} narrow>
          <Filled gesprek={gesprek} />
        </Page>
      )}
    </PageState>
  );
}

function Filled({ gesprek }: { gesprek: GesprekInVol }) {
  const { id, naam, inwonerId, onderwerp, soort, berichten } = gesprek;
  useSeen(gesprek);
  return (
    <>
      <Opening lead={text.lead(naam)}>
        <strong>{text.opening(onderwerp)}</strong>
      </Opening>
      <Stack gap="loose">
        <Row>
          <ButtonLink href={`/inwoners/${inwonerId}`} kind="subtle" icon="person">
            {text.dossier}
          </ButtonLink>
          {soort === "afspraak" && (
            <ButtonLink href={`/inwoners/${inwonerId}/afspraken`} kind="subtle" icon="calendar">
              {text.appointments}
            </ButtonLink>
          )}
          <ButtonLink href="/berichten" kind="subtle" icon="message">
            {text.back}
          </ButtonLink>
        </Row>
        <Gesprekslijst uitspraken={berichten.map(uitspraak)} />
        <Antwoord key={id} gesprek={gesprek} />
      </Stack>
    </>
  );
}

/** Who opens it has seen it: the inwoner reads so. */
function useSeen({ id, nieuw }: GesprekInVol): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (nieuw === 0) return;
    void post(`/gesprekken/${id}/_gelezen`, {}).then(
      () => queries.invalidateQueries({ queryKey: ["gesprekken"] }),
      () => undefined, // the next look says it again
    );
  }, [id, nieuw, queries]);
}

const uitspraak = ({
  id,
  doorNaam,
  verstuurd,
  isVanMij,
  van,
  tekst,
  tekstNl,
  taal,
  gelezen,
  gelezenDoor,
}: Bericht) => ({
  id,
  door: doorNaam,
  wanneer: dateAndTime(verstuurd),
  isVanMij: isVanMij || van === "medewerker",
  tekst,
  lang: taal,
  onder: (
    <>
      {tekstNl && (
        <Details summary={text.dutch}>
          <Paragraph>{tekstNl}</Paragraph>
        </Details>
      )}
      {van === "medewerker" &&
        (gelezen && gelezenDoor ? text.read(gelezenDoor, dateAndTime(gelezen)) : text.notRead)}
    </>
  ),
});

type Sent = Static<typeof Verstuurd>;

function Antwoord({ gesprek: { id, versie, wachtOpAntwoord } }: { gesprek: GesprekInVol }) {
  const queries = useQueryClient();
  const [tekst, setTekst] = useState("");
  const [sent, setSent] = useState<Sent | null>(null);
  const fresh = () => {
    for (const key of [["gesprekken"], ["mijn-dag"]]) void queries.invalidateQueries({ queryKey: key });
  };
  const answer = useSubmit<string, Sent>(
    (tekst, options) => post(`/gesprekken/${id}/berichten`, { tekst }, options),
    ({ data }) => {
      setSent(data);
      setTekst("");
      fresh();
    },
  );
  const close = useMutation({
    mutationFn: () => put(`/gesprekken/${id}/afgehandeld`, {}, { ifMatch: `"${versie}"` }),
    onSettled: fresh,
  });
  const checks = useChecks<"tekst">(answer.problem);
  const send = () =>
    checks.check(tekst.trim() === "" ? { tekst: text.emptyAnswer } : {}) && answer.submit(tekst.trim());
  return (
    <Sheet>
      <Form onSubmit={send}>
        <Stack gap="loose">
          {sent && <Gezonden sent={sent} />}
          <ErrorSummary errors={checks.summary} attempt={checks.attempt} />
          <ProblemAlert problem={checks.otherProblem ?? close.error} />
          <TextArea
            id="tekst"
            label={text.answer}
            description={text.answerHelp}
            rows={5}
            value={tekst}
            error={checks.wrong.tekst}
            onChange={setTekst}
          />
          <FormActions>
            <Button kind="primary" type="submit" busy={answer.busy}>
              {text.send}
            </Button>
            {wachtOpAntwoord && (
              <Button kind="subtle" onPress={() => close.mutate()} busy={close.isPending}>
                {text.noAnswerNeeded}
              </Button>
            )}
          </FormActions>
        </Stack>
      </Form>
    </Sheet>
  );
}

/** That it went, how the inwoner hears of it, and which words could have been others. */
export const Gezonden = ({ sent: { krijgtMail, waarschuwingen } }: { sent: Sent }) => (
  <>
    <Alert kind={krijgtMail ? "ok" : "warning"} heading={text.sent(krijgtMail)} />
    {waarschuwingen.length > 0 && (
      <Alert kind="warning" heading={text.health(waarschuwingen.length)}>
        <List>
          {waarschuwingen.map(({ woord, hint }) => (
            <span key={woord}>{text.hint(woord, hint)}</span>
          ))}
        </List>
      </Alert>
    )}
  </>
);
