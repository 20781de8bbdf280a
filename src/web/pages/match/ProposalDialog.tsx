import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Plekmatch } from "../../../modules/voorstellen/match.ts";
import type { VoorstelInFull } from "../../../modules/voorstellen/voorstel.ts";
import { ProblemError } from "../../api.ts";
import type { Wrong } from "../../checks.ts";
import { useDraft } from "../../draft.ts";
import { Paragraph, type Reason, ReasonList, TextArea } from "../../nlds/index.ts";
import { useSubmit } from "../../submit.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import {
  GEEN_REDEN,
  geenMatchVan,
  type RedenDraft,
  RedenVelden,
  wrongReden,
} from "../geen-match/RedenVelden.tsx";
import { propose, setAside } from "./match.queries.ts";
import { text } from "./match.text.ts";
import type { Pair } from "./PairCard.tsx";
import { notMet, notMetReasons } from "./reasons.ts";

const SHORTEST = 10;
/** As the service asks it, of a plek of which something does not fit. */
const SHORTEST_ANYWAY = 20;

export type ProposalDialogProps = {
  inwoner: { readonly id: string; readonly voornaam: string };
  match: Pick<Pair, "redenen"> & { readonly plek: { readonly id: string } };
  /** Both take as many presses. */
  kind: "propose" | "aside";
  onClose: () => void;
  onDone: (proposed: VoorstelInFull) => void;
};

/** One sentence, what does not fit, who sees it, and the way back. What was typed stays when it closes. */
export function ProposalDialog(props: ProposalDialogProps) {
  const { inwoner, kind, onClose } = props;
  const naam = inwoner.voornaam;
  const { draft, change, send, busy, problem, error, misses, wrong } = useProposal(props);
  const isProposal = kind === "propose";
  const field = {
    id: "waarom",
    description: text.dialog.whyHint,
    rows: 2,
    value: draft.why,
    onChange: (why: string) => change({ why }),
    ...(error && { error }),
  };
  return (
    <FormDialog
      heading={isProposal ? text.dialog.propose(naam) : text.dialog.aside}
      lead={isProposal ? text.dialog.who(naam) : text.dialog.whoAside(naam)}
      sendLabel={isProposal ? text.dialog.send : text.dialog.sendAside}
      subject={text.dialog.subject}
      busy={busy}
      problem={problem}
      onSend={send}
      onClose={onClose}
    >
      {misses.length > 0 && (
        <div role="status">
          <Paragraph>{text.dialog.misses(misses.length)}</Paragraph>
          <ReasonList reasons={misses} />
        </div>
      )}
      {isProposal ? (
        <TextArea
          {...field}
          label={misses.length > 0 ? text.dialog.whyAnyway(naam) : text.dialog.why(naam)}
        />
      ) : (
        <>
          <RedenVelden draft={draft} wrong={wrong} onChange={change} optional />
          <TextArea {...field} label={text.dialog.whyAside} optional />
        </>
      )}
    </FormDialog>
  );
}

function useProposal({ inwoner, match: { plek, redenen }, kind, onDone }: ProposalDialogProps) {
  const queries = useQueryClient();
  const { draft, change, forget } = useDraft(`${kind}/${inwoner.id}/${plek.id}`, { why: "", ...GEEN_REDEN });
  const [isShort, setShort] = useState(false);
  const [wrong, setWrong] = useState<Wrong<keyof RedenDraft>>({});
  const why = draft.why.trim();
  const { submit, busy, problem } = useSubmit<{ why: string; ondanks: readonly string[] }, VoorstelInFull>(
    ({ why, ondanks }, options) =>
      kind === "propose"
        ? propose(
            inwoner.id,
            { plekId: plek.id, waarom: why, ...(ondanks.length > 0 && { ondanks: [...ondanks] }) },
            options,
          )
        : setAside(
            inwoner.id,
            { plekId: plek.id, ...(why && { reden: why }), ...geenMatchVan(draft) },
            options,
          ),
    async ({ data }) => {
      forget();
      onDone(data);
      await queries.invalidateQueries({ queryKey: ["inwoner", inwoner.id] });
      await queries.invalidateQueries({ queryKey: ["voorstellen"] });
    },
  );
  const refused = problem instanceof ProblemError && Object.keys(problem.velden).length > 0 ? problem : null;
  const aboutWords = refused && "woorden" in refused.velden ? { woorden: refused.detail } : null;
  const told = refused ? toldIn(refused) : [];
  const seen = notMet(redenen).map(({ criterium }) => criterium);
  const ondanks = kind === "propose" ? [...new Set([...seen, ...told])] : [];
  const least = ondanks.length > 0 ? SHORTEST_ANYWAY : SHORTEST;
  return {
    draft,
    change,
    busy,
    wrong: aboutWords ?? wrong,
    problem: refused ? null : problem,
    error: isShort ? text.dialog.whyNeeded(least) : aboutWords ? undefined : refused?.detail,
    misses: kind === "propose" ? missesOf(redenen, told) : [],
    send: () => {
      const tooShort = kind === "propose" && why.length < least;
      const found = kind === "aside" ? wrongReden(draft, false) : {};
      setShort(tooShort);
      setWrong(found);
      if (!tooShort && Object.keys(found).length === 0) submit({ why, ondanks });
    },
  };
}

/** What the service says that does not fit: during a try-out that is more than the page shows. */
function toldIn({ about }: ProblemError): string[] {
  const { ondanks } = about;
  return Array.isArray(ondanks) ? ondanks.filter((one) => typeof one === "string") : [];
}

function missesOf(redenen: Plekmatch["redenen"], told: readonly string[]): Reason[] {
  const seen = new Set(notMet(redenen).map(({ criterium }) => criterium));
  const others = told.filter((criterium) => !seen.has(criterium));
  const nameOf = (criterium: string) =>
    redenen.find((reden) => reden.criterium === criterium)?.naam ?? criterium;
  return [
    ...notMetReasons(redenen),
    ...others.map(
      (criterium): Reason => ({
        outcome: "not",
        text: text.dialog.missesNow(nameOf(criterium)),
      }),
    ),
  ];
}
