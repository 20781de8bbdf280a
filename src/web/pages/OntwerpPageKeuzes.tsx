import { useState } from "react";
import {
  Button,
  Checkbox,
  CheckboxGroup,
  Combobox,
  type ComboboxOption,
  FileField,
  Form,
  FormActions,
  RadioGroup,
  SearchField,
  Select,
  Slider,
  Stack,
  Switch,
  Text,
  TextArea,
} from "../nlds/index.ts";
import { text } from "./OntwerpPageFormulier.text.ts";

/** Every kind of choice and the longer texts, each at rest. */
export function FormToFill() {
  const [fields, setFields] = useState({
    soort: "",
    verslag: "",
    lezen: "ja",
    reistijd: 30,
    ja: false,
    ver: true,
  });
  const [parts, setParts] = useState<readonly string[]>(["ochtend"]);
  const [occupation, setOccupation] = useState<ComboboxOption | null>(null);
  const set = (change: Partial<typeof fields>) => setFields({ ...fields, ...change });
  return (
    <Stack gap="loose">
      <SearchField id="v-zoek" label={text.search} onSearch={() => undefined} />
      <Form onSubmit={() => undefined}>
        <Combobox
          id="v-beroep"
          label={text.occupation}
          description={text.occupationNote}
          value={occupation}
          onChange={setOccupation}
          load={findOccupations}
        />
        <Select
          id="v-soort"
          label={text.kind}
          options={text.kinds}
          emptyLabel={text.choose}
          value={fields.soort}
          onChange={(soort) => set({ soort })}
        />
        <TextArea
          id="v-verslag"
          label={text.report}
          description={text.reportNote}
          value={fields.verslag}
          onChange={(verslag) => set({ verslag })}
        />
        <RadioGroup
          id="v-lezen"
          label={text.read}
          options={text.readOptions}
          value={fields.lezen}
          onChange={(lezen) => set({ lezen })}
        />
        <CheckboxGroup
          id="v-dagdelen"
          label={text.parts}
          options={text.partOptions}
          value={parts}
          onChange={setParts}
          optional
        />
        <Checkbox
          id="v-ja"
          label={text.yes}
          description={text.yesNote}
          checked={fields.ja}
          onChange={(ja) => set({ ja })}
        />
        <Switch id="v-ver" label={text.fold} checked={fields.ver} onChange={(ver) => set({ ver })} />
        <Slider
          id="v-reistijd"
          label={text.travel}
          description={text.travelNote}
          min={10}
          max={60}
          step={5}
          value={fields.reistijd}
          format={text.minutes}
          onChange={(reistijd) => set({ reistijd })}
        />
        <FileField
          id="v-besluit"
          label={text.decision}
          description={text.decisionNote}
          accept=".pdf,.jpg,.png"
          onChange={() => undefined}
        />
        <FormActions>
          <Button type="submit" kind="secondary">
            {text.save}
          </Button>
          <Button kind="subtle">{text.back}</Button>
          <Text soft small>
            {text.saved}
          </Text>
        </FormActions>
      </Form>
    </Stack>
  );
}

/** Stands in for a search in the service. */
const findOccupations = (term: string): Promise<ComboboxOption[]> =>
  Promise.resolve(
    text.occupations
      .filter((name) => name.toLowerCase().includes(term.toLowerCase()))
      .map((name) => ({ id: name, label: name, detail: text.occupationDetail })),
  );
