import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { queryText } from "../api.ts";
import { dateAndTime } from "../format.ts";
import { useSearchParameters } from "../location.ts";
import {
  Alert,
  Button,
  EmptyState,
  Form,
  FormActions,
  Grid,
  Link,
  Margin,
  Opening,
  Page,
  Pagination,
  Paragraph,
  Section,
  Select,
  Sheet,
  Stack,
  Table,
} from "../nlds/index.ts";
import { PageState, ProblemAlert } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { useSubmit } from "../submit.ts";
import { text } from "./ExportPage.text.ts";
import { Bewaar } from "./uitvoer/Bewaar.tsx";
import { Inhoudtabel } from "./uitvoer/Inhoudtabel.tsx";
import {
  createExport,
  type Export,
  type Exporten,
  exportenQuery,
  type Keuze,
} from "./uitvoer/uitvoer.queries.ts";

const FIRST_YEAR = 2018;

/** B4: a protected table leaves, in a form of choice, and stays in the register. */
export function ExportPage() {
  const pagina = useSearchParameters().get("pagina") ?? "1";
  const query = useQuery(exportenQuery(pagina));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(exporten) => <Filled exporten={exporten} />}
    </PageState>
  );
}

function Filled({ exporten }: { exporten: Exporten }) {
  const { gebruiker } = useSession();
  const mayExport = scopesOf(gebruiker, "change", "uitvoer").length > 0;
  const [made, setMade] = useState<Export | null>(null);
  return (
    <Page title={text.title}>
      <Opening lead={text.lead}>
        <strong>{text.opening}</strong>
      </Opening>
      <Grid>
        <Stack gap="loose">
          {mayExport && (
            <Sheet>
              <Section heading={text.make}>
                <Choice exporten={exporten} onMade={setMade} />
              </Section>
            </Sheet>
          )}
          {made && <Made made={made} />}
          <Sheet>
            <Section heading={text.register}>
              <Register exporten={exporten} />
            </Section>
          </Sheet>
          <Pagination
            page={exporten.pagina}
            pages={Math.ceil(exporten.totaal / exporten.perPagina)}
            href={(pagina) => `/sturing/export${queryText({ pagina })}`}
          />
        </Stack>
        <Margin label={text.margin}>
          <Section heading={text.margin}>
            <Paragraph>
              <Link href="/sturing/kwartaalrapport">{text.report}</Link>
            </Paragraph>
          </Section>
        </Margin>
      </Grid>
    </Page>
  );
}

function Choice({ exporten, onMade }: { exporten: Exporten; onMade: (made: Export) => void }) {
  const { vandaag } = useSession();
  const queries = useQueryClient();
  const lastYear = Number(vandaag.slice(0, 4));
  const years = Array.from({ length: lastYear - FIRST_YEAR + 1 }, (_, at) => String(lastYear - at));
  const { tabellen, doelen } = exporten;
  const [tabel, setTabel] = useState<string>(tabellen[0]!.tabel);
  const [jaar, setJaar] = useState(String(FIRST_YEAR));
  const [kring, setKring] = useState("binnen");
  const [doel, setDoel] = useState<string>(doelen[0]!);
  const isYearly = tabellen.some((each) => each.tabel === tabel && each.perJaar);
  const { submit, busy, problem } = useSubmit(
    (keuze: Keuze, options) => createExport(keuze, options),
    ({ data }) => {
      onMade(data);
      void queries.invalidateQueries({ queryKey: ["exporten"] });
    },
  );
  const same = (value: string) => ({ value, label: value });
  return (
    <Form onSubmit={() => submit({ tabel, kring, doel, ...(isYearly && { jaar: Number(jaar) }) })}>
      <ProblemAlert problem={problem} />
      <Select
        id="tabel"
        label={text.tabel}
        value={tabel}
        onChange={setTabel}
        options={tabellen.map((each) => ({
          value: each.tabel,
          label: text.tabellen[each.tabel] ?? each.tabel,
        }))}
      />
      {isYearly && (
        <Select id="jaar" label={text.jaar} value={jaar} onChange={setJaar} options={years.map(same)} />
      )}
      <Select id="kring" label={text.kring} value={kring} onChange={setKring} options={text.kringen} />
      <Select id="doel" label={text.doel} value={doel} onChange={setDoel} options={doelen.map(same)} />
      <FormActions>
        <Button type="submit" kind="primary" busy={busy}>
          {text.submit}
        </Button>
      </FormActions>
    </Form>
  );
}

function Made({ made }: { made: Export }) {
  return (
    <Sheet>
      <Stack>
        <Alert kind="ok" heading={text.made}>
          {text.madeText}
        </Alert>
        <Bewaar id={made.id} naam={`${made.tabel} ${made.jaar ?? ""}`.trim().replaceAll(" ", "-")} />
        <Section heading={made.inhoud.titel}>
          <Inhoudtabel inhoud={made.inhoud} caption={made.inhoud.titel} />
        </Section>
      </Stack>
    </Sheet>
  );
}

function Register({ exporten: { rijen, totaal } }: { exporten: Exporten }) {
  if (rijen.length === 0) return <EmptyState heading={text.registerEmpty}>{text.lead}</EmptyState>;
  return (
    <>
      <Paragraph soft>{text.result(totaal)}</Paragraph>
      <Table
        caption={text.register}
        captionHidden
        stacked
        rows={rijen}
        rowKey={({ id }) => id}
        columns={[
          {
            id: "wat",
            header: text.what,
            rowHeader: true,
            cell: ({ tabel, jaar }) => [text.tabellen[tabel], jaar].filter(Boolean).join(", "),
          },
          { id: "wanneer", header: text.when, cell: ({ gemaaktOp }) => dateAndTime(gemaaktOp) },
          { id: "wie", header: text.who, cell: ({ doorNaam }) => doorNaam },
          {
            id: "kring",
            header: text.forWhom,
            cell: ({ kring }) => (kring === "binnen" ? text.inside : text.outside),
          },
          { id: "doel", header: text.why, cell: ({ doel }) => doel },
        ]}
      />
    </>
  );
}
