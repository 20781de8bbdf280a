import { useQuery } from "@tanstack/react-query";
import type { Inwoner } from "../../modules/inwoners/inwoner.ts";
import { GROEPEN, type Mogelijkheid } from "../../modules/inwoners/mogelijkheid.ts";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { usePathParameter, useSearchParameters } from "../location.ts";
import {
  Alert,
  Grid,
  Link,
  Margin,
  Opening,
  Paragraph,
  Section,
  Sheet,
  Stack,
  StatusBadge,
  SummaryList,
  Text,
} from "../nlds/index.ts";
import { PartState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { DossierFrame } from "./dossier/DossierFrame.tsx";
import { EigenWensen } from "./dossier/EigenWensen.tsx";
import { mogelijkhedenQuery } from "./dossier/dossier.queries.ts";
import { sourceOf } from "./dossier/mogelijkheid.ts";
import { text } from "./MogelijkhedenPage.text.ts";

/** What someone can and wants, by group; what is not known stands there as a question. */
export function MogelijkhedenPage() {
  const id = usePathParameter("id");
  return (
    <DossierFrame id={id} current="mogelijkheden">
      {(inwoner) => <Facts inwoner={inwoner} />}
    </DossierFrame>
  );
}

function Facts({ inwoner }: { inwoner: Inwoner }) {
  const query = useQuery(mogelijkhedenQuery(inwoner.id));
  return (
    <PartState opens query={query} part={text.part} lines={10}>
      {({ rijen }) => (
        <>
          <Opening lead={text.lead}>
            <strong>{text.opening(inwoner.voornaam, rijen.filter(isKnown).length, rijen.length)}</strong>
          </Opening>
          <Stack gap="loose">
            <JustSaved rijen={rijen} />
            <EigenWensen inwoner={inwoner} />
            <Grid>
              <Sheet>
                {GROEPEN.map((groep) => (
                  <Group
                    key={groep}
                    groep={groep}
                    rijen={rijen.filter((rij) => rij.groep === groep)}
                    inwoner={inwoner}
                  />
                ))}
              </Sheet>
              <About />
            </Grid>
          </Stack>
        </>
      )}
    </PartState>
  );
}

/** The form leads back here and says what it did: `?bewaard=tillen`. */
function JustSaved({ rijen }: { rijen: readonly Mogelijkheid[] }) {
  const code = useSearchParameters().get("bewaard");
  const fact = rijen.find(({ onderwerp }) => onderwerp === code);
  if (!fact) return null;
  return (
    <Alert kind="ok" heading={isKnown(fact) ? text.saved(fact.label) : text.removed(fact.label)}>
      {text.savedText}
    </Alert>
  );
}

type GroupProps = { groep: string; rijen: readonly Mogelijkheid[]; inwoner: Inwoner };

function Group({ groep, rijen, inwoner }: GroupProps) {
  const { gebruiker } = useSession();
  const mayChange = scopesOf(gebruiker, "change", "mogelijkheden").length > 0;
  return (
    <Section
      heading={groep}
      action={
        <Text soft small>
          {text.known(rijen.filter(isKnown).length, rijen.length)}
        </Text>
      }
    >
      <SummaryList
        facts={rijen.map((fact) => ({
          term: fact.label,
          value: <Value fact={fact} voornaam={inwoner.voornaam} />,
          ...(mayChange && {
            change: {
              href: `/inwoners/${inwoner.id}/mogelijkheden/${fact.onderwerp}`,
              label: isKnown(fact) ? text.change : text.add,
            },
          }),
        }))}
      />
    </Section>
  );
}

function Value({ fact, voornaam }: { fact: Mogelijkheid; voornaam: string }) {
  if (!isKnown(fact)) return <StatusBadge kind="unknown">{text.unknown}</StatusBadge>;
  return (
    <>
      {fact.inWoorden}
      {fact.toelichting && `. ${fact.toelichting}`}
      <br />
      <Text soft small>
        {sourceOf(fact, voornaam)}
      </Text>
    </>
  );
}

const About = () => (
  <Margin label={text.margin}>
    <Section heading={text.why}>
      <Paragraph>{text.whyText}</Paragraph>
      <Link href="/hoe-kiezen-wij">{text.how}</Link>
    </Section>
    <Section heading={text.words}>
      <Paragraph>{text.wordsText}</Paragraph>
    </Section>
  </Margin>
);

const isKnown = ({ versie }: Mogelijkheid) => versie > 0;
