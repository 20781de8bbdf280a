import type { Koppeling } from "../../modules/uitwisseling/tabel/koppeling.ts";
import { type Column, type FieldError, Select, Stack, Table, Text, TextField } from "../nlds/index.ts";
import { text } from "./ImporterenPage.text.ts";
import type { GelezenTabel, Soort } from "./import.queries.ts";

type Veld = Soort["velden"][number];
type Props = {
  caption: string;
  velden: readonly Veld[];
  tabel: GelezenTabel;
  koppeling: Koppeling;
  onChange: (koppeling: Koppeling) => void;
  errors: readonly FieldError[];
};

export const veldId = (naam: string) => `kolom-${naam}`;

/** Each field with the column that fills it and what stands there, or the value that stands on every row. */
export const ImportVelden = (props: Props) => (
  <Table
    caption={props.caption}
    captionHidden
    stacked
    even
    columns={columns(props)}
    rows={props.velden}
    rowKey={({ naam }) => naam}
  />
);

const columns = (props: Props): readonly Column<Veld>[] => [
  {
    id: "veld",
    header: text.field,
    rowHeader: true,
    cell: ({ label, uitleg, isVerplicht }) => (
      <Stack gap="dense">
        <Text strong>{isVerplicht ? text.needed(label) : label}</Text>
        {uitleg && (
          <Text soft small>
            {uitleg}
          </Text>
        )}
      </Stack>
    ),
  },
  {
    id: "kolom",
    header: text.column,
    cell: ({ naam, label, isVerplicht }) => (
      <Select
        id={veldId(naam)}
        label={text.columnFor(label)}
        labelHidden
        optional={!isVerplicht}
        error={props.errors.find(({ id }) => id === veldId(naam))?.text}
        value={props.koppeling.kolommen[naam] ?? ""}
        onChange={(value) => set(props, "kolommen", naam, value)}
        emptyLabel={text.noColumn}
        options={props.tabel.kolommen.map((value) => ({ value, label: value }))}
      />
    ),
  },
  {
    id: "inhoud",
    header: text.content,
    cell: ({ naam, label }) => {
      const kolom = props.koppeling.kolommen[naam] ?? "";
      return kolom === "" ? (
        <TextField
          id={`${veldId(naam)}-vast`}
          label={text.fixed(label)}
          labelHidden
          optional
          value={props.koppeling.vast[naam] ?? ""}
          onChange={(value) => set(props, "vast", naam, value)}
        />
      ) : (
        <Text small>{sample(props.tabel, kolom)}</Text>
      );
    },
  },
];

const set = ({ koppeling, onChange }: Props, deel: keyof Koppeling, naam: string, value: string) =>
  onChange({ ...koppeling, [deel]: { ...koppeling[deel], [naam]: value } });

const MOST = 3;

/** What stands in the first rows of a column. */
function sample({ kolommen, rijen }: GelezenTabel, kolom: string): string {
  const at = kolommen.indexOf(kolom);
  const values = rijen.map(({ cellen }) => cellen[at] ?? "").filter((value) => value !== "");
  return values.length === 0 ? text.nothingThere : [...new Set(values)].slice(0, MOST).join(" · ");
}
