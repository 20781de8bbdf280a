import { useQuery } from "@tanstack/react-query";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { useListParameters } from "../gemeente.ts";
import { Link } from "../nlds/index.ts";
import { useSession } from "../session.tsx";
import { text } from "./PlekkenPage.text.ts";
import { FilteredList } from "./werk/FilteredList.tsx";
import { PlekTable } from "./werk/PlekTable.tsx";
import { plekkenQuery } from "./werk/werk.queries.ts";
import { optionsOf, text as words } from "./werk/werk.text.ts";

/** The open plekken of the region. */
export function PlekkenPage() {
  const { gebruiker } = useSession();
  const query = useQuery(plekkenQuery(useListParameters()));
  const mayReadRondes = scopesOf(gebruiker, "read", "matchronde").length > 0;
  const seesUnits = scopesOf(gebruiker, "read", "unitcapaciteit").length > 0;
  const lead = (
    <>
      {text.lead} {mayReadRondes && <Link href="/regionale-matching">{text.matching}</Link>}{" "}
      {seesUnits && <Link href="/units">{text.units}</Link>}
    </>
  );
  const filters = [
    { id: "zoek", label: text.zoek },
    { id: "werkvorm", label: text.werkvorm, options: optionsOf(words.werkvormen) },
    { id: "soort", label: text.soort, options: optionsOf(words.soorten) },
    {
      id: "gemeente",
      label: text.gemeente,
      options: gebruiker.gemeenten.map(({ code, naam }) => ({ value: code, label: naam })),
    },
    { id: "vrij", label: text.vrij, options: [{ value: "true", label: text.vrijOptie }] },
  ];
  return (
    <FilteredList
      path="/plekken"
      query={query}
      filters={filters}
      text={{ ...text, lead }}
      result={words.plekken}
    >
      {(rows) => <PlekTable rows={rows} withWhere />}
    </FilteredList>
  );
}
