import { useQuery } from "@tanstack/react-query";
import type { Inwoner } from "../../modules/inwoners/inwoner.ts";
import { usePathParameter, useSearchParameters } from "../location.ts";
import { Alert, ButtonLink, Grid, Margin, NextStep, Opening, Sheet, Stack } from "../nlds/index.ts";
import { PartState } from "../PageState.tsx";
import { DossierFrame } from "./dossier/DossierFrame.tsx";
import { type Beeld, beeldQuery, vindbaarheidQuery } from "./beeld/beeld.queries.ts";
import { Forms } from "./beeld/Forms.tsx";
import { Goals } from "./beeld/Goals.tsx";
import { Groups } from "./beeld/Groups.tsx";
import { Indications } from "./beeld/Indications.tsx";
import { Judgements } from "./beeld/Judgements.tsx";
import { Missing, plekHref } from "./beeld/Missing.tsx";
import { Origin } from "./beeld/Origin.tsx";
import { TriagePart } from "./beeld/Triage.tsx";
import { text } from "./BeeldPage.text.ts";

/** How someone came to us, what was decided and filled in, and what is missing to be found. */
export function BeeldPage() {
  const id = usePathParameter("id");
  return (
    <DossierFrame id={id} current="beeld">
      {(inwoner) => <Picture inwoner={inwoner} />}
    </DossierFrame>
  );
}

function Picture({ inwoner }: { inwoner: Inwoner }) {
  const query = useQuery(beeldQuery(inwoner.id));
  return (
    <PartState opens query={query} part={text.part} lines={10}>
      {(beeld) => {
        const triage = beeld.triages[0]?.uitkomst;
        return (
          <>
            <Opening lead={text.lead}>
              <strong>{text.opening(inwoner.voornaam, beeld.instroom.bron, triage)}</strong>{" "}
              {text.openingRest(triage)}
            </Opening>
            <Stack gap="loose">
              <JustSaved beeld={beeld} />
              <MostHelpful inwoner={inwoner} />
              <Grid>
                <Sheet>
                  <Missing inwoner={inwoner} beeld={beeld} />
                  <Forms inwoner={inwoner} beeld={beeld} />
                  <Goals beeld={beeld} />
                  <Judgements inwoner={inwoner} />
                </Sheet>
                <Margin label={text.margin}>
                  <Origin inwoner={inwoner} instroom={beeld.instroom} />
                  <TriagePart inwoner={inwoner} triages={beeld.triages} />
                  <Indications inwoner={inwoner} />
                  <Groups inwoner={inwoner} />
                </Margin>
              </Grid>
            </Stack>
          </>
        );
      }}
    </PartState>
  );
}

/** The form leads back here and says what it did: `?ingediend=…`, with `situatie=ja` where that changed too. */
function JustSaved({ beeld }: { beeld: Beeld }) {
  const asked = useSearchParameters();
  const id = asked.get("ingediend") ?? asked.get("concept");
  const afname = beeld.afnames.find((one) => one.id === id);
  if (!afname) return null;
  return afname.status === "concept" ? (
    <Alert kind="ok" heading={text.savedDraft(afname.naam)} />
  ) : (
    <Alert kind="ok" heading={text.saved(afname.naam)}>
      {asked.get("situatie") === "ja" ? `${text.written} ` : ""}
      {text.savedText}
    </Alert>
  );
}

/** The one question whose answer decides at most plekken. */
function MostHelpful({ inwoner }: { inwoner: Inwoner }) {
  const { data } = useQuery(vindbaarheidQuery(inwoner.id));
  const first = data?.plekpunten.find((punt) => plekHref(inwoner.id, punt) !== null);
  const href = first && plekHref(inwoner.id, first);
  if (!href) return null;
  return (
    <NextStep
      label={text.stepLabel}
      heading={text.step(first.naam)}
      actions={
        <ButtonLink href={href} kind="primary">
          {text.ask}
        </ButtonLink>
      }
    >
      {text.stepText(first.plekken, first.beslist)}
    </NextStep>
  );
}
