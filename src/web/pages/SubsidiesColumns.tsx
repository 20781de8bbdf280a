import { type Column, Link, VisuallyHidden } from "../nlds/index.ts";
import { text } from "./SubsidiesPage.text.ts";

type Named = {
  readonly plaatsingId: string;
  readonly inwonernaam: string | null;
  readonly bij: string | null;
};

/** Whose subsidy it is, as far as the role may know, and where that is. */
export const whoAndWhere: readonly Column<Named>[] = [
  {
    id: "wie",
    header: text.who,
    rowHeader: true,
    cell: ({ plaatsingId, inwonernaam, bij }) => (
      <Link href={`/plaatsingen/${plaatsingId}`}>
        {inwonernaam ?? text.placement}
        <VisuallyHidden>, {bij}</VisuallyHidden>
      </Link>
    ),
  },
  { id: "bij", header: text.at, cell: ({ bij }) => bij },
];
