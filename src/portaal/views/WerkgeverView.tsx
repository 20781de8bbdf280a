import { Tegels } from "../../web/nlds/inwoner/Tegel.tsx";
import { Opening, Section, Sheet, Stack } from "../../web/nlds/Layout.tsx";
import { Heading, Paragraph } from "../../web/nlds/Typography.tsx";
import { adresVan } from "./adres.ts";
import { Bel } from "./StartView.tsx";
import { Tweetalig, type TweetaligProps } from "./Tweetalig.tsx";

type Regeling = { readonly kop: string; readonly tekst: string };

/** The entrance for employers: report, ask, call; and what they can get, in plain words. */
export function WerkgeverView(props: TweetaligProps) {
  const { t, w, plaats } = props;
  const naar = (pad: string) => adresVan(pad, plaats.taal);
  const regelingen = w("werkgever.regelingen", { returnObjects: true }) as readonly Regeling[];
  return (
    <Tweetalig {...props}>
      <Opening lead={w("werkgever.lead")}>{w("werkgever.opening")}</Opening>
      <Stack gap="wide">
        <Stack>
          <Heading level={2}>{w("werkgever.doen")}</Heading>
          <Tegels
            tegels={[
              {
                href: naar("/plek-melden"),
                icoon: "shop",
                kop: w("werkgever.meld"),
                tekst: w("werkgever.meldUitleg"),
              },
              {
                href: naar("/werkgever/vraag"),
                icoon: "phone",
                kop: w("werkgever.vraag"),
                tekst: w("werkgever.vraagUitleg"),
              },
              {
                href: naar("/vacatures"),
                icoon: "search",
                kop: w("werkgever.vacatures"),
                tekst: w("werkgever.vacaturesUitleg"),
              },
              {
                href: "/inloggen",
                icoon: "person",
                kop: w("werkgever.inloggen"),
                tekst: w("werkgever.inloggenUitleg"),
              },
            ]}
          />
        </Stack>
        <Bel t={t} plaats={plaats} />
        <Stack>
          <Heading level={2}>{w("werkgever.krijgen")}</Heading>
          <Paragraph>{w("werkgever.krijgenLead")}</Paragraph>
          <Sheet>
            {regelingen.map(({ kop, tekst }) => (
              <Section key={kop} heading={kop} level={3}>
                <Paragraph>{tekst}</Paragraph>
              </Section>
            ))}
          </Sheet>
          <Paragraph soft small>
            {w("werkgever.bron")}
          </Paragraph>
        </Stack>
      </Stack>
    </Tweetalig>
  );
}
