import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Inwoner } from "../../../modules/inwoners/inwoner.ts";
import type { Inzet } from "../../../modules/inzet/inzet.ts";
import { scopesOf } from "../../../modules/toegang/toegang.ts";
import {
  Alert,
  Button,
  ButtonLink,
  type Column,
  EmptyState,
  GroupHead,
  Link,
  Row,
  Sheet,
  SheetPart,
  Stack,
  Table,
  Text,
} from "../../nlds/index.ts";
import { PartState } from "../../PageState.tsx";
import { useSession } from "../../session.tsx";
import { text } from "./inzet.text.ts";
import { inwonerinzettenQuery } from "./inzet.queries.ts";
import { InzetStap, type Stap } from "./InzetStap.tsx";
import { InzetStand } from "./InzetStand.tsx";
import { openWijziging, Wijzigingen } from "./Wijzigingen.tsx";

/** What is used for one inwoner, beside the trajecten: what it is for, where it is and what comes next. */
export function InzetDeel({ inwoner }: { inwoner: Inwoner }) {
  const { gebruiker } = useSession();
  const sees = scopesOf(gebruiker, "read", "inzet").length > 0;
  const query = useQuery({ ...inwonerinzettenQuery(inwoner.id), enabled: sees });
  const [stap, setStap] = useState<{ inzet: Inzet; stap: Stap } | null>(null);
  const [done, setDone] = useState<Inzet | null>(null);
  const mayChange = scopesOf(gebruiker, "change", "inzet").length > 0;
  if (!sees) return null;
  return (
    <PartState query={query} part={text.deel} lines={4}>
      {({ rijen }) => (
        <Stack gap="loose">
          {done && <Alert kind="ok" focus heading={saidOf(done)} />}
          <Sheet full>
            <GroupHead heading={text.heading} first>
              {mayChange && (
                <ButtonLink kind="secondary" href={`/inwoners/${inwoner.id}/inzet`}>
                  {text.kies}
                </ButtonLink>
              )}
            </GroupHead>
            {rijen.length === 0 ? (
              <SheetPart>
                <EmptyState heading={text.leeg}>{mayChange && text.leegTekst(inwoner.voornaam)}</EmptyState>
              </SheetPart>
            ) : (
              <Table
                caption={text.caption}
                captionHidden
                rows={rijen}
                rowKey={({ id }) => id}
                columns={columnsFor(mayChange ? (inzet, wat) => setStap({ inzet, stap: wat }) : undefined)}
              />
            )}
          </Sheet>
          {stap && (
            <InzetStap
              key={`${stap.inzet.id}/${stap.inzet.versie}/${stap.stap}`}
              inzet={rijen.find(({ id }) => id === stap.inzet.id) ?? stap.inzet}
              stap={stap.stap}
              onClose={() => setStap(null)}
              onDone={(inzet) => {
                setStap(null);
                setDone(inzet);
              }}
            />
          )}
        </Stack>
      )}
    </PartState>
  );
}

/** What happened, in a sentence. */
export function saidOf({ status, instrument: { naam }, plaatsInRij, wijzigingen }: Inzet): string {
  const laatste = wijzigingen.at(-1);
  if (status === "loopt" && laatste && laatste.status !== "vervallen")
    return text.gedaan.wijziging[laatste.status](naam);
  return status === "toegekend" && plaatsInRij !== null
    ? text.gedaan.wacht(naam, plaatsInRij)
    : text.gedaan[status](naam);
}

const STAPPEN: readonly (readonly [Stap, (inzet: Inzet) => boolean])[] = [
  ["begin", ({ status, plekOp }) => status === "toegekend" && plekOp !== null],
  ["einde", ({ status }) => status === "loopt"],
  ["wijzig", (inzet) => inzet.status === "loopt" && !openWijziging(inzet)],
  ["terug", ({ status }) => status === "gevraagd" || status === "toegekend"],
];

function columnsFor(onStap: ((inzet: Inzet, stap: Stap) => void) | undefined): Column<Inzet>[] {
  return [
    {
      id: "instrument",
      header: text.column.instrument,
      rowHeader: true,
      cell: ({ instrument }) => (
        <Link quiet href={`/instrumenten/${instrument.id}`}>
          {instrument.naam}
        </Link>
      ),
    },
    { id: "stand", header: text.column.stand, cell: (inzet) => <Stand inzet={inzet} /> },
    {
      id: "waarom",
      header: text.column.waarom,
      cell: ({ waarom, doel }) => (
        <Stack gap="dense">
          <span>{waarom}</span>
          {doel && (
            <Text small soft>
              {text.doel(doel.naam)}
            </Text>
          )}
        </Stack>
      ),
    },
    {
      id: "kosten",
      header: text.column.kosten,
      cell: ({ bedrag, uitgegeven }) =>
        uitgegeven === null ? text.kosten(bedrag) : text.uitgegeven(uitgegeven),
    },
    ...(onStap
      ? [
          {
            id: "verder",
            header: text.column.verder,
            cell: (inzet: Inzet) => (
              <Row>
                {STAPPEN.filter(([, kan]) => kan(inzet)).map(([stap]) => (
                  <Button
                    key={stap}
                    dense
                    kind={stap === "terug" || stap === "wijzig" ? "subtle" : "secondary"}
                    label={text.over(text[stap], inzet.instrument.naam)}
                    onPress={() => onStap(inzet, stap)}
                  >
                    {text[stap]}
                  </Button>
                ))}
              </Row>
            ),
          },
        ]
      : []),
  ];
}

const Stand = ({ inzet }: { inzet: Inzet }) => (
  <Stack gap="dense">
    <InzetStand inzet={inzet} />
    <Wijzigingen inzet={inzet} />
  </Stack>
);
