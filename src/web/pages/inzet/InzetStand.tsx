import type { Inzet } from "../../../modules/inzet/inzet.ts";
import { Stack, StatusBadge, type StatusKind, Text } from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { dag, resultaatTekst, text } from "./inzet.text.ts";
import { text as wijziging } from "./wijziging.text.ts";
import { openWijziging } from "./Wijzigingen.tsx";

const KIND: Readonly<Record<Inzet["status"], StatusKind>> = {
  gevraagd: "waiting",
  afgewezen: "error",
  toegekend: "ok",
  loopt: "active",
  klaar: "ok",
  gestopt: "open",
  ingetrokken: "open",
};

/** Where an inzet is now, in a word, and since when. */
export function InzetStand({ inzet }: { inzet: Inzet }) {
  const { vandaag } = useSession();
  const { kind, word } = wordOf(inzet, vandaag);
  const more = moreOf(inzet, (datum) => dag(datum, vandaag));
  return (
    <Stack gap="dense">
      <div>
        <StatusBadge kind={kind}>{word}</StatusBadge>
      </div>
      {more && (
        <Text small soft>
          {more}
        </Text>
      )}
    </Stack>
  );
}

function wordOf(inzet: Inzet, vandaag: string) {
  const { status, plekOp, plaatsInRij, geplandEinde } = inzet;
  if (openWijziging(inzet)) return { kind: "waiting" as const, word: wijziging.wacht };
  if (status === "toegekend" && plekOp !== null) return { kind: "warning" as const, word: text.plekVrij };
  if (status === "toegekend" && plaatsInRij !== null)
    return { kind: "waiting" as const, word: text.wacht(plaatsInRij) };
  if (status === "loopt" && geplandEinde !== null && geplandEinde < vandaag)
    return { kind: "warning" as const, word: text.overTijd };
  return { kind: KIND[status], word: text.status[status] };
}

function moreOf(inzet: Inzet, toon: (datum: string) => string): string | null {
  const { status, startdatum, einddatum, geplandEinde, plekOp, besluit, resultaat, resultaatWoorden } = inzet;
  if (status === "toegekend" && plekOp !== null) return text.plekSinds(toon(plekOp));
  if (status === "loopt") return text.gepland(toon(startdatum!), geplandEinde && toon(geplandEinde));
  if (status === "afgewezen" && besluit?.reden) return text.reden(besluit.door, besluit.reden);
  if (status === "ingetrokken") return resultaatWoorden;
  if (resultaat === null) return text.aangevraagd(toon(inzet.aangevraagd), inzet.aanvragerNaam);
  const hoe = [resultaatTekst(resultaat), resultaatWoorden?.replace(/\.$/, "")].filter(Boolean).join(". ");
  return `${hoe}. ${text.vanTot(toon(startdatum!), toon(einddatum!))}`;
}
