import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import type { Aanwezig, Dagregel, Dagregistratie, Niveaus } from "../../../modules/trajecten/waarneming.ts";
import { type OnTheRoad, queue, useUnsent } from "../../offline/index.ts";
import { text } from "../GroepsdagPage.text.ts";
import { type DagBody, overOf } from "./dag.ts";
import { type Groepsdag, groepsdagQuery } from "./trajecten.queries.ts";

export type Invulling = { readonly aanwezig: Aanwezig | null; readonly vaardigheden: Niveaus };
/** So long after the last tap it is sent: what someone taps in one go is one entry. */
const NA_MS = 900;

/** What is tapped about one person: kept at once on the screen, sent a moment later, also when the page closes. */
export function useDag(groepId: string, dag: string, regel: Dagregel) {
  const queries = useQueryClient();
  const over = overOf(regel.deelnameId, dag);
  const unsent = useUnsent().find((entry) => entry.over === over);
  const [tapped, setTapped] = useState<Invulling | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Error | null>(null);
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; entry: Invulling } | null>(null);
  const sending = useRef<Promise<void>>(Promise.resolve());

  const now: Invulling = tapped ?? bodyOf(unsent?.body) ?? bodyOf(regel.registratie) ?? NOTHING;

  const send = async ({ aanwezig, vaardigheden }: Invulling) => {
    if (aanwezig === null) return;
    const key = groepsdagQuery(groepId, dag).queryKey;
    const known = queries.getQueryData<OnTheRoad<Groepsdag>>(key)?.data.rijen;
    const seen = known?.find(({ deelnameId }) => deelnameId === regel.deelnameId)?.registratie;
    const held = queue.entries().find((one) => one.over === over && one.stand.soort === "wacht");
    const versie = held ? (held.body as DagBody).versie : (seen?.versie ?? 0);
    const body: DagBody = { dag, aanwezig, vaardigheden, versie };
    setBusy(true);
    setProblem(null);
    const sent = await queue
      .send<Dagregistratie>({
        soort: "groepsdag",
        method: "POST",
        path: `/deelnames/${regel.deelnameId}/dagen`,
        body,
        label: text.label(regel.naam, dag),
        over,
        replaces: held?.nr ?? null,
      })
      .catch((error: unknown) => {
        setProblem(error instanceof Error ? error : new Error(String(error)));
        return null;
      });
    const registratie = sent?.stand === "verzonden" ? sent.data : null;
    if (registratie)
      queries.setQueryData<OnTheRoad<Groepsdag>>(key, (kept) => kept && withEntry(kept, regel, registratie));
    setBusy(waiting.current !== null);
  };
  const flush = () => {
    if (!waiting.current) return;
    clearTimeout(waiting.current.timer);
    const { entry } = waiting.current;
    waiting.current = null;
    sending.current = sending.current.then(() => send(entry));
  };
  const latest = useRef(flush);
  useEffect(() => {
    latest.current = flush;
  });
  useEffect(() => {
    const leave = () => latest.current();
    addEventListener("pagehide", leave);
    return () => {
      removeEventListener("pagehide", leave);
      leave();
    };
  }, []);

  const change = (part: Partial<Invulling>) => {
    const entry = { ...now, ...part };
    setTapped(entry);
    setBusy(true);
    if (waiting.current) clearTimeout(waiting.current.timer);
    waiting.current = { entry, timer: setTimeout(() => latest.current(), NA_MS) };
  };
  return { now, change, isBusy, problem, unsent };
}

const NOTHING: Invulling = { aanwezig: null, vaardigheden: {} };

const bodyOf = (body: unknown): Invulling | null => body as Invulling | null;

const withEntry = (
  kept: OnTheRoad<Groepsdag>,
  { deelnameId }: Dagregel,
  registratie: Dagregistratie,
): OnTheRoad<Groepsdag> => ({
  ...kept,
  data: {
    ...kept.data,
    rijen: kept.data.rijen.map((rij) => (rij.deelnameId === deelnameId ? { ...rij, registratie } : rij)),
  },
});
