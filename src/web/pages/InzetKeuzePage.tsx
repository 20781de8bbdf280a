import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Inwoner } from "../../modules/inwoners/inwoner.ts";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { queryText } from "../api.ts";
import { useGo, usePathParameter, useSearchParameters } from "../location.ts";
import { Details, FilterList, GroupHead, Link, Opening, PlaceList, Sheet, Stack } from "../nlds/index.ts";
import { PartState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { text } from "./InzetKeuzePage.text.ts";
import { DossierFrame } from "./dossier/DossierFrame.tsx";
import { functieOpties, optionsOf, text as words } from "./instrumenten/instrumenten.text.ts";
import { AanvraagDialog } from "./inzet/AanvraagDialog.tsx";
import { adviesQuery, type Inzetadvies } from "./inzet/inzet.queries.ts";
import { type Keuze, KeuzeKaart } from "./inzet/KeuzeKaart.tsx";
import { ZijAanZij } from "./inzet/ZijAanZij.tsx";

/** What fits an inwoner and a need: the cheapest and the best first, then the others, and why the rest does not. */
export function InzetKeuzePage() {
  const id = usePathParameter("id");
  return (
    <DossierFrame id={id} current="instrumenten" part={text.part}>
      {(inwoner) => <Choice inwoner={inwoner} />}
    </DossierFrame>
  );
}

function Choice({ inwoner }: { inwoner: Inwoner }) {
  const go = useGo();
  const { gebruiker } = useSession();
  const asked = Object.fromEntries(useSearchParameters());
  const query = useQuery(adviesQuery(inwoner.id, asked));
  const [chosen, setChosen] = useState<Keuze | null>(null);
  const back = `/inwoners/${inwoner.id}/instrumenten`;
  const onChoose = scopesOf(gebruiker, "change", "inzet").length > 0 ? setChosen : undefined;
  return (
    <PartState opens query={query} part={text.deel} loading={text.loading} lines={8}>
      {(advies) => (
        <>
          <Opening above={<Link href={back}>{text.terug}</Link>} lead={text.lead[advies.faseDoor]}>
            <strong>{text.opening(inwoner.voornaam, advies.passend.length)}</strong>
          </Opening>
          <Stack gap="loose">
            <FilterList
              key={JSON.stringify(asked)}
              label={text.filters}
              filters={[
                { id: "fase", label: text.fase, options: optionsOf(words.fasen) },
                { id: "functionaliteit", label: text.functionaliteit, options: functieOpties },
              ]}
              value={{ fase: advies.fase, ...asked }}
              onApply={(value) => go(`/inwoners/${inwoner.id}/inzet${queryText(value)}`, { replace: true })}
              result={text.result(advies.passend.length)}
            />
            <ZijAanZij advies={advies} onChoose={onChoose} />
            <Others advies={advies} onChoose={onChoose} />
          </Stack>
          {chosen && (
            <AanvraagDialog
              inwoner={inwoner}
              keuze={chosen}
              doelen={advies.doelen}
              onClose={() => setChosen(null)}
              onDone={() => go(back)}
            />
          )}
        </>
      )}
    </PartState>
  );
}

type ListProps = { advies: Inzetadvies; onChoose: ((keuze: Keuze) => void) | undefined };

function Others({ advies: { goedkoopste, beste, passend, vraagNa, pastNiet }, onChoose }: ListProps) {
  const also = passend.filter(({ instrument: { id } }) => id !== goedkoopste && id !== beste?.id);
  return (
    <>
      {also.length > 0 && (
        <Sheet full>
          <GroupHead heading={text.passend} first>
            {text.passendUitleg}
          </GroupHead>
          <Cards keuzes={also} onChoose={onChoose} />
        </Sheet>
      )}
      {vraagNa.length > 0 && (
        <Sheet full>
          <GroupHead heading={text.vraagNa} first />
          <Cards keuzes={vraagNa} onChoose={onChoose} />
        </Sheet>
      )}
      {pastNiet.length > 0 && (
        <Details summary={text.toonNiet(pastNiet.length)}>
          <Sheet full>
            <GroupHead heading={text.pastNiet} first />
            <Cards keuzes={pastNiet} onChoose={undefined} />
          </Sheet>
        </Details>
      )}
    </>
  );
}

const Cards = ({
  keuzes,
  onChoose,
}: {
  keuzes: readonly Keuze[];
  onChoose: ((keuze: Keuze) => void) | undefined;
}) => (
  <PlaceList>
    {keuzes.map((keuze) => (
      <KeuzeKaart key={keuze.instrument.id} keuze={keuze} onChoose={onChoose} />
    ))}
  </PlaceList>
);
