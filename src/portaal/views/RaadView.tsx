import { ButtonLink } from "../../web/nlds/Button.tsx";
import { Opening, Section, Sheet, Stack } from "../../web/nlds/Layout.tsx";
import { Link } from "../../web/nlds/Link.tsx";
import { SummaryList } from "../../web/nlds/SummaryList.tsx";
import { Table } from "../../web/nlds/Table.tsx";
import { Heading, List, Paragraph } from "../../web/nlds/Typography.tsx";
import { adresVan } from "./adres.ts";
import { Bel } from "./StartView.tsx";
import { Tweetalig, type TweetaligProps } from "./Tweetalig.tsx";

/** One of the big things: what is going on, what that means, and who says so. */
export type Raadstand = {
  readonly sleutel: string;
  readonly kop: string;
  readonly tekst: string;
  readonly uitleg: string;
  readonly bron: string | null;
};

type Antwoordregel = {
  readonly vraag: string;
  readonly antwoord: string;
  readonly bron: string;
  readonly dag: string;
};
type Besluitregel = { readonly dag: string; readonly wie: string; readonly wat: string };

export type RaadProps = TweetaligProps & {
  readonly stand: string;
  readonly standen: readonly Raadstand[];
  readonly besluiten: readonly Besluitregel[];
  readonly antwoorden: readonly Antwoordregel[];
};

/** P4 for council members: understood without explanation. */
export function RaadView(props: RaadProps) {
  const { t, w, plaats, stand, standen } = props;
  return (
    <Tweetalig {...props}>
      <Opening lead={w("lead")}>{w("opening")}</Opening>
      <Stack gap="loose">
        <Paragraph soft>{stand}</Paragraph>
        {standen.length > 0 && (
          <Sheet>
            <Section heading={w("stand.kop")}>
              <Stack gap="loose">
                {standen.map((een) => (
                  <EenStand key={een.sleutel} w={w} een={een} />
                ))}
                <Link href={adresVan("/cijfers", plaats.taal)}>{w("stand.meer")}</Link>
              </Stack>
            </Section>
          </Sheet>
        )}
        <Sheet>
          <Besluiten {...props} />
          <Section heading={w("kosten.kop")}>
            <Zinnen zinnen={lijst(w, "kosten.zinnen")} />
          </Section>
          <Section heading={w("onzeker.kop")}>
            <Zinnen zinnen={lijst(w, "onzeker.zinnen")} />
          </Section>
          <Section heading={w("woorden.kop")}>
            <SummaryList
              facts={(
                w("woorden.lijst", { returnObjects: true }) as readonly (readonly [string, string])[]
              ).map(([term, value]) => ({ term, value }))}
            />
          </Section>
          <Antwoorden {...props} />
          <Section heading={w("voorbeelden.kop")}>
            <Stack>
              <Paragraph soft>{w("voorbeelden.verzonnen")}</Paragraph>
              <Zinnen zinnen={lijst(w, "voorbeelden.lijst")} />
            </Stack>
          </Section>
          <Section heading={w("vragen.kop")}>
            <Stack>
              <Paragraph>{w("vragen.lead")}</Paragraph>
              <Zinnen zinnen={lijst(w, "vragen.lijst")} />
              <Paragraph>
                {w("vragen.stel")} <Link href="/raad">{w("vragen.stelLink")}</Link>
              </Paragraph>
              <Paragraph>{w("vragen.bel")}</Paragraph>
              <div>
                <ButtonLink href={adresVan("/bel-mij", plaats.taal)} kind="primary">
                  {w("vragen.knop")}
                </ButtonLink>
              </div>
            </Stack>
          </Section>
        </Sheet>
        <Bel t={t} plaats={plaats} />
      </Stack>
    </Tweetalig>
  );
}

const EenStand = ({ w, een: { kop, tekst, uitleg, bron } }: Pick<RaadProps, "w"> & { een: Raadstand }) => (
  <Stack gap="dense">
    <Heading level={3}>{kop}</Heading>
    <Paragraph lead>{tekst}</Paragraph>
    <Paragraph>{uitleg}</Paragraph>
    {bron !== null && (
      <Paragraph small soft>
        {w("bron")}: {bron}.
      </Paragraph>
    )}
  </Stack>
);

function Besluiten({ w, besluiten }: RaadProps) {
  return (
    <Section heading={w("besluiten.kop")} headingId="besluiten">
      {besluiten.length === 0 && <Paragraph soft>{w("besluiten.leeg")}</Paragraph>}
      {besluiten.length > 0 && (
        <Table
          stacked
          labelledBy="besluiten"
          columns={[
            { id: "dag", header: w("besluiten.dag"), rowHeader: true, cell: ({ dag }: Besluitregel) => dag },
            { id: "wie", header: w("besluiten.wie"), cell: ({ wie }: Besluitregel) => wie },
            { id: "wat", header: w("besluiten.wat"), cell: ({ wat }: Besluitregel) => wat },
          ]}
          rows={besluiten}
          rowKey={({ dag, wie, wat }) => `${dag} ${wie} ${wat}`}
        />
      )}
    </Section>
  );
}

/** What council members asked and was made public, without who asked. */
function Antwoorden({ w, antwoorden }: RaadProps) {
  if (antwoorden.length === 0) return null;
  return (
    <Section heading={w("antwoorden.kop")}>
      <Stack gap="loose">
        {antwoorden.map(({ vraag, antwoord, bron, dag }) => (
          <Stack gap="dense" key={vraag}>
            <Heading level={3}>{vraag}</Heading>
            <Paragraph>{antwoord}</Paragraph>
            <Paragraph small soft>
              {dag}. {w("bron")}: {bron}.
            </Paragraph>
          </Stack>
        ))}
      </Stack>
    </Section>
  );
}

const lijst = (w: RaadProps["w"], sleutel: string) =>
  w(sleutel, { returnObjects: true }) as readonly string[];

const Zinnen = ({ zinnen }: { zinnen: readonly string[] }) => (
  <List>
    {zinnen.map((zin) => (
      <span key={zin}>{zin}</span>
    ))}
  </List>
);
