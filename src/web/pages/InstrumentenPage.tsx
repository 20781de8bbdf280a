import { useQuery } from "@tanstack/react-query";
import type { Instrument } from "../../modules/instrumentengids/instrument.ts";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { useListParameters } from "../gemeente.ts";
import { type Column, Link, Stack, Table, Text } from "../nlds/index.ts";
import { useSession } from "../session.tsx";
import { text } from "./InstrumentenPage.text.ts";
import { Beschikbaarheidsteken, Versheidsteken } from "./instrumenten/Badges.tsx";
import { instrumentenQuery } from "./instrumenten/instrumenten.queries.ts";
import { functieOpties, optionsOf, prijsTekst, text as words } from "./instrumenten/instrumenten.text.ts";
import { FilteredList } from "./werk/FilteredList.tsx";

/** The guide: what can be done for someone. */
export function InstrumentenPage() {
  const { gebruiker } = useSession();
  const mayEdit = scopesOf(gebruiker, "change", "instrument").length > 0;
  const query = useQuery(instrumentenQuery(useListParameters()));
  const filters = [
    { id: "zoek", label: text.zoek },
    { id: "doelgroep", label: text.doelgroep, options: optionsOf(words.doelgroepen) },
    { id: "fase", label: text.fase, options: optionsOf(words.fasen) },
    {
      id: "gemeente",
      label: text.gemeente,
      options: gebruiker.gemeenten.map(({ code, naam }) => ({ value: code, label: naam })),
    },
    { id: "functionaliteit", label: text.functionaliteit, options: functieOpties },
    { id: "prijs", label: text.prijs, options: optionsOf(words.prijzen) },
    { id: "beschikbaarheid", label: text.beschikbaarheid, options: optionsOf(words.beschikbaarheden) },
    ...(mayEdit ? [{ id: "versheid", label: text.versheid, options: optionsOf(words.versheden) }] : []),
  ];
  const seesInzet = scopesOf(gebruiker, "read", "inzet").length > 0;
  const mayEditForms = scopesOf(gebruiker, "change", "vragenlijst").length > 0;
  const lead = (
    <>
      {text.lead} <Link href="/instrumenten/dekking">{text.coverage}</Link>{" "}
      <Link href="/trajecten">{text.groups}</Link> <Link href="/leertaken">{text.tasks}</Link>{" "}
      <Link href="/doelgroepen">{text.targetGroups}</Link>
      {seesInzet && (
        <>
          {" "}
          <Link href="/inzetten">{text.inzetten}</Link>
        </>
      )}
      {mayEdit && (
        <>
          {" "}
          <Link href="/instrumenten/nieuw">{text.add}</Link>
        </>
      )}
      {mayEditForms && (
        <>
          {" "}
          <Link href="/vragenlijsten">{text.forms}</Link>
        </>
      )}
    </>
  );
  return (
    <FilteredList
      path="/instrumenten"
      query={query}
      filters={filters}
      text={{ ...text, lead }}
      result={words.instrumenten}
    >
      {(rows) => (
        <Table caption={text.caption} captionHidden columns={COLUMNS} rows={rows} rowKey={({ id }) => id} />
      )}
    </FilteredList>
  );
}

const COLUMNS: readonly Column<Instrument>[] = [
  {
    id: "naam",
    header: text.column.naam,
    rowHeader: true,
    cell: ({ id, naam, soort }) => (
      <Stack gap="dense">
        <Link href={`/instrumenten/${id}`} quiet>
          {naam}
        </Link>
        <Text small soft>
          {words.soorten[soort]}
        </Text>
      </Stack>
    ),
  },
  {
    id: "voor",
    header: text.column.voor,
    cell: ({ doelgroepen }) => doelgroepen.map((een) => words.doelgroepen[een]).join(", "),
  },
  {
    id: "fase",
    header: text.column.fase,
    cell: ({ fasen }) => fasen.map((fase) => words.fasen[fase]).join(", "),
  },
  { id: "prijs", header: text.column.prijs, cell: ({ prijs }) => prijs && prijsTekst(prijs) },
  {
    id: "nu",
    header: text.column.nu,
    cell: ({ beschikbaarheid }) => <Beschikbaarheidsteken nu={beschikbaarheid} />,
  },
  {
    id: "versheid",
    header: text.column.versheid,
    cell: ({ versheid }) => <Versheidsteken versheid={versheid} />,
  },
];
