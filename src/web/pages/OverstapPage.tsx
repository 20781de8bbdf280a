import { useQuery } from "@tanstack/react-query";
import { useMutation } from "@tanstack/react-query";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { keep } from "../csv.ts";
import { longDate } from "../format.ts";
import { usePathParameter } from "../location.ts";
import {
  Button,
  ButtonLink,
  Grid,
  List,
  Margin,
  Opening,
  Paragraph,
  Row,
  Section,
  Sheet,
  Stack,
  SummaryList,
  WayBack,
} from "../nlds/index.ts";
import { PageState, ProblemAlert } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { DossierFrame } from "./dossier/DossierFrame.tsx";
import { text } from "./OverstapPage.text.ts";
import { BufferPart } from "./overstap/BufferPart.tsx";
import { GoBack } from "./overstap/GoBack.tsx";
import { asPdf, overstapQuery, type OverstapInFull } from "./overstap/overstap.queries.ts";
import { text as words } from "./overstap/overstap.text.ts";
import { OverstapInkomen } from "./overstap/OverstapInkomen.tsx";
import { Circle, Effects } from "./overstap/OverstapParts.tsx";
import { Steps } from "./overstap/OverstapSteps.tsx";

/** One switch: who still arranges what, the way back, and all that was shown on the day. */
export function OverstapPage() {
  const id = usePathParameter("id");
  const overstap = useQuery(overstapQuery(id));
  return (
    <PageState query={overstap} title={text.title} loading={text.loading}>
      {(overstap) => (
        <DossierFrame id={overstap.inwonerId} current="plaatsingen" part={text.part}>
          {({ voornaam }) => <Filled overstap={overstap} naam={voornaam} />}
        </DossierFrame>
      )}
    </PageState>
  );
}

function Filled({ overstap, naam }: { overstap: OverstapInFull; naam: string }) {
  const { id, inwonerId, dag, doorNaam, onderbouwing } = overstap;
  const { gevolgen, inkomen, kring } = onderbouwing;
  const { gebruiker } = useSession();
  const mayChange = scopesOf(gebruiker, "change", "overstap").length > 0;
  const file = useMutation({ mutationFn: () => asPdf(id), onSuccess: (pdf) => keep(text.file, pdf) });
  return (
    <>
      <Opening lead={text.lead(longDate(dag), doorNaam)}>
        <strong>{sentenceOf(overstap, naam)}</strong>
      </Opening>
      <Grid>
        <Stack gap="loose">
          <Sheet>
            <Section heading={text.tasks}>
              <Steps overstap={overstap} mayChange={mayChange} />
            </Section>
            <Section heading={text.money} headingId="geld">
              <OverstapInkomen inkomen={inkomen} heeftLoon={inkomen !== null} labelledBy="geld" />
            </Section>
            <Section heading={text.changes}>
              <Effects gevolgen={gevolgen} />
            </Section>
            <Section heading={text.why}>
              <Why onderbouwing={onderbouwing} />
            </Section>
          </Sheet>
          <ProblemAlert problem={file.error} />
          <Row>
            <Button
              kind="secondary"
              icon="download"
              busy={file.isPending}
              busyText={text.printing}
              onPress={() => file.mutate()}
            >
              {text.print}
            </Button>
            <ButtonLink href={`/inwoners/${inwonerId}/plaatsingen`} kind="subtle">
              {text.toDossier}
            </ButtonLink>
          </Row>
        </Stack>
        <Margin label={text.part}>
          <Back overstap={overstap} mayChange={mayChange} />
          <Section heading={text.circle}>
            <Circle kring={kring} />
          </Section>
          <BufferPart overstap={overstap} />
        </Margin>
      </Grid>
    </>
  );
}

const sentenceOf = ({ van, naar, isTerugVan }: OverstapInFull, naam: string) => {
  if (isTerugVan) return text.openingBack(naam, words.vorm(naar.vorm));
  return naar.vorm === "geen"
    ? text.openingStop(naam, words.vorm(van.vorm))
    : text.opening(naam, words.vorm(van.vorm), words.vorm(naar.vorm));
};

function Back({ overstap, mayChange }: { overstap: OverstapInFull; mayChange: boolean }) {
  const { weg, terug } = overstap;
  return (
    <WayBack
      heading={text.wayBack}
      action={mayChange && terug.kan && <GoBack overstap={overstap} kind="secondary" />}
    >
      {weg
        ? text.wayBackLine(
            weg.waar,
            weg.tot && longDate(weg.tot),
            words.wie[weg.wieBeslist],
            weg.met,
            longDate(weg.afgesprokenOp),
          )
        : text.noWayBack}{" "}
      {weg && terug.waarom}
    </WayBack>
  );
}

function Why({ onderbouwing: { redenen, antwoorden } }: Pick<OverstapInFull, "onderbouwing">) {
  return (
    <>
      <List>
        {redenen.map(({ wat, bron }) => (
          <span key={wat}>
            {wat} ({bron})
          </span>
        ))}
      </List>
      {antwoorden.length > 0 && (
        <>
          <Paragraph>{text.answers}:</Paragraph>
          <SummaryList
            facts={antwoorden.map(({ feit, antwoord, op }) => ({
              term: words.feiten[feit],
              value: text.answer(antwoord, longDate(op)),
            }))}
          />
        </>
      )}
    </>
  );
}
