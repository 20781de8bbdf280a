import { useState } from "react";
import { isIsoDate } from "#core/dates";
import {
  BRONNEN_SITUATIE,
  DOELGROEPLABELS,
  type Inwoner,
  UITKERINGEN,
} from "../../../modules/inwoners/inwoner.ts";
import { put } from "../../api.ts";
import { capital } from "../../format.ts";
import { Button, Checkbox, CheckboxGroup, DateField, RadioGroup, Select } from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { useDialog } from "../../dialog.ts";
import type { Situatie } from "./dossier.queries.ts";
import { FormDialog } from "./FormDialog.tsx";
import { text } from "./SituatieChange.text.ts";

type Props = Pick<Situatie, "situatie"> & { inwoner: Inwoner };

/** Benefit and position from a day; what was there before is kept. */
export function SituatieChange({ inwoner, situatie }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button dense kind="subtle" onPress={() => setOpen(true)}>
        {text.change}
      </Button>
      {isOpen && <ChangeDialog inwoner={inwoner} situatie={situatie} onClose={() => setOpen(false)} />}
    </>
  );
}

type Field = "uitkering" | "peildatum" | "beschikbaar" | "zoekt" | "startkwalificatie" | "bron";
type Draft = Record<Field, string> & { doelgroepen: readonly string[]; werkzoekend: boolean };

const ANSWERS = Object.entries(text.answers).map(([value, label]) => ({ value, label }));
const answerOf = (value: boolean | null | undefined) => (value == null ? "" : value ? "ja" : "nee");
const valueOf = (answer: string) => (answer === "" ? null : answer === "ja");

function ChangeDialog({ inwoner, situatie, onClose }: Props & { onClose: () => void }) {
  const { vandaag } = useSession();
  const { draft, change, form, field, submitIf } = useDialog<Draft, Field>({
    inwonerId: inwoner.id,
    name: "situatie",
    start: {
      uitkering: situatie?.uitkering ?? "",
      doelgroepen: situatie?.doelgroepen ?? [],
      werkzoekend: situatie?.isGeregistreerdWerkzoekend ?? false,
      beschikbaar: answerOf(situatie?.isBeschikbaar),
      zoekt: answerOf(situatie?.zoektActief),
      startkwalificatie: answerOf(situatie?.heeftStartkwalificatie),
      bron: "gemeente",
      peildatum: vandaag,
    },
    send: ({ werkzoekend, beschikbaar, zoekt, startkwalificatie, ...rest }, options) =>
      put(
        `/inwoners/${inwoner.id}/situatie`,
        {
          ...rest,
          isGeregistreerdWerkzoekend: werkzoekend,
          isBeschikbaar: valueOf(beschikbaar),
          zoektActief: valueOf(zoekt),
          heeftStartkwalificatie: valueOf(startkwalificatie),
        },
        { ...options, ifMatch: `"${situatie?.versie ?? 0}"` },
      ),
    onDone: onClose,
  });
  const labels = [...new Set([...DOELGROEPLABELS, ...draft.doelgroepen])];
  return (
    <FormDialog
      {...form}
      heading={text.heading(inwoner.voornaam)}
      lead={text.lead}
      sendLabel={text.send}
      subject={text.subject}
      onClose={onClose}
      onSend={() =>
        submitIf({
          ...(!draft.uitkering && { uitkering: text.need.uitkering }),
          ...(!isIsoDate(draft.peildatum) && { peildatum: text.need.peildatum }),
        })
      }
    >
      <Select
        {...field("uitkering")}
        label={text.uitkering}
        emptyLabel={text.choose}
        options={UITKERINGEN.map((value) => ({ value, label: value }))}
      />
      <CheckboxGroup
        id="doelgroepen"
        label={text.doelgroepen}
        optional
        columns
        value={draft.doelgroepen}
        onChange={(doelgroepen) => change({ doelgroepen })}
        options={labels.map((value) => ({ value, label: capital(value) }))}
      />
      <Checkbox
        id="werkzoekend"
        label={text.werkzoekend}
        checked={draft.werkzoekend}
        onChange={(werkzoekend) => change({ werkzoekend })}
      />
      <RadioGroup {...field("zoekt")} label={text.zoekt} options={ANSWERS} />
      <RadioGroup {...field("beschikbaar")} label={text.beschikbaar} options={ANSWERS} />
      <RadioGroup
        {...field("startkwalificatie")}
        label={text.startkwalificatie}
        description={text.startkwalificatieNote}
        options={ANSWERS}
      />
      <RadioGroup
        {...field("bron")}
        label={text.bron}
        options={BRONNEN_SITUATIE.map((value) => ({ value, label: capital(value) }))}
      />
      <DateField {...field("peildatum")} label={text.peildatum} />
    </FormDialog>
  );
}
