import { Keuzelijst, Verzend, Verzendknop } from "../../web/nlds/inwoner/Formulier.tsx";
import { Staven } from "../../web/nlds/inwoner/Staven.tsx";
import { Opening, Section, Sheet, Stack } from "../../web/nlds/Layout.tsx";
import { Link } from "../../web/nlds/Link.tsx";
import { Table } from "../../web/nlds/Table.tsx";
import { List, Paragraph } from "../../web/nlds/Typography.tsx";
import { adresVan } from "./adres.ts";
import { Bel } from "./StartView.tsx";
import { Tweetalig, type TweetaligProps } from "./Tweetalig.tsx";

export type Rij = {
  readonly naam: string;
  /** Null: fewer than ten people; a text where it is not known. */
  readonly waarde: string | null;
};

/** One question with its answer in a sentence, the numbers, how they were counted and where from. */
export type Antwoord = {
  readonly sleutel: string;
  readonly vraag: string;
  readonly antwoord: string;
  readonly rijen: readonly Rij[];
  readonly zinnen: readonly string[];
  readonly grafiek: {
    readonly tekst: string;
    readonly staven: readonly { id: string; label: string; waarde: number }[];
  } | null;
  readonly definitie: string;
  readonly bronnen: readonly string[];
};

export type CijfersProps = TweetaligProps & {
  /** That the figures are of today, or older because counting failed. */
  readonly stand: string;
  readonly antwoorden: readonly Antwoord[];
  readonly jaren: readonly string[];
  readonly gemeenten: readonly { readonly code: string; readonly naam: string }[];
  readonly jaar: string;
  readonly gemeente: string;
};

/** P4: the region in figures, for the council and for everyone; a question at a time, without a script. */
export function CijfersView(props: CijfersProps) {
  const { t, w, plaats, stand, antwoorden, jaren, gemeenten, jaar, gemeente } = props;
  const veld = { foutwoord: t("kader.fout"), magLeeg: true } as const;
  return (
    <Tweetalig {...props}>
      <Opening lead={w("lead")}>{w("opening")}</Opening>
      <Stack gap="loose">
        <Paragraph soft>{stand}</Paragraph>
        <Paragraph>
          <Link href={adresVan("/voor-de-raad", plaats.taal)}>{w("raad")}</Link>
        </Paragraph>
        {antwoorden.length > 0 && (
          <Section heading={w("kies")}>
            <Verzend naar="/cijfers" methode="get" velden={[["taal", plaats.taal.code]]}>
              <Keuzelijst
                {...veld}
                naam="jaar"
                label={w("jaar")}
                leeg={w("jaarLeeg")}
                waarde={jaar}
                keuzen={jaren.map((een) => ({ waarde: een, naam: een }))}
              />
              <Keuzelijst
                {...veld}
                naam="gemeente"
                label={w("gemeente")}
                leeg={w("gemeenteLeeg")}
                waarde={gemeente}
                keuzen={gemeenten.map(({ code, naam }) => ({ waarde: code, naam }))}
              />
              <Verzendknop>{w("toon")}</Verzendknop>
            </Verzend>
          </Section>
        )}
        {antwoorden.map((een) => (
          <EenAntwoord key={een.sleutel} {...props} een={een} />
        ))}
        <Sheet>
          <Section heading={w("regels.kop")}>
            <Zinnen zinnen={w("regels.lijst", { returnObjects: true }) as readonly string[]} />
          </Section>
        </Sheet>
        <Bel t={t} plaats={plaats} />
      </Stack>
    </Tweetalig>
  );
}

function EenAntwoord({ w, een }: CijfersProps & { een: Antwoord }) {
  const { sleutel, vraag, antwoord, rijen, zinnen, grafiek, definitie, bronnen } = een;
  return (
    <Sheet>
      <Section heading={vraag} headingId={`vraag-${sleutel}`}>
        <Stack>
          <Paragraph lead>{antwoord}</Paragraph>
          {zinnen.length > 0 && <Zinnen zinnen={zinnen} />}
          {grafiek && (
            <figure data-chart>
              <Staven label={grafiek.tekst} staven={grafiek.staven} />
              <figcaption>{grafiek.tekst}</figcaption>
            </figure>
          )}
          {rijen.length > 0 && (
            <Table
              stacked
              labelledBy={`vraag-${sleutel}`}
              columns={[
                { id: "naam", header: w("wat"), rowHeader: true, cell: ({ naam }: Rij) => naam },
                {
                  id: "waarde",
                  header: w("aantal"),
                  numeric: true,
                  cell: ({ waarde }: Rij) => waarde ?? w("teWeinig"),
                },
              ]}
              rows={rijen}
              rowKey={({ naam }) => naam}
            />
          )}
          <Paragraph small soft>
            {w("zo")}: {definitie}
          </Paragraph>
          {bronnen.length > 0 && (
            <Paragraph small soft>
              {w("bron")}: {bronnen.join("; ")}.
            </Paragraph>
          )}
        </Stack>
      </Section>
    </Sheet>
  );
}

const Zinnen = ({ zinnen }: { zinnen: readonly string[] }) => (
  <List>
    {zinnen.map((zin) => (
      <span key={zin}>{zin}</span>
    ))}
  </List>
);
