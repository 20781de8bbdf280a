import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { scopesOf } from "../../../modules/toegang/toegang.ts";
import { useChecks } from "../../checks.ts";
import { euros, longDate, month, numberFrom } from "../../format.ts";
import { Button, List, NumberField, Paragraph, Section, TextField } from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { useSubmit } from "../../submit.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { text } from "../OverstapPage.text.ts";
import {
  bufferQuery,
  type Buffer,
  type Buffervraag,
  grantBuffer,
  type OverstapInFull,
} from "./overstap.queries.ts";

type Voorstel = NonNullable<OverstapInFull["onderbouwing"]["inkomen"]>["bufferbudget"][number];

/** What was granted, and what the months of this switch give reason for: the klantmanager decides. */
export function BufferPart({ overstap }: { overstap: OverstapInFull }) {
  const { gebruiker, vandaag } = useSession();
  const mayDecide = scopesOf(gebruiker, "change", "plan").length > 0;
  const { data } = useQuery(bufferQuery(overstap.inwonerId));
  const [asked, setAsked] = useState<Voorstel | null>(null);
  const proposals = overstap.onderbouwing.inkomen?.bufferbudget ?? [];
  if (!data || (data.rijen.length === 0 && proposals.length === 0)) return null;
  const open = proposals.filter(
    ({ maand, bedragInCenten }) => bedragInCenten > 0 && data.rijen.every((rij) => rij.maand !== maand),
  );
  return (
    <Section heading={text.buffer}>
      {data.rijen.length === 0 && <Paragraph>{text.bufferNone}</Paragraph>}
      <List>
        {data.rijen.map(({ id, maand, bedragInCenten, doorNaam }) => (
          <span key={id}>{text.bufferGranted(month(maand), euros(bedragInCenten), doorNaam)}</span>
        ))}
      </List>
      {vandaag < data.vanaf && <Paragraph>{text.bufferFrom(longDate(data.vanaf))}</Paragraph>}
      {mayDecide &&
        open.map((voorstel) => (
          <Button key={voorstel.maand} kind="secondary" dense onPress={() => setAsked(voorstel)}>
            {text.bufferProposal(month(voorstel.maand), euros(voorstel.bedragInCenten))}
          </Button>
        ))}
      {asked && <Grant overstap={overstap} voorstel={asked} onClose={() => setAsked(null)} />}
    </Section>
  );
}

type Field = "bedragInCenten" | "reden";

function Grant({
  overstap: { id, inwonerId },
  voorstel: { maand, bedragInCenten },
  onClose,
}: {
  overstap: OverstapInFull;
  voorstel: Voorstel;
  onClose: () => void;
}) {
  const queries = useQueryClient();
  const [bedrag, setBedrag] = useState(String(bedragInCenten / 100).replace(".", ","));
  const [reden, setReden] = useState("");
  const { submit, busy, problem, forget } = useSubmit<Buffervraag, Pick<Buffer, "rijen">>(
    (body, options) => grantBuffer(inwonerId, body, options),
    async () => {
      onClose();
      await queries.invalidateQueries({ queryKey: ["inwoner", inwonerId] });
    },
  );
  const checks = useChecks<Field>(problem);
  const value = numberFrom(bedrag);
  const send = () => {
    forget();
    const good = checks.check({
      ...((value === null || value <= 0) && { bedragInCenten: text.needAmount }),
      ...(!reden.trim() && { reden: text.needReason }),
    });
    if (!good || value === null) return;
    submit({
      maand,
      bedragInCenten: Math.round(value * 100) as Buffervraag["bedragInCenten"],
      reden: reden.trim(),
      overstapId: id,
    });
  };
  return (
    <FormDialog
      heading={text.bufferHeading(month(maand))}
      lead={text.bufferLead}
      sendLabel={text.bufferSend}
      subject={text.bufferSubject}
      busy={busy}
      errors={checks}
      problem={checks.otherProblem}
      onSend={send}
      onClose={onClose}
    >
      <NumberField
        id="bedragInCenten"
        label={text.bufferAmount}
        prefix="€"
        value={bedrag}
        onChange={setBedrag}
        {...(checks.wrong.bedragInCenten && { error: checks.wrong.bedragInCenten })}
      />
      <TextField
        id="reden"
        label={text.bufferReason}
        value={reden}
        onChange={setReden}
        autoComplete="off"
        {...(checks.wrong.reden && { error: checks.wrong.reden })}
      />
    </FormDialog>
  );
}
