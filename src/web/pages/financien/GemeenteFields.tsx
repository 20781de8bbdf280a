import {
  FieldRow,
  FormSection,
  Heading,
  NumberField,
  Paragraph,
  Stack,
  TextField,
} from "../../nlds/index.ts";
import { text } from "../BijdragejaarPage.text.ts";
import { GEMEENTEVELDEN, type Gemeenteterm, placeOf } from "./bijdragejaar-draft.ts";
import type { JaarFieldsProps } from "./PostFields.tsx";

/** What each gemeente brings in and takes out; the errors stand at the place that the service counts. */
export function GemeenteFields(props: JaarFieldsProps) {
  return (
    <FormSection heading={text.gemeenten}>
      <Paragraph soft>{text.gemeentenHint}</Paragraph>
      {props.draft.gemeenten.map((een) => (
        <Gemeente key={een.gemeente} een={een} {...props} />
      ))}
    </FormSection>
  );
}

function Gemeente({ een, draft, change, wrong }: JaarFieldsProps & { readonly een: Gemeenteterm }) {
  const { gemeenten, prijzen } = draft;
  const at = placeOf(gemeenten, een);
  const products = prijzen.map(({ product }) => product.trim()).filter(Boolean);
  const put = (part: Partial<Gemeenteterm>) =>
    change({ gemeenten: gemeenten.map((other) => (other === een ? { ...een, ...part } : other)) });
  const isFirst = gemeenten[0] === een;
  return (
    <Stack>
      <Heading level={3}>{een.naam}</Heading>
      <FieldRow>
        {GEMEENTEVELDEN.map((veld) => (
          <NumberField
            key={veld}
            id={`gemeenten/${at}/${veld}`}
            label={text.gemeente[veld]}
            value={een[veld]}
            onChange={(typed) => put({ [veld]: typed })}
            error={
              wrong[`gemeenten/${at}/${veld}`] ??
              (isFirst && veld === "inwoners" ? wrong["gemeenten"] : undefined)
            }
            {...(veld.endsWith("InCenten") && { prefix: "€" })}
          />
        ))}
        {[...new Set(products)].map((product) => (
          <NumberField
            key={product}
            id={`gemeenten/${at}/afnames/${product}`}
            label={text.gemeente.afname(product)}
            value={een.afnames[product] ?? ""}
            onChange={(typed) => put({ afnames: { ...een.afnames, [product]: typed } })}
            error={wrong[`gemeenten/${at}/afnames/${product}`]}
            optional
          />
        ))}
      </FieldRow>
      <TextField
        id={`gemeenten/${at}/bron`}
        label={text.gemeente.bron}
        value={een.bron}
        onChange={(bron) => put({ bron })}
        error={wrong[`gemeenten/${at}/bron`]}
        autoComplete="off"
      />
    </Stack>
  );
}
