import { useQuery } from "@tanstack/react-query";
import type { TrajectInFull } from "../../modules/trajecten/traject.ts";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { usePathParameter } from "../location.ts";
import {
  Alert,
  ButtonLink,
  Grid,
  Link,
  List,
  Margin,
  Opening,
  Page,
  Paragraph,
  Row,
  Section,
  Sheet,
  Stack,
} from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { text } from "./TrajectPage.text.ts";
import { Groepentabel } from "./trajecten/Groepentabel.tsx";
import { Fasen, Weekprogramma } from "./trajecten/Programma.tsx";
import { trajectQuery } from "./trajecten/trajecten.queries.ts";
import { text as words } from "./trajecten/trajecten.text.ts";

/** A traject: what is learned in which phase, the week, and the groups with their places. */
export function TrajectPage() {
  const query = useQuery(trajectQuery(usePathParameter("id")));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(traject) => <Filled traject={traject} />}
    </PageState>
  );
}

function Filled({ traject }: { traject: TrajectInFull }) {
  const { gebruiker } = useSession();
  const mayGroup = scopesOf(gebruiker, "change", "trajectgroep").length > 0;
  const mayChange = scopesOf(gebruiker, "change", "instrument").length > 0;
  const { id, naam, weken, urenPerWeek, inhoud, doeltype, vorm, leidend } = traject;
  return (
    <Page title={naam}>
      <Opening
        above={<Link href="/trajecten">{text.back}</Link>}
        lead={`${text.doel[doeltype]} ${text.vorm[vorm]}`}
      >
        <strong>{text.opening(naam, words.weken(weken), urenPerWeek)}</strong>
      </Opening>
      <Stack gap="loose">
        {inhoud.isVoorbeeld && (
          <Alert kind="warning" heading={text.voorbeeld}>
            {text.voorbeeldTekst}
          </Alert>
        )}
        <Grid>
          <Stack gap="loose">
            {mayGroup && (
              <Row>
                <ButtonLink kind="primary" href={`/trajecten/${id}/groep`}>
                  {text.nieuweGroep}
                </ButtonLink>
              </Row>
            )}
            <Groepentabel trajectId={id} nieuwste={traject.nummer} />
            <Sheet>
              <Section heading={text.fasen}>
                <Fasen inhoud={inhoud} />
              </Section>
              <Section heading={text.week}>
                <Weekprogramma inhoud={inhoud} />
              </Section>
            </Sheet>
          </Stack>
          <Margin label={text.margin}>
            <Section heading={text.bron}>
              <Stack>
                <Paragraph small>{traject.bron}</Paragraph>
                <Paragraph small>{text.leidend[leidend]}</Paragraph>
                {traject.instrumentId && (
                  <Link href={`/instrumenten/${traject.instrumentId}`}>{text.instrument}</Link>
                )}
              </Stack>
            </Section>
            <Section heading={text.versies}>
              <List>
                {traject.versies.map(({ nummer, waarom, doorNaam }) => (
                  <span key={nummer}>{text.versie(nummer, waarom, doorNaam)}</span>
                ))}
              </List>
              <Stack>
                <Paragraph small soft>
                  {text.versieUitleg}
                </Paragraph>
                {mayChange && <ButtonLink href={`/trajecten/${id}/wijzig`}>{text.nieuweVersie}</ButtonLink>}
              </Stack>
            </Section>
          </Margin>
        </Grid>
      </Stack>
    </Page>
  );
}
