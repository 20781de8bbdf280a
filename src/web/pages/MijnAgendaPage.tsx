import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { Static } from "typebox";
import type { getMijnAgenda } from "../../modules/afspraken/get-mijn-agenda.ts";
import { post } from "../api.ts";
import { capital, dateAndTime } from "../format.ts";
import { Button, FormActions, Link, Opening, Page, Paragraph, Section, Sheet, Text } from "../nlds/index.ts";
import { PageState, ProblemAlert } from "../PageState.tsx";
import { useSubmit } from "../submit.ts";
import { agendaQuery } from "./afspraken.queries.ts";
import { text } from "./MijnAgendaPage.text.ts";

type Agenda = Static<(typeof getMijnAgenda)["output"]>;

/** The own appointments, and the secret address at which another calendar reads them. */
export function MijnAgendaPage() {
  const agenda = useQuery(agendaQuery);
  return (
    <PageState query={agenda} title={text.title} loading={text.loading}>
      {({ rijen, adres }) => (
        <Page title={text.title}>
          <Opening lead={text.lead}>
            <strong>{text.opening}</strong>
          </Opening>
          <Sheet>
            <Section heading={text.list}>
              {rijen.length === 0 && <Paragraph soft>{text.empty}</Paragraph>}
              {rijen.map(({ id, inwonerId, naam, begin, onderwerp, waar }) => (
                <Paragraph key={id}>
                  <Text strong>{capital(dateAndTime(begin))}</Text>
                  {": "}
                  <Link href={`/inwoners/${inwonerId}/afspraken`}>{naam}</Link>
                  {`, ${onderwerp}, ${waar}`}
                </Paragraph>
              ))}
            </Section>
            <Adres adres={adres} />
          </Sheet>
        </Page>
      )}
    </PageState>
  );
}

function Adres({ adres }: { adres: Agenda["adres"] }) {
  const queries = useQueryClient();
  const change = useSubmit<"adres" | "adres/_stop", unknown>(
    (what, options) => post(`/mijn-agenda/${what}`, {}, options),
    () => void queries.invalidateQueries({ queryKey: ["mijn-agenda"] }),
  );
  return (
    <Section heading={text.other}>
      <Paragraph>{text.otherText}</Paragraph>
      {adres && (
        <>
          <Paragraph>
            {text.address}: <Text strong>{`${window.location.origin}${adres.pad}`}</Text>
          </Paragraph>
          <Paragraph>{text.secret}</Paragraph>
        </>
      )}
      <ProblemAlert problem={change.problem} />
      <FormActions>
        <Button kind="secondary" busy={change.busy} onPress={() => change.submit("adres")}>
          {adres ? text.again : text.make}
        </Button>
        {adres && (
          <Button kind="subtle" onPress={() => change.submit("adres/_stop")}>
            {text.stop}
          </Button>
        )}
      </FormActions>
    </Section>
  );
}
