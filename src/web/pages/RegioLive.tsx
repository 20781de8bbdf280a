import { number } from "../format.ts";
import type { LiveState } from "../live.ts";
import { Button, LiveRegion, Row, StatusBadge, type StatusKind, Text } from "../nlds/index.ts";
import { text } from "./RegioPage.text.ts";
import type { Move } from "./regio-moves.ts";

const LOOK: Readonly<Record<LiveState, StatusKind>> = {
  connecting: "waiting",
  live: "ok",
  looks: "active",
  paused: "waiting",
  asleep: "waiting",
  ended: "warning",
};

type Props = { state: LiveState; moves: readonly Move[]; paused: boolean; onPause: () => void };

/** Whether the page follows, what moved, and a way to hold it still. */
export function RegioLive({ state, moves, paused, onPause }: Props) {
  return (
    <Row apart>
      <Row>
        <StatusBadge kind={LOOK[state]}>{text.live[state]}</StatusBadge>
        <LiveRegion>
          <Text small soft>
            {moves.length > 0 ? moves.map(lineOf).join(" ") : text.live.still}
          </Text>
        </LiveRegion>
      </Row>
      <Button kind="subtle" dense onPress={onPause}>
        {paused ? text.live.go : text.live.pause}
      </Button>
    </Row>
  );
}

const lineOf = ({ naam, van, naar }: Move) => text.live.moved(naam, shown(van), shown(naar));
const shown = (value: number | null) => (value === null ? text.live.hidden : number(value));
