import { useQuery } from "@tanstack/react-query";
import type { Inwoner } from "../../modules/inwoners/inwoner.ts";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { usePathParameter } from "../location.ts";
import {
  ButtonLink,
  EmptyState,
  Grid,
  List,
  Margin,
  Opening,
  Paragraph,
  Section,
  Sheet,
  Stack,
} from "../nlds/index.ts";
import { PartState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { type Leerroute, leerroutesQuery, verklaringenQuery } from "./certificaten/certificaten.queries.ts";
import { text as words } from "./certificaten/certificaten.text.ts";
import { LeerrouteSheet } from "./certificaten/Leerroutes.tsx";
import { Verklaringen } from "./certificaten/Verklaringen.tsx";
import { DossierFrame } from "./dossier/DossierFrame.tsx";
import { text } from "./PraktijkverklaringPage.text.ts";

/** What one inwoner learns at work, how far he is, and what he got for it. */
export function PraktijkverklaringPage() {
  const id = usePathParameter("id");
  return (
    <DossierFrame id={id} current="instrumenten" part={text.tab}>
      {(inwoner) => <Praktijkleren inwoner={inwoner} />}
    </DossierFrame>
  );
}

function Praktijkleren({ inwoner }: { inwoner: Inwoner }) {
  const query = useQuery(leerroutesQuery(inwoner.id));
  return (
    <PartState opens query={query} part={text.part} loading={text.loading} lines={8}>
      {({ rijen }) => <Filled inwoner={inwoner} routes={rijen} />}
    </PartState>
  );
}

function Filled({ inwoner, routes }: { inwoner: Inwoner; routes: readonly Leerroute[] }) {
  const { id, voornaam } = inwoner;
  const { gebruiker } = useSession();
  const sees = scopesOf(gebruiker, "read", "certificaat").length > 0;
  const verklaringen = useQuery({ ...verklaringenQuery(id), enabled: sees });
  const open = routes.filter(({ afgeslotenOp }) => afgeslotenOp === null);
  const [eerste] = open;
  return (
    <>
      <Opening>
        <strong>{eerste ? openingOf(voornaam, eerste) : text.niets(voornaam)}</strong>{" "}
        {eerste && text.beoordeeld(assessedOf(eerste), eerste.doelen.length)}
        {!eerste && sees && verklaringen.data && text.gehad(verklaringen.data.rijen.length)}
      </Opening>
      <Grid>
        <Stack gap="loose">
          {routes.length === 0 && (
            <Sheet>
              <EmptyState heading={text.leegKop} action={<Begin id={id} />}>
                {text.leeg}
              </EmptyState>
            </Sheet>
          )}
          {open.map((route) => (
            <LeerrouteSheet key={route.id} route={route} voornaam={voornaam} />
          ))}
          {sees && (
            <PartState query={verklaringen} part={text.partVerklaringen}>
              {({ rijen }) => (rijen.length > 0 ? <Verklaringen rijen={rijen} /> : null)}
            </PartState>
          )}
        </Stack>
        <Kantlijn id={id} hasRoutes={routes.length > 0} />
      </Grid>
    </>
  );
}

const Kantlijn = ({ id, hasRoutes }: { id: string; hasRoutes: boolean }) => (
  <Margin label={text.uitleg}>
    {hasRoutes && <Begin id={id} />}
    <Section heading={text.uitleg}>
      <List>
        {text.stappen.map((stap) => (
          <span key={stap}>{stap}</span>
        ))}
      </List>
    </Section>
    <Section heading={text.doelgroep}>
      <Paragraph soft>{text.doelgroepTekst}</Paragraph>
    </Section>
  </Margin>
);

/** To who may begin a leerroute and reads the list of tasks. */
function Begin({ id }: { id: string }) {
  const { gebruiker } = useSession();
  const may =
    scopesOf(gebruiker, "change", "praktijkleren").length > 0 &&
    scopesOf(gebruiker, "read", "instrument").length > 0;
  if (!may) return null;
  return (
    <ButtonLink href={`/inwoners/${id}/leren`} kind="secondary" icon="plus">
      {text.begin}
    </ButtonLink>
  );
}

const assessedOf = ({ doelen }: Leerroute) => doelen.filter(({ stand }) => stand === "beoordeeld").length;

const openingOf = (naam: string, { doelen, leerbedrijf }: Leerroute) =>
  text.leert(naam, words.taken(doelen.length), leerbedrijf);
