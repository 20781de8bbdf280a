import { useQuery } from "@tanstack/react-query";
import { isIsoDate, type IsoDate } from "#core/dates";
import { cents } from "#core/money";
import type { BijdrageInput } from "../../../modules/sroi/sroi.ts";
import type { Wrong } from "../../checks.ts";
import { capital, numberFrom } from "../../format.ts";
import { DateField, NumberField, Select, TextField } from "../../nlds/index.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { text } from "../SroiVerplichtingPage.text.ts";
import { useWspForm } from "./use-wsp-form.ts";
import { addBijdrage, bouwblokkenQuery, type SroiVerplichtingInFull } from "./wsp.queries.ts";

const { bijdrage } = text;
const EMPTY = {
  soort: "bijstand",
  urenPerWeek: "",
  maanden: "",
  aantal: "",
  prijsInCenten: "",
  startdatum: "",
  toelichting: "",
  bewijs: "",
};
type Draft = typeof EMPTY;
type Field = keyof Draft;
/** By which measure a block counts; from the table itself. */
type Maat = "jaar" | "maand" | "uur" | "keer" | "prijs";
const MATEN: Readonly<Record<string, Maat>> = {
  "cent per jaar": "jaar",
  "cent per maand": "maand",
  "cent per uur": "uur",
  cent: "keer",
};

/** An effort with its proof; only what belongs to the block is asked. */
export function BijdrageDialog({
  verplichting,
  onClose,
}: {
  verplichting: SroiVerplichtingInFull;
  onClose: () => void;
}) {
  const blokken = useQuery(bouwblokkenQuery(verplichting.tabel)).data?.rijen ?? [];
  const maatOf = (soort: string): Maat =>
    soort === "inkoop"
      ? "prijs"
      : (MATEN[blokken.find((blok) => blok.soort === soort)?.eenheid ?? ""] ?? "jaar");
  const form = useWspForm<Draft, Field, SroiVerplichtingInFull>({
    name: `bijdrage/${verplichting.id}`,
    start: EMPTY,
    send: (draft, options) => addBijdrage(verplichting.id, bodyOf(draft, maatOf(draft.soort)), options),
    onDone: onClose,
  });
  const { draft, field } = form;
  const maat = maatOf(draft.soort);
  const options = [
    ...blokken.map(({ soort, naam }) => ({ value: soort as string, label: capital(naam) })),
    { value: "inkoop", label: bijdrage.inkoop },
  ];
  return (
    <FormDialog
      heading={bijdrage.heading}
      lead={bijdrage.lead}
      sendLabel={bijdrage.send}
      subject={bijdrage.subject}
      busy={form.busy}
      errors={form.checks}
      problem={form.problem}
      onSend={() => form.submitIf(wrongIn(draft, maat))}
      onClose={onClose}
    >
      <Select {...field("soort", bijdrage.soort)} options={options} />
      {maat === "jaar" && <NumberField {...field("urenPerWeek", bijdrage.urenPerWeek)} width="short" />}
      {(maat === "jaar" || maat === "maand") && (
        <NumberField {...field("maanden", bijdrage.maanden)} width="short" />
      )}
      {(maat === "uur" || maat === "keer") && (
        <NumberField
          {...field("aantal", maat === "uur" ? bijdrage.aantalUren : bijdrage.aantal)}
          width="short"
        />
      )}
      {maat === "prijs" && (
        <NumberField {...field("prijsInCenten", bijdrage.prijs)} prefix="€" width="medium" />
      )}
      <DateField {...field("startdatum", bijdrage.startdatum)} />
      <TextField {...field("bewijs", bijdrage.bewijs)} description={bijdrage.bewijsHint} width="medium" />
      <TextField {...field("toelichting", bijdrage.toelichting)} optional />
    </FormDialog>
  );
}

const bodyOf = (draft: Draft, maat: Maat): BijdrageInput => ({
  soort: draft.soort as BijdrageInput["soort"],
  urenPerWeek: maat === "jaar" ? numberFrom(draft.urenPerWeek) : null,
  maanden: maat === "jaar" || maat === "maand" ? numberFrom(draft.maanden) : null,
  aantal: maat === "uur" || maat === "keer" ? numberFrom(draft.aantal) : null,
  prijsInCenten: maat === "prijs" ? cents(Math.round((numberFrom(draft.prijsInCenten) ?? 0) * 100)) : null,
  startdatum: draft.startdatum as IsoDate,
  toelichting: draft.toelichting.trim() || null,
  bewijs: draft.bewijs.trim(),
});

function wrongIn(draft: Draft, maat: Maat): Wrong<Field> {
  const { need } = bijdrage;
  const uren = numberFrom(draft.urenPerWeek) ?? 0;
  const isWhole = (typed: string) => {
    const value = numberFrom(typed) ?? 0;
    return value >= 1 && Number.isInteger(value);
  };
  return {
    ...(maat === "jaar" && (uren <= 0 || uren > 36) && { urenPerWeek: need.urenPerWeek }),
    ...((maat === "jaar" || maat === "maand") && !isWhole(draft.maanden) && { maanden: need.maanden }),
    ...((maat === "uur" || maat === "keer") && !isWhole(draft.aantal) && { aantal: need.aantal }),
    ...(maat === "prijs" &&
      (numberFrom(draft.prijsInCenten) ?? 0) <= 0 && { prijsInCenten: need.prijsInCenten }),
    ...(!isIsoDate(draft.startdatum) && { startdatum: need.startdatum }),
    ...(!draft.bewijs.trim() && { bewijs: need.bewijs }),
  };
}
