import { type Definitie, type Doorschrijfveld, vragenVan } from "../../../modules/beeld/definitie.ts";
import type { Wrong } from "../../checks.ts";
import { numberFrom } from "../../format.ts";
import {
  Checkbox,
  FormSection,
  NumberField,
  Paragraph,
  Select,
  TextArea,
  TextField,
} from "../../nlds/index.ts";
import { text } from "../VragenlijstVragenPage.text.ts";

export type EditProps = { definitie: Definitie; wrong: Wrong; onChange: (definitie: Definitie) => void };

/** What holds for the whole vragenlijst. */
export function AboutFields({ definitie, wrong, onChange }: EditProps) {
  const { inleiding, bron, geldigMaanden, isHerhaalbaar } = definitie;
  const change = (part: Partial<Definitie>) => onChange({ ...definitie, ...part });
  return (
    <>
      <FormSection heading={text.about}>
        <TextArea
          id="inleiding"
          label={text.inleiding}
          value={inleiding}
          error={wrong["inleiding"]}
          onChange={(inleiding) => change({ inleiding })}
        />
        <TextField
          id="bron"
          label={text.bron}
          description={text.bronNote}
          optional
          autoComplete="off"
          value={bron ?? ""}
          onChange={(bron) => change({ bron: bron || null })}
        />
        <NumberField
          id="geldigMaanden"
          label={text.geldig}
          description={text.geldigNote}
          optional
          unit={text.months}
          value={geldigMaanden === null ? "" : String(geldigMaanden)}
          error={wrong["geldigMaanden"]}
          onChange={(typed) => change({ geldigMaanden: typed === "" ? null : (numberFrom(typed) ?? 0) })}
        />
        <Checkbox
          id="isHerhaalbaar"
          label={text.repeat}
          checked={isHerhaalbaar}
          onChange={(isHerhaalbaar) => change({ isHerhaalbaar })}
        />
      </FormSection>
      <FormSection heading={text.writes}>
        <Paragraph soft>{text.writesText}</Paragraph>
        <Writes veld="werkfit" label={text.writesWerkfit} definitie={definitie} onChange={onChange} />
        <Writes veld="ladder" label={text.writesLadder} definitie={definitie} onChange={onChange} />
      </FormSection>
    </>
  );
}

type WritesProps = Omit<EditProps, "wrong"> & { veld: Doorschrijfveld; label: string };

function Writes({ veld, label, definitie, onChange }: WritesProps) {
  const fits = vragenVan(definitie).filter(
    ({ soort }) => soort === (veld === "werkfit" ? "ja-nee" : "keuze"),
  );
  const others = definitie.schrijft.filter((one) => one.veld !== veld);
  return (
    <Select
      id={`schrijft-${veld}`}
      label={label}
      optional
      emptyLabel={text.writesNothing}
      options={fits.map(({ code, vraag }) => ({ value: code, label: vraag }))}
      value={definitie.schrijft.find((one) => one.veld === veld)?.vraag ?? ""}
      onChange={(vraag) =>
        onChange({ ...definitie, schrijft: vraag ? [...others, { veld, vraag }] : others })
      }
    />
  );
}
