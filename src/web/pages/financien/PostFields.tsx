import type { Wrong } from "../../checks.ts";
import { euros } from "../../format.ts";
import {
  Button,
  FieldRow,
  FormSection,
  NumberField,
  Paragraph,
  Row,
  Select,
  TextField,
} from "../../nlds/index.ts";
import { text } from "../BijdragejaarPage.text.ts";
import { optionsOf } from "../werk/werk.text.ts";
import {
  emptyPost,
  emptyPrijs,
  type Jaarterm,
  type Postterm,
  type Prijsterm,
  sumOfPosten,
} from "./bijdragejaar-draft.ts";

export type JaarFieldsProps = {
  readonly draft: Jaarterm;
  readonly change: (part: Partial<Jaarterm>) => void;
  readonly wrong: Wrong;
};

const replaced = <Row,>(rows: readonly Row[], at: number, part: Partial<Row>): Row[] =>
  rows.map((row, place) => (place === at ? { ...row, ...part } : row));
const without = <Row,>(rows: readonly Row[], at: number): Row[] => rows.filter((_row, place) => place !== at);

/** What the gemeenten pay together: a row for each kind of costs. */
export function PostFields({ draft: { posten }, change, wrong }: JaarFieldsProps) {
  const { post } = text;
  const field = (at: number, id: keyof Postterm) => ({
    id: `posten/${at}/${id}`,
    label: post[id],
    value: posten[at]?.[id] ?? "",
    onChange: (typed: string) => change({ posten: replaced(posten, at, { [id]: typed }) }),
    error: wrong[`posten/${at}/${id}`],
  });
  return (
    <FormSection heading={text.posten}>
      <Paragraph soft>{text.postenHint}</Paragraph>
      {posten.map(({ naam }, at) => (
        // a row has no name of its own while it is typed
        // oxlint-disable-next-line react/no-array-index-key
        <FieldRow key={at}>
          <TextField {...field(at, "naam")} autoComplete="off" />
          <NumberField {...field(at, "bedragInCenten")} prefix="€" />
          <NumberField {...field(at, "beweegt")} unit="%" width="short" />
          <Select {...field(at, "sleutel")} options={optionsOf(text.sleutels)} />
          <Button
            kind="subtle"
            label={post.remove(naam || post.nummer(at + 1))}
            onPress={() => change({ posten: posten.length > 1 ? without(posten, at) : [emptyPost] })}
          >
            {text.remove}
          </Button>
        </FieldRow>
      ))}
      <Row>
        <Button kind="secondary" icon="plus" onPress={() => change({ posten: [...posten, emptyPost] })}>
          {post.add}
        </Button>
        <Paragraph>{post.som(euros(sumOfPosten(posten)))}</Paragraph>
      </Row>
    </FormSection>
  );
}

/** What one of each product costs: what a gemeente takes is asked for the same products. */
export function PrijsFields({ draft: { prijzen }, change, wrong }: JaarFieldsProps) {
  const { prijs } = text;
  const field = (at: number, id: keyof Prijsterm) => ({
    id: `prijzen/${at}/${id}`,
    label: prijs[id],
    value: prijzen[at]?.[id] ?? "",
    onChange: (typed: string) => change({ prijzen: replaced(prijzen, at, { [id]: typed }) }),
    error: wrong[`prijzen/${at}/${id}`],
  });
  return (
    <FormSection heading={text.prijzen}>
      {prijzen.length === 0 && <Paragraph soft>{prijs.none}</Paragraph>}
      {prijzen.map(({ product }, at) => (
        // a row has no name of its own while it is typed
        // oxlint-disable-next-line react/no-array-index-key
        <FieldRow key={at}>
          <TextField {...field(at, "product")} autoComplete="off" />
          <NumberField {...field(at, "prijsInCenten")} prefix="€" />
          <TextField {...field(at, "bron")} autoComplete="off" />
          <Button
            kind="subtle"
            label={prijs.remove(product || prijs.nummer(at + 1))}
            onPress={() => change({ prijzen: without(prijzen, at) })}
          >
            {text.remove}
          </Button>
        </FieldRow>
      ))}
      <div>
        <Button kind="secondary" icon="plus" onPress={() => change({ prijzen: [...prijzen, emptyPrijs] })}>
          {prijs.add}
        </Button>
      </div>
    </FormSection>
  );
}
