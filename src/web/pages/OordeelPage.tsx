import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { OordeelInput } from "../../modules/tevredenheid/tevredenheid.ts";
import {
  Alert,
  Button,
  ButtonLink,
  ErrorSummary,
  Form,
  FormActions,
  Grid,
  List,
  Margin,
  Opening,
  Page,
  Paragraph,
  PhoneLink,
  RadioGroup,
  Section,
  Sheet,
  Stack,
  SummaryList,
  TextArea,
} from "../nlds/index.ts";
import { PageState, PartState, ProblemAlert } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { type MijnBedrijf, mijnBedrijfQuery } from "./mijn-bedrijf.queries.ts";
import { text } from "./OordeelPage.text.ts";
import { optionsOf } from "./werk/werk.text.ts";
import { useWspForm } from "./wsp/use-wsp-form.ts";
import { giveOordeel, oordelenQuery } from "./wsp/wsp.queries.ts";

/** How satisfied a company is: three choices, and what is done with them. */
export function OordeelPage() {
  const query = useQuery(mijnBedrijfQuery);
  const [isSent, setSent] = useState(false);
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(found) => (
        <Page title={isSent ? text.thanks : text.title}>
          <Opening lead={isSent ? text.thanksLead : text.lead}>
            <strong>{isSent ? text.thanks : text.opening}</strong>
          </Opening>
          <Grid kind="margin">
            <Sheet>
              {isSent ? (
                <Thanks naam={found.bedrijf.naam} />
              ) : (
                <Oordeelformulier found={found} onDone={() => setSent(true)} />
              )}
            </Sheet>
            <Margin label={text.what}>
              <Stack gap="loose">
                <Section heading={text.what}>
                  <List>{text.uses}</List>
                </Section>
                <Earlier />
                <Stack gap="dense">
                  <Paragraph>{text.call}</Paragraph>
                  <PhoneLink number={text.phone} />
                </Stack>
              </Stack>
            </Margin>
          </Grid>
        </Page>
      )}
    </PageState>
  );
}

const Thanks = ({ naam }: { naam: string }) => (
  <Stack gap="loose">
    <Alert kind="ok" heading={text.thanksText(naam)} focus />
    <div>
      <ButtonLink href="/mijn-bedrijf" kind="primary">
        {text.back}
      </ButtonLink>
    </div>
  </Stack>
);

type Draft = Record<"aanleiding" | "cijfer" | "snel" | "opnieuw" | "toelichting", string>;
const MARKS = Array.from({ length: 10 }, (_, at) => ({ value: String(at + 1), label: String(at + 1) }));

function Oordeelformulier({ found, onDone }: { found: MijnBedrijf; onDone: () => void }) {
  const { bedrijf, medewerkers } = found;
  const { draft, field, submitIf, checks, problem, busy } = useWspForm<
    Draft,
    keyof Draft,
    { werkgeverId: string }
  >({
    name: `eigen-oordeel/${bedrijf.id}`,
    // most often it is about who works there
    start: {
      aanleiding: medewerkers.totaal > 0 ? "plaatsing" : "dienst",
      cijfer: "",
      snel: "",
      opnieuw: "",
      toelichting: "",
    },
    send: (draft, options) => giveOordeel(bedrijf.id, oordeelOf(draft), options),
    onDone,
  });
  const missing = (["cijfer", "snel", "opnieuw"] as const).filter((id) => draft[id] === "");
  return (
    <Section heading={text.form}>
      <Form onSubmit={() => submitIf(Object.fromEntries(missing.map((id) => [id, text.need[id]])))}>
        <Stack gap="loose">
          <ErrorSummary errors={checks.summary} attempt={checks.attempt} />
          <RadioGroup
            {...field("aanleiding", text.aanleiding)}
            options={optionsOf(text.aanleidingen)}
            columns
          />
          <RadioGroup
            {...field("cijfer", text.cijfer)}
            description={text.cijferNote}
            options={MARKS}
            columns
          />
          <RadioGroup {...field("snel", text.snel)} options={optionsOf(text.snelOpties)} columns />
          <RadioGroup {...field("opnieuw", text.opnieuw)} options={optionsOf(text.opnieuwOpties)} columns />
          <TextArea
            {...field("toelichting", text.toelichting)}
            description={text.toelichtingNote}
            rows={3}
            optional
          />
          <ProblemAlert problem={problem} />
          <FormActions>
            <Button kind="primary" type="submit" busy={busy}>
              {text.send}
            </Button>
            <ButtonLink href="/mijn-bedrijf" kind="subtle">
              {text.back}
            </ButtonLink>
          </FormActions>
        </Stack>
      </Form>
    </Section>
  );
}

const oordeelOf = ({ aanleiding, cijfer, snel, opnieuw, toelichting }: Draft): OordeelInput => ({
  aanleiding: aanleiding as OordeelInput["aanleiding"],
  cijfer: Number(cijfer),
  snel: snel as OordeelInput["snel"],
  opnieuw: opnieuw as OordeelInput["opnieuw"],
  toelichting: toelichting.trim() || null,
});

function Earlier() {
  const { vandaag } = useSession();
  const query = useQuery(oordelenQuery({ perPagina: 5 }));
  return (
    <Section heading={text.earlier}>
      <PartState query={query} part={text.earlierPart}>
        {({ rijen }) =>
          rijen.length === 0 ? (
            <Paragraph soft>{text.earlierNone}</Paragraph>
          ) : (
            <SummaryList
              split
              facts={rijen.map(({ aanleiding, cijfer, datum }) => ({
                term: text.aanleidingen[aanleiding],
                value: text.line(cijfer, datum, vandaag),
              }))}
            />
          )
        }
      </PartState>
    </Section>
  );
}
