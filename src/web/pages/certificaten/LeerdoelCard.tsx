import type { Leerstand } from "../../../modules/certificaten/niveau.ts";
import { shortDate } from "../../format.ts";
import { Button, Paragraph, PlaceCard, StatusBadge, type StatusKind } from "../../nlds/index.ts";
import { ProblemAlert } from "../../PageState.tsx";
import { useSession } from "../../session.tsx";
import { useSubmit } from "../../submit.ts";
import { type Leerdoel, type Leerroute, sendOefent, sendTweede } from "./certificaten.queries.ts";
import { text as words } from "./certificaten.text.ts";
import { text } from "./Leerroutes.text.ts";
import { useRefresh } from "./refresh.ts";

const LOOK: Readonly<Record<Leerstand, StatusKind>> = {
  "begint nog": "open",
  oefent: "active",
  "wacht op tweede": "waiting",
  beoordeeld: "ok",
};

export type LeerdoelCardProps = {
  doel: Leerdoel;
  mayChange: boolean;
  inwonerId: string;
  onAssess: () => void;
};

/** One task: how far, who saw it, and what can be done. */
export function LeerdoelCard({ doel, mayChange, inwonerId, onAssess }: LeerdoelCardProps) {
  const { vandaag } = useSession();
  const { naam, laatZien, stand, niveau, beoordelingen, erkendDoor } = doel;
  const [laatste] = beoordelingen;
  const status = niveau && stand === "beoordeeld" ? words.niveaus[niveau] : words.standen[stand];
  return (
    <PlaceCard
      heading={naam}
      description={laatZien}
      badge={<StatusBadge kind={LOOK[stand]}>{status}</StatusBadge>}
      actions={mayChange && <DoelActions doel={doel} inwonerId={inwonerId} onAssess={onAssess} />}
    >
      {laatste && (
        <Paragraph soft small>
          {text.oordeel(
            words.niveaus[laatste.niveau],
            laatste.leermeesterNaam,
            shortDate(laatste.datum, vandaag),
          )}
        </Paragraph>
      )}
      {erkendDoor && (
        <Paragraph soft small>
          {text.erkend(erkendDoor)}
        </Paragraph>
      )}
      {laatste?.toelichting && <Paragraph>{laatste.toelichting}</Paragraph>}
    </PlaceCard>
  );
}

function DoelActions({ doel, inwonerId, onAssess }: Omit<LeerdoelCardProps, "mayChange">) {
  const { vandaag } = useSession();
  const refresh = useRefresh(inwonerId);
  const { id, naam, stand, tweedeGevraagd, beoordelingen } = doel;
  const oefent = useSubmit<string, Leerroute>((datum, options) => sendOefent(id, datum, options), refresh);
  const tweede = useSubmit<boolean, Leerroute>((vraag, options) => sendTweede(id, vraag, options), refresh);
  const assess = beoordelingen.length > 0 ? text.opnieuw : text.beoordeel;
  const second = tweedeGevraagd ? text.geenTweede : text.tweede;
  return (
    <>
      <Button kind="secondary" dense label={text.over(assess, naam)} onPress={onAssess}>
        {assess}
      </Button>
      {stand === "begint nog" && (
        <Button
          kind="subtle"
          dense
          label={text.over(text.oefent, naam)}
          busy={oefent.busy}
          onPress={() => oefent.submit(vandaag)}
        >
          {text.oefent}
        </Button>
      )}
      <Button
        kind="subtle"
        dense
        label={text.over(second, naam)}
        busy={tweede.busy}
        onPress={() => tweede.submit(!tweedeGevraagd)}
      >
        {second}
      </Button>
      <ProblemAlert problem={oefent.problem ?? tweede.problem} />
    </>
  );
}
