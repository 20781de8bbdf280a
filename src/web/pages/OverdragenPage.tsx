import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Inwoner } from "../../modules/inwoners/inwoner.ts";
import { longDate } from "../format.ts";
import { usePathParameter } from "../location.ts";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { Alert, ButtonLink, Grid, Link, Opening, Paragraph, Sheet, Stack } from "../nlds/index.ts";
import { PartState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { DossierFrame } from "./dossier/DossierFrame.tsx";
import { OverdragenForm } from "./overdracht/OverdragenForm.tsx";
import { Preview } from "./overdracht/Preview.tsx";
import { useOverdragen } from "./overdracht/use-overdragen.ts";
import {
  type Inwoneroverdrachten,
  inwoneroverdrachtenQuery,
  type Kring,
  kringQuery,
} from "./plannen.queries.ts";
import { text } from "./OverdragenPage.text.ts";

/** K9: hand over a part of the help, with a look at what who takes over will see and will not see. */
export function OverdragenPage() {
  const id = usePathParameter("id");
  const kring = useQuery(kringQuery(id));
  const overdrachten = useQuery(inwoneroverdrachtenQuery(id));
  return (
    <DossierFrame id={id} current="plan" part={text.part}>
      {(inwoner) => (
        <PartState opens query={kring} part={text.part} lines={6}>
          {(kring) => (
            <PartState opens query={overdrachten} part={text.loadingPart} lines={6}>
              {(overdrachten) => <Filled inwoner={inwoner} kring={kring} overdrachten={overdrachten} />}
            </PartState>
          )}
        </PartState>
      )}
    </DossierFrame>
  );
}

type Props = { inwoner: Inwoner; kring: Kring; overdrachten: Inwoneroverdrachten };

function Filled({ inwoner, kring, overdrachten }: Props) {
  const { gebruiker } = useSession();
  const [doneTo, setDoneTo] = useState<string | null>(null);
  const form = useOverdragen(inwoner.id, kring, overdrachten, setDoneTo);
  const open = overdrachten.rijen.find(
    ({ status, deel }) => status === "aangeboden" && deel === form.draft.deel,
  );
  return (
    <>
      <Opening lead={text.lead}>{text.opening(inwoner.voornaam)}</Opening>
      <Stack gap="loose">
        {doneTo ? (
          <Alert kind="ok" focus heading={text.done(doneTo)}>
            {text.doneText} <Link href="/overdrachten">{text.toList}</Link>
          </Alert>
        ) : (
          open && (
            <Alert kind="info" heading={text.open}>
              {text.openText(open.naarNaam, longDate(open.aangebodenOp))}{" "}
              <Link href="/overdrachten">{text.toList}</Link>
            </Alert>
          )
        )}
        {doneTo ? (
          <ButtonLink kind="secondary" href={`/inwoners/${inwoner.id}/plan`}>
            {text.back}
          </ButtonLink>
        ) : (
          <Grid>
            <Sheet>
              <OverdragenForm form={form} back={`/inwoners/${inwoner.id}/plan`} />
            </Sheet>
            <Preview deel={form.draft.deel} />
          </Grid>
        )}
        {scopesOf(gebruiker, "change", "persoon").length > 0 && (
          <Paragraph>
            <Link href={`/inwoners/${inwoner.id}/verhuizing`}>{text.toMove(inwoner.voornaam)}</Link>
          </Paragraph>
        )}
      </Stack>
    </>
  );
}
