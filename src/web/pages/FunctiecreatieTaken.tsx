import type { Bordinvoer, Functie, Taak, Taakbord } from "../../modules/functiecreatie/taakbord.ts";
import {
  Button,
  Details,
  EmptyState,
  PlaceCard,
  PlaceList,
  Section,
  Stack,
  StatusBadge,
  Text,
} from "../nlds/index.ts";
import { BoardProblem, useBoard } from "./FunctiecreatieBord.tsx";
import { FunctieForm } from "./FunctiecreatieFunctieForm.tsx";
import { TaakForm } from "./FunctiecreatieTaakForm.tsx";
import { text } from "./FunctiecreatiePage.text.ts";
import { demands, withBlijft, withoutFunctie, withoutTaak } from "./functiecreatie/bord.ts";

/** The board: what each specialist does, a task at a time. */
export function FunctiecreatieTaken({ bord, mayChange }: { bord: Taakbord; mayChange: boolean }) {
  const { submit, busy, problem } = useBoard(bord);
  const send = (body: Bordinvoer) => {
    if (!busy) submit(body);
  };
  const { functies, taken } = bord;
  return (
    <Stack gap="loose">
      <BoardProblem problem={problem} />
      {functies.length === 0 && <EmptyState heading={text.noFunctie}>{text.noFunctieText}</EmptyState>}
      {functies.map((functie) => (
        <Column
          key={functie.id}
          functie={functie}
          taken={taken.filter(({ functieId }) => functieId === functie.id)}
          {...(mayChange && { bord, send })}
        />
      ))}
      {mayChange && functies.length > 0 && (
        <Details summary={text.addTaak}>
          <TaakForm bord={bord} />
        </Details>
      )}
      {mayChange &&
        (functies.length === 0 ? (
          <FunctieForm bord={bord} />
        ) : (
          <Details summary={text.addFunctie}>
            <FunctieForm bord={bord} />
          </Details>
        ))}
    </Stack>
  );
}

type ColumnProps = {
  functie: Functie;
  taken: readonly Taak[];
  bord?: Taakbord;
  send?: (body: Bordinvoer) => void;
};

function Column({ functie, taken, bord, send }: ColumnProps) {
  const { id, naam, afdeling, tariefInCenten, urenPerWeek, minimumUren } = functie;
  const remove = bord && send && taken.length === 0 && (
    <Button dense kind="subtle" label={text.removeLabel(naam)} onPress={() => send(withoutFunctie(bord, id))}>
      {text.remove}
    </Button>
  );
  return (
    <Section level={3} heading={`${naam}, ${afdeling}`} action={remove}>
      <Stack>
        <Text soft>{text.functieLine(tariefInCenten, urenPerWeek, minimumUren)}</Text>
        {taken.length === 0 ? (
          <Text soft>{text.noTaken}</Text>
        ) : (
          <PlaceList>
            {taken.map((taak) => (
              <TaskCard key={taak.id} taak={taak} {...(bord && send && { bord, send })} />
            ))}
          </PlaceList>
        )}
      </Stack>
    </Section>
  );
}

function TaskCard({ taak, bord, send }: { taak: Taak } & Pick<ColumnProps, "bord" | "send">) {
  const { id, naam, urenPerWeek, verplaatsbareUren, blijft } = taak;
  return (
    <PlaceCard
      heading={naam}
      description={`${text.taakLine(urenPerWeek, verplaatsbareUren)}${text.asks(demands(taak))}`}
      badge={<StatusBadge kind={blijft ? "waiting" : "open"}>{blijft ? text.stays : text.free}</StatusBadge>}
      actions={
        bord &&
        send && (
          <>
            <Button
              dense
              icon={blijft ? undefined : "lock"}
              label={blijft ? text.releaseLabel(naam) : text.keepLabel(naam)}
              onPress={() => send(withBlijft(bord, id, !blijft))}
            >
              {blijft ? text.release : text.keep}
            </Button>
            <Button
              dense
              kind="subtle"
              label={text.removeLabel(naam)}
              onPress={() => send(withoutTaak(bord, id))}
            >
              {text.remove}
            </Button>
          </>
        )
      }
    />
  );
}
