import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Elders } from "../../../modules/vum/elders.ts";
import { scopesOf } from "../../../modules/toegang/toegang.ts";
import {
  Button,
  type Column,
  GroupHead,
  List,
  Paragraph,
  Row,
  SheetPart,
  Stack,
  Table,
} from "../../nlds/index.ts";
import { PartState } from "../../PageState.tsx";
import { useSession } from "../../session.tsx";
import { EldersProfiel } from "./EldersProfiel.tsx";
import { Genoteerden, Noteerknop } from "./Genoteerden.tsx";
import { eldersQuery, type EldersSoort, type Treffer } from "./elders.queries.ts";
import { text } from "./elders.text.ts";

/** What other sources of VUM have, asked when someone says so. Each result says from whom it comes. */
export function OtherSources({ soort, id }: { soort: EldersSoort; id: string }) {
  const { gebruiker } = useSession();
  const [isAsked, setAsked] = useState(false);
  const query = useQuery({ ...eldersQuery(soort, id), enabled: isAsked });
  if (scopesOf(gebruiker, "read", "vumpartij").length === 0) return null;
  const ask = () => (isAsked ? void query.refetch() : setAsked(true));
  return (
    <>
      <GroupHead heading={text.heading[soort]} />
      <SheetPart>
        <Stack>
          <Paragraph>{text.what[soort]}</Paragraph>
          <Row>
            <Button kind="secondary" onPress={ask}>
              {query.data ? text.again : text.ask}
            </Button>
          </Row>
        </Stack>
      </SheetPart>
      {isAsked && (
        <PartState query={query} part={text.part} loading={text.loading} lines={4}>
          {(elders) => <Found soort={soort} id={id} elders={elders} />}
        </PartState>
      )}
      {soort === "werkzoekende" && <Genoteerden plekId={id} />}
    </>
  );
}

function Found({
  soort,
  id,
  elders: { bronnen, treffers, afstandInKm },
}: {
  soort: EldersSoort;
  id: string;
  elders: Elders;
}) {
  const [open, setOpen] = useState<Treffer | null>(null);
  if (bronnen.length === 0)
    return (
      <SheetPart>
        <Paragraph>{text.noSources}</Paragraph>
      </SheetPart>
    );
  return (
    <>
      <SheetPart>
        <List>
          {bronnen.map(({ oin, naam, uitleg }) => (
            <span key={oin}>{text.source(naam, uitleg)}</span>
          ))}
        </List>
        {treffers.length === 0 && <Paragraph>{text.nothing(afstandInKm)}</Paragraph>}
      </SheetPart>
      {treffers.length > 0 && (
        <Table
          caption={text.found[soort](treffers.length, afstandInKm)}
          columns={columnsOf(soort, treffers, setOpen)}
          rows={treffers}
          rowKey={({ oin, nummer }) => `${oin}/${nummer}`}
          stacked
        />
      )}
      {open && (
        <EldersProfiel
          soort={soort}
          treffer={open}
          action={soort === "werkzoekende" && <Noteerknop plekId={id} wie={open} />}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}

function columnsOf(
  soort: EldersSoort,
  treffers: readonly Treffer[],
  onOpen: (treffer: Treffer) => void,
): Column<Treffer>[] {
  const naam = (treffer: Treffer) =>
    soort === "vacature" ? (treffer.titel ?? text.untitled) : text.person(treffers.indexOf(treffer) + 1);
  const { columns } = text;
  return [
    { id: "wat", header: columns.wat[soort], rowHeader: true, cell: naam },
    { id: "bron", header: columns.bron, cell: ({ bron }) => bron },
    {
      id: "afstand",
      header: columns.afstand,
      numeric: true,
      cell: ({ afstandInKm }) => (afstandInKm === null ? null : text.km(afstandInKm)),
    },
    {
      id: "uren",
      header: columns.uren,
      numeric: true,
      cell: ({ urenMinimaal, urenMaximaal }) => text.hours(urenMinimaal, urenMaximaal),
    },
    {
      id: "rijbewijs",
      header: columns.rijbewijs,
      cell: ({ rijbewijzen }) => (rijbewijzen.length > 0 ? rijbewijzen.join(", ") : null),
    },
    {
      id: "meer",
      header: columns.meer,
      cell: (treffer) => (
        <Button kind="subtle" dense onPress={() => onOpen(treffer)} label={`${text.open}: ${naam(treffer)}`}>
          {text.open}
        </Button>
      ),
    },
  ];
}
