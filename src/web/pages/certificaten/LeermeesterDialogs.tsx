import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { isIsoDate, type IsoDate } from "#core/dates";
import type { LeermeesterInput } from "../../../modules/certificaten/leerbedrijf.ts";
import { useChecks, type Wrong } from "../../checks.ts";
import { DateField, TextField } from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { useChange } from "../../change.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { text } from "../LeerbedrijfPage.text.ts";
import {
  addLeermeester,
  changeLeermeester,
  type Leerbedrijf,
  type Leermeester,
} from "./certificaten.queries.ts";

type Done = { onClose: () => void; onDone: (said: string) => void };
type Field = "naam" | "functie" | "opleiding" | "opgeleidOp";

const useRefresh = () => {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ["leerbedrijven"] });
};

/** A leermeester more, or what changes about one: also in what he learned to teach others. */
export function LeermeesterDialog({
  leerbedrijfId,
  meester,
  onClose,
  onDone,
}: Done & { leerbedrijfId: string; meester: Leermeester | null }) {
  const t = text.meester;
  const refresh = useRefresh();
  const [draft, setDraft] = useState<Record<Field, string>>({
    naam: meester?.naam ?? "",
    functie: meester?.functie ?? "",
    opleiding: meester?.opleiding ?? "",
    opgeleidOp: meester?.opgeleidOp ?? "",
  });
  const { submit, busy, problem } = useChange<LeermeesterInput, Leerbedrijf>(
    (body, options) =>
      meester ? changeLeermeester(meester, body, options) : addLeermeester(leerbedrijfId, body, options),
    refresh,
    async (_, { naam }) => {
      onDone(meester ? text.gedaan.bewaard : text.gedaan.erbij(naam));
      await refresh();
    },
  );
  const checks = useChecks<Field>(problem);
  const field = (id: Field) => ({
    id,
    label: t[id],
    autoComplete: "off",
    value: draft[id],
    onChange: (typed: string) => setDraft({ ...draft, [id]: typed }),
    ...(checks.wrong[id] && { error: checks.wrong[id] }),
  });
  return (
    <FormDialog
      heading={meester ? t.anders(meester.naam) : t.nieuw}
      lead={t.lead}
      sendLabel={t.send}
      subject={t.subject}
      busy={busy}
      errors={checks}
      problem={checks.otherProblem}
      onClose={onClose}
      onSend={() => {
        if (checks.check(wrongIn(draft))) submit(bodyOf(draft, meester));
      }}
    >
      <TextField {...field("naam")} />
      <TextField {...field("functie")} />
      <TextField {...field("opleiding")} description={t.opleidingHint} optional />
      <DateField {...field("opgeleidOp")} optional />
    </FormDialog>
  );
}

const wrongIn = ({ naam, functie, opleiding, opgeleidOp }: Record<Field, string>): Wrong<Field> => ({
  ...(!naam.trim() && { naam: text.meester.need.naam }),
  ...(!functie.trim() && { functie: text.meester.need.functie }),
  ...(opgeleidOp && !opleiding.trim() && { opleiding: text.meester.need.opleiding }),
  ...(opgeleidOp && !isIsoDate(opgeleidOp) && { opgeleidOp: text.meester.need.opgeleidOp }),
});

const bodyOf = (draft: Record<Field, string>, meester: Leermeester | null): LeermeesterInput => ({
  naam: draft.naam.trim(),
  functie: draft.functie.trim(),
  opleiding: draft.opleiding.trim() || null,
  opgeleidOp: draft.opgeleidOp ? (draft.opgeleidOp as IsoDate) : null,
  tot: meester?.tot ?? null,
});

/** His last day: after it he assesses nobody. */
export function StoptDialog({ meester, onClose, onDone }: Done & { meester: Leermeester }) {
  const { vandaag } = useSession();
  const refresh = useRefresh();
  const [tot, setTot] = useState<string>(vandaag);
  const { submit, busy, problem } = useChange<LeermeesterInput, Leerbedrijf>(
    (body, options) => changeLeermeester(meester, body, options),
    refresh,
    async () => {
      onDone(text.gedaan.bewaard);
      await refresh();
    },
  );
  const checks = useChecks<"tot">(problem);
  const { naam, functie, opleiding, opgeleidOp } = meester;
  return (
    <FormDialog
      heading={text.stop.heading(naam)}
      lead={text.stop.lead}
      sendLabel={text.stop.send}
      negative
      subject={text.meester.subject}
      busy={busy}
      errors={checks}
      problem={checks.otherProblem}
      onClose={onClose}
      onSend={() => {
        if (checks.check(isIsoDate(tot) ? {} : { tot: text.stop.need }))
          submit({ naam, functie, opleiding, opgeleidOp, tot: tot as IsoDate });
      }}
    >
      <DateField
        id="tot"
        label={text.stop.tot}
        value={tot}
        onChange={setTot}
        {...(checks.wrong.tot && { error: checks.wrong.tot })}
      />
    </FormDialog>
  );
}
