import { useQueryClient } from "@tanstack/react-query";
import type { Keuzesoort, Matchkeuze } from "../../../modules/matchrondes/matchkeuze.ts";
import type { SuggestieInFull } from "../../../modules/matchrondes/suggestie.ts";
import { scopesOf } from "../../../modules/toegang/toegang.ts";
import { Button, Link, Paragraph, Row, StatusBadge } from "../../nlds/index.ts";
import { ProblemAlert } from "../../PageState.tsx";
import { useSession } from "../../session.tsx";
import { useSubmit } from "../../submit.ts";
import { text as words } from "../match/match.text.ts";
import { withdrawKeuze } from "./matchrondes.queries.ts";
import { text } from "./suggesties.text.ts";

/** What someone is about to do with a suggestion. */
export type Doing = "propose" | "aside" | Keuzesoort;

/** In these states the voorstel goes on elsewhere. */
const OPEN: ReadonlySet<string> = new Set(["voorgesteld", "akkoord", "geplaatst"]);

type ActionsProps = {
  suggestie: SuggestieInFull;
  inwoner: { readonly voornaam: string };
  onDo: (doing: Doing) => void;
};

/** Two answers that are equally easy, and what the following rondes should keep. */
export function SuggestieActions({ suggestie: { voorstel, plek, keuzes }, inwoner, onDo }: ActionsProps) {
  const { gebruiker } = useSession();
  if (scopesOf(gebruiker, "change", "voorstel").length === 0 || !plek) return null;
  const { voornaam } = inwoner;
  const hasKeuze = keuzes.some(({ plekId }) => plekId === plek.id);
  const mayPropose = !voorstel || !OPEN.has(voorstel.status);
  const propose = voorstel ? words.proposeAnyway(voornaam) : text.propose(voornaam);
  const labelOf = (what: string) => `${what}: ${plek.titel}, ${voornaam}`;
  return (
    <>
      {voorstel && (
        <StatusBadge kind={voorstel.isNietDeze ? "open" : "waiting"}>
          {voorstel.isNietDeze ? words.setAside : words.state[voorstel.status](voornaam)}
        </StatusBadge>
      )}
      {mayPropose ? (
        <Button kind="secondary" dense label={`${propose}: ${plek.titel}`} onPress={() => onDo("propose")}>
          {propose}
        </Button>
      ) : (
        <Link href="/voorstellen">{text.answered}</Link>
      )}
      {!voorstel && (
        <Button kind="secondary" dense label={labelOf(text.notThis)} onPress={() => onDo("aside")}>
          {text.notThis}
        </Button>
      )}
      {!hasKeuze && (
        <>
          <Button kind="subtle" dense label={labelOf(text.fix)} onPress={() => onDo("vastzetten")}>
            {text.fix}
          </Button>
          <Button kind="subtle" dense label={labelOf(text.exclude)} onPress={() => onDo("uitsluiten")}>
            {text.exclude}
          </Button>
        </>
      )}
    </>
  );
}

/** What people decided before about this inwoner and plekken, and the way to undo it. */
export const Keuzes = ({ suggestie, onDone }: { suggestie: SuggestieInFull; onDone: () => void }) =>
  suggestie.keuzes.map((keuze) => <Keuze key={keuze.id} keuze={keuze} onDone={onDone} />);

function Keuze({ keuze, onDone }: { keuze: Matchkeuze; onDone: () => void }) {
  const { id, inwonerId, soort, titel, doorNaam, reden, spijt } = keuze;
  const queries = useQueryClient();
  const { submit, busy, problem } = useSubmit(
    (id: string, options) => withdrawKeuze(id, options),
    async () => {
      onDone();
      await queries.invalidateQueries({ queryKey: ["inwoner", inwonerId] });
    },
  );
  const said = text.chosen[soort](titel ?? text.aPlace, doorNaam);
  return (
    <>
      <Row>
        <Paragraph small>
          {said} {reden} {spijt?.tekst}
        </Paragraph>
        <Button
          kind="subtle"
          dense
          busy={busy}
          label={`${text.freeAgain}: ${said}`}
          onPress={() => submit(id)}
        >
          {text.freeAgain}
        </Button>
      </Row>
      <ProblemAlert problem={problem} />
    </>
  );
}
