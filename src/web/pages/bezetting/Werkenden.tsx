import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Ploeg } from "../../../modules/bezetting/vrije-plaats.ts";
import type { Werkende } from "../../../modules/bezetting/werkdag.ts";
import { scopesOf } from "../../../modules/toegang/toegang.ts";
import { capital } from "../../format.ts";
import {
  Alert,
  Button,
  type Column,
  GroupHead,
  List,
  Paragraph,
  Sheet,
  SheetPart,
  Stack,
  Table,
  Text,
} from "../../nlds/index.ts";
import { PartState, ProblemAlert } from "../../PageState.tsx";
import { useSession } from "../../session.tsx";
import { useSubmit } from "../../submit.ts";
import { text } from "../UnitPage.text.ts";
import { BEZETTING, moveBack, werkendenQuery } from "./bezetting.queries.ts";
import { text as words } from "./bezetting.text.ts";
import { Verplaats } from "./Verplaats.tsx";

type WerkendenProps = { unitId: string; ploeg: Ploeg; dag: string };

/** The people of one team on a day, and moving someone for that day. */
export function Werkenden({ unitId, ploeg: { plekId, titel }, dag }: WerkendenProps) {
  const query = useQuery(werkendenQuery(unitId, { dag, plekId }));
  const queries = useQueryClient();
  const { gebruiker } = useSession();
  const mayMove = scopesOf(gebruiker, "change", "werkverdeling").length > 0;
  const [asked, setAsked] = useState<Werkende | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const finish = async (sentence: string) => {
    setAsked(null);
    setDone(sentence);
    await queries.invalidateQueries(BEZETTING);
  };
  const back = useSubmit<Werkende, { wasVerplaatst: boolean }>(
    ({ inwonerId }, options) => moveBack(inwonerId, dag, options),
    (_, { naam }) => void finish(text.wasBack(naam)),
  );
  return (
    <Sheet full>
      <GroupHead heading={text.who(titel)} first />
      {(done ?? back.problem) && (
        <SheetPart>
          {done && <Alert kind="ok" heading={done} />}
          <ProblemAlert problem={back.problem} />
        </SheetPart>
      )}
      <PartState query={query} part={text.whoPart} loading={text.whoLoading} lines={6}>
        {({ rijen }) => (
          <Table
            caption={text.who(titel)}
            captionHidden
            columns={columnsFor(mayMove, setAsked, back.submit)}
            rows={rijen}
            rowKey={({ inwonerId }) => inwonerId}
            empty={
              <SheetPart>
                <Paragraph>{text.nobody}</Paragraph>
              </SheetPart>
            }
          />
        )}
      </PartState>
      {asked && (
        <Verplaats
          werkende={asked}
          dag={dag}
          onClose={() => setAsked(null)}
          onDone={() => void finish(text.wasMoved(asked.naam))}
        />
      )}
    </Sheet>
  );
}

const columnsFor = (
  mayMove: boolean,
  onMove: (werkende: Werkende) => void,
  onBack: (werkende: Werkende) => void,
): Column<Werkende>[] => [
  {
    id: "naam",
    header: text.name,
    rowHeader: true,
    cell: ({ naam, verplaatst }) => (
      <Stack gap="dense">
        <Text strong>{naam}</Text>
        {verplaatst && (
          <Text small soft>
            {text.from(verplaatst.van, words.redenen[verplaatst.reden])}
          </Text>
        )}
      </Stack>
    ),
  },
  {
    id: "nodig",
    header: text.needs,
    cell: ({ nodig, letOp }) => (
      <Lines lines={[...(nodig.length > 0 ? [capital(nodig.join(", "))] : []), ...letOp.map(text.watch)]} />
    ),
  },
  ...(mayMove
    ? [
        {
          id: "doe",
          header: text.action,
          cell: (werkende: Werkende) =>
            werkende.verplaatst ? (
              <Button dense label={text.backFor(werkende.naam)} onPress={() => onBack(werkende)}>
                {text.back}
              </Button>
            ) : (
              <Button dense label={text.moveFor(werkende.naam)} onPress={() => onMove(werkende)}>
                {text.move}
              </Button>
            ),
        },
      ]
    : []),
];

function Lines({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return <Text soft>{text.nothing}</Text>;
  if (lines.length === 1) return <>{lines[0]}</>;
  return (
    <List plain>
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </List>
  );
}
