import type { Bordinvoer, Functie, Taak, Taakbord } from "../../modules/functiecreatie/taakbord.ts";
import { useState } from "react";
import {
  Alert,
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
import { demands, withAgain, withBlijft, withoutFunctie, withoutTaak } from "./functiecreatie/bord.ts";

/** The board: what each specialist does, a task at a time. */
export function FunctiecreatieTaken({ bord, mayChange }: { bord: Taakbord; mayChange: boolean }) {
  const { submit, busy, problem } = useBoard(bord);
  const [editing, setEditing] = useState<string | null>(null);
  const [removed, setRemoved] = useState<Taak | null>(null);
  const send: Send = (body, gone) => {
    if (busy) return;
    submit(body);
    setRemoved(gone ?? null);
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
          {...(mayChange && { bord, send, editing, onEdit: setEditing })}
        />
      ))}
      {removed && !problem && (
        <Alert
          kind="info"
          focus
          heading={text.removed(removed.naam)}
          action={
            <Button dense onPress={() => send(withAgain(bord, removed))}>
              {text.putBack}
            </Button>
          }
        />
      )}
      {mayChange && functies.length > 0 && editing === null && (
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
  send?: Send;
  /** The id of the task whose form is open. */
  editing?: string | null;
  onEdit?: (id: string | null) => void;
};

/** With the task that is gone, so that it can be put back. */
type Send = (body: Bordinvoer, gone?: Taak) => void;

function Column(props: ColumnProps) {
  const { functie, taken, bord, send } = props;
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
              <Task key={taak.id} {...props} taak={taak} />
            ))}
          </PlaceList>
        )}
      </Stack>
    </Section>
  );
}

function Task({ taak, ...props }: ColumnProps & { taak: Taak }) {
  const { id, naam, urenPerWeek, verplaatsbareUren, blijft } = taak;
  const { bord, editing, onEdit } = props;
  if (bord && onEdit && editing === id)
    return (
      <li>
        <TaakForm bord={bord} taak={taak} onDone={() => onEdit(null)} />
      </li>
    );
  return (
    <PlaceCard
      heading={naam}
      description={`${text.taakLine(urenPerWeek, verplaatsbareUren)}${text.asks(demands(taak))}`}
      badge={blijft && <StatusBadge kind="waiting">{text.stays}</StatusBadge>}
      actions={bord && <TaskActions {...props} bord={bord} taak={taak} />}
    />
  );
}

type ActionsProps = Pick<ColumnProps, "send" | "onEdit"> & { bord: Taakbord; taak: Taak };

function TaskActions({ bord, taak, send, onEdit }: ActionsProps) {
  const { id, naam, blijft } = taak;
  return (
    <>
      <Button
        dense
        icon={blijft ? undefined : "lock"}
        label={blijft ? text.releaseLabel(naam) : text.keepLabel(naam)}
        onPress={() => send?.(withBlijft(bord, id, !blijft))}
      >
        {blijft ? text.release : text.keep}
      </Button>
      <Button dense kind="subtle" label={text.editLabel(naam)} onPress={() => onEdit?.(id)}>
        {text.edit}
      </Button>
      <Button
        dense
        kind="subtle"
        label={text.removeLabel(naam)}
        onPress={() => send?.(withoutTaak(bord, id), taak)}
      >
        {text.remove}
      </Button>
    </>
  );
}
