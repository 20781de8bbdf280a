import { ButtonLink } from "../../web/nlds/Button.tsx";
import { Verzend, Verzendknop } from "../../web/nlds/inwoner/Formulier.tsx";
import { Opening, Section, Sheet, Stack } from "../../web/nlds/Layout.tsx";
import { PhoneLink } from "../../web/nlds/Link.tsx";
import { List, Paragraph } from "../../web/nlds/Typography.tsx";
import { adresVan } from "./adres.ts";
import { Bel } from "./StartView.tsx";
import { Tweetalig, type TweetaligProps } from "./Tweetalig.tsx";

/** Whom the employer hears from; without a name the service point itself, by the number of the region. */
export type Contact = { readonly naam: string | null; readonly telefoon: string | null };

export type MeldKlaarProps = TweetaligProps & {
  readonly contact: Contact;
  /** In a demo region no mail leaves: the link that would stand in it. */
  readonly demolink: string | undefined;
};

/** After sending: one step more, in the mail; and whom he gets. */
export function MeldKlaarView(props: MeldKlaarProps) {
  const { t, w, plaats, contact, demolink } = props;
  return (
    <Tweetalig {...props}>
      <Opening lead={w("klaar.lead")}>{w("klaar.opening")}</Opening>
      <Stack gap="loose">
        {demolink && (
          <Sheet>
            <Section heading={w("klaar.demo")}>
              <Stack>
                <Paragraph>{w("klaar.demoUitleg")}</Paragraph>
                <div>
                  <ButtonLink kind="primary" href={demolink}>
                    {w("klaar.demoKnop")}
                  </ButtonLink>
                </div>
              </Stack>
            </Section>
          </Sheet>
        )}
        <Sheet>
          <Section heading={w("klaar.contact")}>
            <EenContact {...props} contact={contact} />
          </Section>
        </Sheet>
        <Paragraph soft>{w("klaar.geenMail")}</Paragraph>
        <Bel t={t} plaats={plaats} />
      </Stack>
    </Tweetalig>
  );
}

const EenContact = ({ w, plaats, contact }: TweetaligProps & { contact: Contact }) => {
  const naam = contact.naam ?? w("klaar.zonderNaam");
  const nummer = contact.telefoon ?? plaats.nummer;
  return (
    <Stack>
      <Paragraph>
        <b>
          <bdi>{naam}</bdi>
        </b>
        {". "}
        {w("klaar.belooft")}
      </Paragraph>
      <Paragraph>{w("klaar.eerder")}</Paragraph>
      <PhoneLink number={nummer}>{w("klaar.bel", { naam, nummer: opEenRegel(nummer) })}</PhoneLink>
    </Stack>
  );
};

/** From the mail: a button, because programs that look at mail open its links. */
export function BevestigView(props: TweetaligProps & { code: string | undefined }) {
  const { t, w, plaats, code } = props;
  return (
    <Tweetalig {...props}>
      <Opening lead={code ? w("bevestig.lead") : w("bevestig.verlopenUitleg")}>
        {code ? w("bevestig.opening") : w("bevestig.verlopen")}
      </Opening>
      <Stack gap="loose">
        {code ? (
          <Verzend naar={adresVan("/plek-melden/bevestig", plaats.taal)} velden={[["code", code]]}>
            <Verzendknop>{w("bevestig.knop")}</Verzendknop>
          </Verzend>
        ) : (
          <div>
            <ButtonLink kind="primary" href={adresVan("/plek-melden", plaats.taal)}>
              {w("bevestig.opnieuw")}
            </ButtonLink>
          </div>
        )}
        <Bel t={t} plaats={plaats} />
      </Stack>
    </Tweetalig>
  );
}

export type MeldBinnenProps = TweetaligProps & {
  readonly soort: "plek" | "vraag";
  readonly contact: Contact;
  readonly nummer: number;
  readonly dag: string;
  /** Until then only whom he hears from, and by when. */
  readonly antwoord: { readonly tekst: string; readonly dag: string } | null;
};

/** It is with the contact: who, by when, and what happens. */
export function MeldBinnenView(props: MeldBinnenProps) {
  const { t, w, plaats, soort, contact, nummer, dag, antwoord } = props;
  const stappen = w(`binnen.${soort}`, { returnObjects: true }) as readonly string[];
  const naam = contact.naam ?? w("klaar.zonderNaam");
  const bel = contact.telefoon ?? plaats.nummer;
  return (
    <Tweetalig {...props}>
      <Opening lead={w("binnen.nummer", { nummer })}>
        {antwoord
          ? w("binnen.antwoordOpening", { naam, dag: antwoord.dag })
          : w("binnen.opening", { naam, dag })}
      </Opening>
      <Stack gap="loose">
        <Sheet>
          {antwoord ? (
            <Section heading={w("binnen.antwoord")}>
              <p lang="nl" dir="auto">
                {antwoord.tekst}
              </p>
            </Section>
          ) : (
            <Section heading={w("binnen.wat")}>
              <List>
                {stappen.map((stap) => (
                  <span key={stap}>{stap}</span>
                ))}
              </List>
            </Section>
          )}
        </Sheet>
        <Paragraph>{w(antwoord ? "binnen.vragen" : "klaar.eerder")}</Paragraph>
        <PhoneLink number={bel}>{w("klaar.bel", { naam, nummer: opEenRegel(bel) })}</PhoneLink>
        {contact.telefoon && <Bel t={t} plaats={plaats} />}
      </Stack>
    </Tweetalig>
  );
}

/** A number that breaks over two lines is dialled wrong. */
const opEenRegel = (nummer: string): string => nummer.replaceAll(" ", "\u00a0");
