import { useQuery } from "@tanstack/react-query";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { DIENSTEN } from "../../modules/werkgeversdiensten/soorten.ts";
import { useGo, usePathParameter } from "../location.ts";
import {
  Alert,
  Button,
  ButtonLink,
  ErrorSummary,
  Form,
  FormActions,
  Heading,
  Page,
  Paragraph,
  Sheet,
  Stack,
} from "../nlds/index.ts";
import { PageState, ProblemAlert } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { isStale } from "../change.ts";
import { werkgeverQuery } from "./werk/werk.queries.ts";
import { text } from "./WerkgeversdienstPage.text.ts";
import {
  dienstBody,
  type DienstField,
  type DienstTerms,
  dienstTerms,
  wrongInDienst,
} from "./wsp/dienst-terms.ts";
import { DienstFields } from "./wsp/DienstFields.tsx";
import { useWspForm } from "./wsp/use-wsp-form.ts";
import { addDienst, changeDienst, dienstQuery, type Werkgeversdienst } from "./wsp/wsp.queries.ts";

/** A service that was just given. */
export function WerkgeversdienstNieuwPage() {
  const query = useQuery(werkgeverQuery(usePathParameter("id")));
  return (
    <PageState query={query} title={text.titleNew} loading={text.loading}>
      {({ id, naam }) => <Filled werkgever={{ id, naam }} dienst={null} />}
    </PageState>
  );
}

/** A service that goes on. */
export function WerkgeversdienstPage() {
  const query = useQuery(dienstQuery(usePathParameter("id")));
  return (
    <PageState query={query} title={text.titleChange} loading={text.loading}>
      {(dienst) => <Filled werkgever={dienst.werkgever} dienst={dienst} />}
    </PageState>
  );
}

type FilledProps = {
  werkgever: { readonly id: string; readonly naam: string };
  dienst: Werkgeversdienst | null;
};

function Filled({ werkgever, dienst }: FilledProps) {
  const go = useGo();
  const { gebruiker, vandaag } = useSession();
  const back = `/werkgevers/${werkgever.id}`;
  const start = { vandaag, uitvoerder: `${gebruiker.naam}, ${gebruiker.functie}` };
  const form = useWspForm<DienstTerms, DienstField, Werkgeversdienst>({
    name: `dienst/${dienst?.id ?? werkgever.id}`,
    start: dienstTerms(dienst, start),
    send: (terms, options) => {
      const body = dienstBody(terms, dienst?.taken ?? []);
      return dienst ? changeDienst(dienst, body, options) : addDienst(werkgever.id, body, options);
    },
    onDone: () => go(back, { replace: true }),
  });
  const mayChange = scopesOf(gebruiker, "change", "werkgever").length > 0;
  const heading = dienst
    ? text.headingChange(DIENSTEN[dienst.soort].naam, werkgever.naam)
    : text.headingNew(werkgever.naam);
  return (
    <Page title={dienst ? text.titleChange : text.titleNew} narrow>
      <Stack gap="loose">
        <Heading level={1}>{heading}</Heading>
        <Paragraph>{mayChange ? text.lead : text.alleenLezen}</Paragraph>
        <Sheet>
          <Form onSubmit={() => mayChange && form.submitIf(wrongInDienst(form.draft))}>
            <ErrorSummary errors={form.checks.summary} attempt={form.checks.attempt} />
            {isStale(form.problem) ? (
              <Alert kind="warning" heading={text.conflict} focus>
                {text.conflictText}
              </Alert>
            ) : (
              <ProblemAlert problem={form.problem} />
            )}
            <DienstFields terms={form.draft} change={form.change} wrong={form.wrong} />
            <FormActions>
              {mayChange && (
                <Button kind="primary" type="submit" busy={form.busy}>
                  {text.save}
                </Button>
              )}
              <ButtonLink kind="subtle" href={back}>
                {text.back}
              </ButtonLink>
            </FormActions>
          </Form>
        </Sheet>
      </Stack>
    </Page>
  );
}
