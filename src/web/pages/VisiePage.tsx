import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { queryText } from "../api.ts";
import { longDate, number } from "../format.ts";
import { useGo, useSearchParameters } from "../location.ts";
import { BarChart } from "../nlds/charts.ts";
import {
  Button,
  EmptyState,
  Figure,
  FilterList,
  Grid,
  Link,
  List,
  Opening,
  Page,
  Paragraph,
  Section,
  Sheet,
  Stack,
} from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { type Raadssessie, raadssessiesQuery } from "./raad/raad.queries.ts";
import { OpenDialog, VisieDialog } from "./raad/VisieDialogs.tsx";
import { text } from "./VisiePage.text.ts";

type Vraag = Raadssessie["vragen"][number];

/** The five questions of a vision, answered in a meeting and shown together. */
export function VisiePage() {
  const asked = useSearchParameters().get("bijeenkomst");
  const query = useQuery(raadssessiesQuery);
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {({ rijen }) => <Filled rijen={rijen} sessie={rijen.find(({ id }) => id === asked) ?? rijen[0]} />}
    </PageState>
  );
}

function Filled({ rijen, sessie }: { rijen: readonly Raadssessie[]; sessie: Raadssessie | undefined }) {
  const { gebruiker } = useSession();
  const go = useGo();
  const [open, setOpen] = useState<Vraag | "new" | null>(null);
  const mayAnswer = scopesOf(gebruiker, "change", "raadsvraag").length > 0;
  const close = () => setOpen(null);
  return (
    <Page title={text.title}>
      <Opening above={<Link href="/raad">{text.back}</Link>} lead={text.lead}>
        <strong>{text.opening}</strong>
      </Opening>
      <Stack gap="loose">
        {scopesOf(gebruiker, "change", "raadsantwoord").length > 0 && (
          <div>
            <Button kind="primary" icon="plus" onPress={() => setOpen("new")}>
              {text.open}
            </Button>
          </div>
        )}
        {sessie ? (
          <>
            <FilterList
              key={sessie.id}
              label={text.choose}
              value={{ bijeenkomst: sessie.id }}
              filters={[
                {
                  id: "bijeenkomst",
                  label: text.session,
                  required: true,
                  options: rijen.map(({ id, naam, datum }) => ({
                    value: id,
                    label: `${naam}, ${longDate(datum)}`,
                  })),
                },
              ]}
              onApply={(chosen) => go(`/raad/visie${queryText(chosen)}`)}
              result={text.result(sessie.deelnemers)}
            />
            <Grid kind="half">
              {sessie.vragen.map((vraag) => (
                <Sheet key={vraag.vraag}>
                  <Answers vraag={vraag} onAnswer={mayAnswer ? setOpen : undefined} />
                </Sheet>
              ))}
            </Grid>
          </>
        ) : (
          <Sheet>
            <EmptyState heading={text.empty}>{text.emptyText}</EmptyState>
          </Sheet>
        )}
      </Stack>
      {open === "new" && <OpenDialog onClose={close} />}
      {open !== null && open !== "new" && sessie && (
        <VisieDialog sessieId={sessie.id} vraag={open} onClose={close} />
      )}
    </Page>
  );
}

function Answers({ vraag, onAnswer }: { vraag: Vraag; onAnswer: ((vraag: Vraag) => void) | undefined }) {
  const { tekst, keuzes, toelichtingen, eigen } = vraag;
  const total = keuzes.reduce((sum, { aantal }) => sum + aantal, 0);
  return (
    <Section heading={tekst}>
      <Stack>
        {total === 0 ? <Paragraph soft>{text.none}</Paragraph> : <Together keuzes={keuzes} total={total} />}
        {toelichtingen.length > 0 && (
          <Section heading={text.said} level={3}>
            <List>
              {toelichtingen.map((zin, at) => (
                // two members may say the same
                // oxlint-disable-next-line react/no-array-index-key
                <span key={`${at} ${zin}`}>{zin}</span>
              ))}
            </List>
          </Section>
        )}
        {eigen && <Paragraph soft>{text.mine(eigen.keuze)}</Paragraph>}
        {onAnswer && (
          <div>
            <Button label={text.answerLabel(tekst)} onPress={() => onAnswer(vraag)}>
              {eigen ? text.again : text.answer}
            </Button>
          </div>
        )}
      </Stack>
    </Section>
  );
}

function Together({ keuzes, total }: { keuzes: Vraag["keuzes"]; total: number }) {
  const most = Math.max(...keuzes.map(({ aantal }) => aantal));
  const top = keuzes.filter(({ aantal }) => aantal === most);
  const conclusion = top.length === 1 && top[0] ? text.most(top[0].keuze, most, total) : text.tie(total);
  return (
    <Figure
      conclusion={conclusion}
      note={text.note}
      table={{
        caption: text.note,
        captionHidden: true,
        rows: keuzes,
        rowKey: ({ keuze }) => keuze,
        columns: [
          { id: "keuze", header: text.choice, rowHeader: true, cell: ({ keuze }) => keuze },
          { id: "aantal", header: text.count, numeric: true, cell: ({ aantal }) => aantal },
        ],
      }}
    >
      <BarChart
        label={conclusion}
        bars={keuzes.map(({ keuze, aantal }) => ({ id: keuze, label: keuze, values: [aantal] }))}
        format={(value) => number(value)}
      />
    </Figure>
  );
}
