import { Button, DataBadge, GroupHead, Link, PlaceCard, PlaceList, StatusBadge } from "../nlds/index.ts";
import { text } from "./OntwerpPageDossier.text.ts";

/** A place that fits, one with something unknown, one that fits after one change. */
export function PlaceExamples() {
  const { met, unknown, not } = text.places;
  return (
    <>
      <PlaceList>
        <PlaceCard
          heading={met.heading}
          href="/ontwerp"
          description={met.description}
          badge={<DataBadge>{met.badge}</DataBadge>}
          reasons={met.reasons}
          actions={<Answers first />}
        />
        <PlaceCard
          heading={unknown.heading}
          href="/ontwerp"
          description={unknown.description}
          badge={<StatusBadge kind="unknown">{unknown.badge}</StatusBadge>}
          reasons={unknown.reasons}
          actions={
            <>
              <Answers />
              <Link href="/ontwerp">{text.ask}</Link>
            </>
          }
        />
      </PlaceList>
      <GroupHead heading={text.afterOne}>{text.afterOneCount}</GroupHead>
      <PlaceList>
        <PlaceCard
          heading={not.heading}
          href="/ontwerp"
          description={not.description}
          badge={<StatusBadge kind="warning">{not.badge}</StatusBadge>}
          reasons={not.reasons}
          actions={<Answers />}
        />
      </PlaceList>
    </>
  );
}

const Answers = ({ first }: { first?: boolean }) => (
  <>
    <Button kind={first ? "primary" : "secondary"} dense>
      {text.propose}
    </Button>
    <Button kind="subtle" dense>
      {text.notThis}
    </Button>
  </>
);
