import { FormSection, NumberField, RadioGroup, TextField } from "../nlds/index.ts";
import { text } from "./overstap/overstap.text.ts";
import { type ArrangeProps, fieldOf, YES_NO } from "./overstap/arrange.ts";
import { fieldsOf } from "./rekenhulp/fields.ts";
import type { Veld } from "./rekenhulp/vraag.ts";
import { text as words } from "./WatVerandertPage.text.ts";

const INKOMENS = (["bijstand", "ww", "geen"] as const).map((value) => ({
  value,
  label: words.inkomens[value],
}));

/** The household, for the income of each month: kept with the switch, so that it is asked once. */
export function OverstapGeld(props: ArrangeProps) {
  const { draft, change, checks } = props;
  const { geld } = draft;
  const field = fieldsOf<Exclude<Veld, "indicaties">>(
    geld,
    (part) => change({ geld: { ...geld, ...part } }),
    checks.wrong,
  );
  const money = { prefix: "€", width: "short" } as const;
  return (
    <FormSection heading={text.money}>
      <RadioGroup
        {...fieldOf(props)("metGeld")}
        label={text.moneyAsk}
        description={text.moneyNote}
        options={YES_NO}
      />
      {draft.metGeld === "ja" && (
        <>
          <RadioGroup {...field("inkomen")} label={text.inkomen} options={INKOMENS} />
          {geld.inkomen === "ww" && <NumberField {...field("wwInCenten")} {...money} label={words.ww} />}
          <RadioGroup {...field("metPartner")} label={words.partner} options={YES_NO} />
          {geld.metPartner === "ja" && (
            <>
              <NumberField {...field("partnerjaar")} label={words.partnerjaar} width="short" />
              <NumberField
                {...field("partnerloon")}
                {...money}
                label={words.partnerloon}
                description={words.partnerloonNote}
                optional
              />
            </>
          )}
          <TextField
            {...field("kinderen")}
            label={words.kinderen}
            description={words.kinderenNote}
            width="medium"
            autoComplete="off"
            optional
          />
          <NumberField
            {...field("huurInCenten")}
            {...money}
            label={words.huur}
            description={words.huurNote}
            optional
          />
          <NumberField
            {...field("kostendelers")}
            label={words.kostendelers}
            description={words.kostendelersNote}
            width="short"
            optional
          />
        </>
      )}
    </FormSection>
  );
}
