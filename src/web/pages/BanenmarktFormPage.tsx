import { useQuery } from "@tanstack/react-query";
import { isIsoDate, type IsoDate } from "#core/dates";
import type { Wrong } from "../checks.ts";
import { numberFrom } from "../format.ts";
import { useGo, usePathParameter } from "../location.ts";
import {
  Alert,
  Button,
  ButtonLink,
  DateField,
  ErrorSummary,
  Form,
  FormActions,
  Heading,
  NumberField,
  Page,
  Paragraph,
  Row,
  Sheet,
  Stack,
  TextArea,
  TextField,
} from "../nlds/index.ts";
import { PageState, ProblemAlert } from "../PageState.tsx";
import { text } from "./BanenmarktFormPage.text.ts";
import { isStale } from "../change.ts";
import { useWspForm } from "./wsp/use-wsp-form.ts";
import {
  addMarkt,
  type BanenmarktInFull,
  changeMarkt,
  marktQuery,
  type MarktInput,
} from "./wsp/wsp.queries.ts";

const EMPTY = {
  naam: "",
  datum: "",
  begintijd: "13:00",
  eindtijd: "16:30",
  plaats: "",
  adres: "",
  omschrijving: "",
  telefoon: "",
  capaciteit: "",
};
type Draft = typeof EMPTY;
type Field = keyof Draft;

/** A market that is planned. */
export const BanenmarktNieuwPage = () => <Filled markt={null} />;

/** What changes about a market. */
export function BanenmarktWijzigPage() {
  const query = useQuery(marktQuery(usePathParameter("id")));
  return (
    <PageState query={query} title={text.titleChange} loading={text.loading}>
      {(markt) => <Filled markt={markt} />}
    </PageState>
  );
}

function Filled({ markt }: { markt: BanenmarktInFull | null }) {
  const go = useGo();
  const form = useWspForm<Draft, Field, BanenmarktInFull>({
    name: `markt/${markt?.id ?? "nieuw"}`,
    start: markt ? draftOf(markt) : EMPTY,
    send: (draft, options) =>
      markt ? changeMarkt(markt, bodyOf(draft), options) : addMarkt(bodyOf(draft), options),
    onDone: ({ id }) => go(`/banenmarkten/${id}`, { replace: true }),
  });
  const { field } = form;
  return (
    <Page title={markt ? text.titleChange : text.titleNew} narrow>
      <Stack gap="loose">
        <Heading level={1}>{markt ? text.headingChange(markt.naam) : text.headingNew}</Heading>
        <Paragraph>{text.lead}</Paragraph>
        <Sheet>
          <Form onSubmit={() => form.submitIf(wrongIn(form.draft))}>
            <ErrorSummary errors={form.checks.summary} attempt={form.checks.attempt} />
            {isStale(form.problem) ? (
              <Alert kind="warning" heading={text.conflict} focus>
                {text.conflictText}
              </Alert>
            ) : (
              <ProblemAlert problem={form.problem} />
            )}
            <TextField {...field("naam", text.naam)} />
            <DateField {...field("datum", text.datum)} />
            <Row>
              <TextField {...field("begintijd", text.begintijd)} description={text.tijdHint} width="short" />
              <TextField {...field("eindtijd", text.eindtijd)} description={text.tijdHint} width="short" />
            </Row>
            <TextField {...field("plaats", text.plaats)} />
            <TextField {...field("adres", text.adres)} />
            <TextArea {...field("omschrijving", text.omschrijving)} rows={3} />
            <TextField {...field("telefoon", text.telefoon)} />
            <NumberField
              {...field("capaciteit", text.capaciteit)}
              description={text.capaciteitHint}
              optional
              width="short"
            />
            <FormActions>
              <Button kind="primary" type="submit" busy={form.busy}>
                {text.save}
              </Button>
              <ButtonLink kind="subtle" href={markt ? `/banenmarkten/${markt.id}` : "/banenmarkten"}>
                {text.back}
              </ButtonLink>
            </FormActions>
          </Form>
        </Sheet>
      </Stack>
    </Page>
  );
}

const draftOf = ({ capaciteit, ...markt }: BanenmarktInFull): Draft => ({
  naam: markt.naam,
  datum: markt.datum,
  begintijd: markt.begintijd,
  eindtijd: markt.eindtijd,
  plaats: markt.plaats,
  adres: markt.adres,
  omschrijving: markt.omschrijving,
  telefoon: markt.telefoon,
  capaciteit: capaciteit === null ? "" : String(capaciteit),
});

const bodyOf = (draft: Draft): MarktInput => ({
  naam: draft.naam.trim(),
  datum: draft.datum as IsoDate,
  begintijd: draft.begintijd.trim(),
  eindtijd: draft.eindtijd.trim(),
  plaats: draft.plaats.trim(),
  adres: draft.adres.trim(),
  omschrijving: draft.omschrijving.trim(),
  telefoon: draft.telefoon.trim(),
  capaciteit: draft.capaciteit.trim() ? numberFrom(draft.capaciteit) : null,
});

function wrongIn(draft: Draft): Wrong<Field> {
  const isClock = (typed: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(typed.trim());
  const found: Wrong<Field> = {};
  for (const id of ["naam", "plaats", "adres", "omschrijving", "telefoon"] as const)
    if (!draft[id].trim()) found[id] = text.need[id];
  if (!isIsoDate(draft.datum)) found.datum = text.need.datum;
  if (!isClock(draft.begintijd)) found.begintijd = text.need.begintijd;
  if (!isClock(draft.eindtijd) || draft.eindtijd <= draft.begintijd) found.eindtijd = text.need.eindtijd;
  const most = numberFrom(draft.capaciteit);
  if (draft.capaciteit.trim() && (most === null || most < 1 || !Number.isInteger(most)))
    found.capaciteit = text.need.capaciteit;
  return found;
}
