import { useQueryClient } from "@tanstack/react-query";
import type { Inzet } from "../../../modules/inzet/inzet.ts";
import { useChange } from "../../change.ts";
import type { SendInzet } from "./inzet.queries.ts";

export type StapProps = {
  inzet: Inzet;
  onClose: () => void;
  onDone: (inzet: Inzet) => void;
};

/** Sends it, and asks anew what it changes: the dossier, the lists and how full the instrument is. */
export function useInzetChange<Body>({ inzet, onDone }: StapProps, send: SendInzet<Body>) {
  const queries = useQueryClient();
  const refresh = async () => {
    await queries.invalidateQueries({ queryKey: ["inwoner", inzet.inwonerId] });
    await queries.invalidateQueries({ queryKey: ["inzetten"] });
    await queries.invalidateQueries({ queryKey: ["instrumenten", inzet.instrument.id] });
  };
  return useChange<Body, Inzet>(send, refresh, async (data) => {
    onDone(data);
    await refresh();
  });
}
