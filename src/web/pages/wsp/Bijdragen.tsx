import { useState } from "react";
import { scopesOf } from "../../../modules/toegang/toegang.ts";
import { capital, euros, shortDate } from "../../format.ts";
import {
  Button,
  type Column,
  EmptyState,
  Stack,
  StatusBadge,
  type StatusKind,
  Table,
  Text,
} from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { text } from "../SroiVerplichtingPage.text.ts";
import { BesluitDialog } from "./BesluitDialog.tsx";
import { BijdrageDialog } from "./BijdrageDialog.tsx";
import type { SroiBijdrage, SroiVerplichtingInFull } from "./wsp.queries.ts";

const KIND: Readonly<Record<SroiBijdrage["status"], StatusKind>> = {
  ingediend: "waiting",
  goedgekeurd: "ok",
  afgewezen: "error",
};

/** The efforts, with their proof; who did not hand one in decides on it. */
export function Bijdragen({ verplichting }: { verplichting: SroiVerplichtingInFull }) {
  const { gebruiker, vandaag } = useSession();
  const [isAdding, setAdding] = useState(false);
  const [judged, setJudged] = useState<SroiBijdrage | null>(null);
  const scopes = scopesOf(gebruiker, "change", "sroi");
  const isOpen = verplichting.status === "loopt";
  return (
    <Stack gap="loose">
      {scopes.length > 0 && isOpen && (
        <div>
          <Button kind="primary" icon="plus" onPress={() => setAdding(true)}>
            {text.dien}
          </Button>
        </div>
      )}
      {verplichting.bijdragen.length === 0 ? (
        <EmptyState heading={text.geen} />
      ) : (
        <Table
          stacked
          caption={text.caption}
          captionHidden
          rows={verplichting.bijdragen}
          rowKey={({ id }) => id}
          columns={columnsFor(vandaag, scopes.includes("regio") && isOpen ? setJudged : null)}
        />
      )}
      {isAdding && <BijdrageDialog verplichting={verplichting} onClose={() => setAdding(false)} />}
      {judged && <BesluitDialog bijdrage={judged} onClose={() => setJudged(null)} />}
    </Stack>
  );
}

type Judge = ((bijdrage: SroiBijdrage) => void) | null;

const columnsFor = (vandaag: string, judge: Judge): readonly Column<SroiBijdrage>[] => [
  {
    id: "wat",
    header: text.column.wat,
    rowHeader: true,
    cell: ({ naam, berekening, toelichting, doorNaam }) => (
      <Stack gap="dense">
        <Text>{capital(naam)}</Text>
        <Text small soft>
          {[berekening, toelichting, text.van(doorNaam)].filter(Boolean).join(" · ")}
        </Text>
      </Stack>
    ),
  },
  { id: "bewijs", header: text.column.bewijs, cell: ({ bewijs }) => bewijs },
  {
    id: "wanneer",
    header: text.column.wanneer,
    cell: ({ startdatum, einddatum }) =>
      startdatum === einddatum
        ? shortDate(startdatum, vandaag)
        : `${shortDate(startdatum, vandaag)} – ${shortDate(einddatum, vandaag)}`,
  },
  {
    id: "bedrag",
    header: text.column.bedrag,
    numeric: true,
    cell: ({ bedragInCenten, status }) =>
      bedragInCenten === null ? (status === "ingediend" ? text.geenBedrag : null) : euros(bedragInCenten),
  },
  {
    id: "stand",
    header: text.column.stand,
    cell: (bijdrage) => (
      <Stack gap="dense">
        <StatusBadge kind={KIND[bijdrage.status]}>{text.statussen[bijdrage.status]}</StatusBadge>
        {bijdrage.besluitReden && (
          <Text small soft>
            {bijdrage.besluitReden}
          </Text>
        )}
        {judge && bijdrage.status === "ingediend" && !bijdrage.isVanMij && (
          <Button
            kind="subtle"
            label={text.beoordeel(`${bijdrage.naam}, ${bijdrage.bewijs}`)}
            onPress={() => judge(bijdrage)}
          >
            {text.beoordeelKort}
          </Button>
        )}
      </Stack>
    ),
  },
];
