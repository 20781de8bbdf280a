import type { Inwoner } from "../../modules/inwoners/inwoner.ts";
import { usePathParameter } from "../location.ts";
import { Link, Stack } from "../nlds/index.ts";
import { PraktijklerenDeel } from "./certificaten/PraktijklerenDeel.tsx";
import { text } from "./DossierInstrumentenPage.text.ts";
import { DossierFrame } from "./dossier/DossierFrame.tsx";
import { InzetDeel } from "./inzet/InzetDeel.tsx";
import { TrajectenDeel } from "./trajecten/TrajectenDeel.tsx";
import { DossierMarkten } from "./wsp/DossierMarkten.tsx";

/** What is done for one inwoner: each kind of instrument has a part of its own. */
export function DossierInstrumentenPage() {
  return (
    <DossierFrame id={usePathParameter("id")} current="instrumenten">
      {(inwoner) => <Parts inwoner={inwoner} />}
    </DossierFrame>
  );
}

const Parts = ({ inwoner }: { inwoner: Inwoner }) => (
  <Stack gap="loose">
    <TrajectenDeel inwoner={inwoner} />
    <InzetDeel inwoner={inwoner} />
    <PraktijklerenDeel inwonerId={inwoner.id} />
    <DossierMarkten inwoner={inwoner} />
    <Link href="/instrumenten">{text.gids}</Link>
  </Stack>
);
