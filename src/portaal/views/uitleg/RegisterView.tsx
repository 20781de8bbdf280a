import type { ReactNode } from "react";
import { InTaal } from "../../../web/nlds/inwoner/Velden.tsx";
import { Opening, Section, Sheet, Stack } from "../../../web/nlds/Layout.tsx";
import { Link } from "../../../web/nlds/Link.tsx";
import { Details } from "../../../web/nlds/Figure.tsx";
import { type Fact, SummaryList } from "../../../web/nlds/SummaryList.tsx";
import { List, Paragraph } from "../../../web/nlds/Typography.tsx";
import { Tweetalig, type TweetaligProps } from "../Tweetalig.tsx";
import { Bel } from "../StartView.tsx";

/** One line of a register, in words. */
export type Registerdeel = {
  readonly sleutel: string;
  readonly naam: string;
  /** Under the name: what it is for. */
  readonly kort: string;
  readonly feiten: readonly { readonly veld: string; readonly waarde: string | readonly string[] }[];
  /** The same as data. */
  readonly bestand?: string;
};

export type RegisterProps = TweetaligProps & {
  readonly welk: "verwerkingen" | "algoritmes";
  readonly terug: string;
  readonly delen: readonly Registerdeel[];
  /** The whole register as data. */
  readonly bestand?: string;
};

/** A public register: names and purposes at a glance, all of it behind each. Its contents are in Dutch. */
export function RegisterView(props: RegisterProps) {
  const { t, w, lang, plaats, welk, terug, delen, bestand } = props;
  return (
    <Tweetalig {...props} terug={{ pad: terug, naam: w(`${welk}.terug`) }}>
      <Opening lead={w(`${welk}.lead`)}>{w(`${welk}.opening`)}</Opening>
      <Stack gap="loose">
        {lang !== "nl" && <Paragraph>{w("nederlands")}</Paragraph>}
        <Sheet>
          {delen.map((deel) => (
            <Section key={deel.sleutel} heading={<bdi lang="nl">{deel.naam}</bdi>}>
              <Deel {...props} deel={deel} />
            </Section>
          ))}
        </Sheet>
        {bestand && (
          <Link href={bestand} icon="download">
            {w(`${welk}.bestand`)}
          </Link>
        )}
        <Bel t={t} plaats={plaats} />
      </Stack>
    </Tweetalig>
  );
}

const Deel = ({ w, lang, welk, deel }: RegisterProps & { deel: Registerdeel }) => (
  <Stack>
    <Nederlands lang={lang}>
      <Paragraph>{deel.kort}</Paragraph>
    </Nederlands>
    <Details
      summary={
        <>
          {w(`${welk}.alles`)}: <bdi lang="nl">{deel.naam}</bdi>
        </>
      }
    >
      <SummaryList
        facts={deel.feiten.map(
          ({ veld, waarde }): Fact => ({
            term: w(`${welk}.${veld}`),
            value:
              typeof waarde === "string" ? (
                <bdi lang="nl">{waarde}</bdi>
              ) : (
                <List>
                  {waarde.map((een) => (
                    <bdi key={een} lang="nl">
                      {een}
                    </bdi>
                  ))}
                </List>
              ),
          }),
        )}
      />
    </Details>
    {deel.bestand && (
      <Link href={deel.bestand} icon="download" label={`${w(`${welk}.bestand`)}: ${deel.naam}`}>
        {w(`${welk}.bestand`)}
      </Link>
    )}
  </Stack>
);

const Nederlands = ({ lang, children }: { lang: string; children: ReactNode }) =>
  lang === "nl" ? children : <InTaal lang="nl">{children}</InTaal>;
