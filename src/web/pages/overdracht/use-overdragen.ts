import { DELEN, type Deel, ROL_VAN_DEEL } from "../../../modules/plannen/overdracht.ts";
import { post } from "../../api.ts";
import { useSession } from "../../session.tsx";
import type { Inwoneroverdrachten, Kring } from "../plannen.queries.ts";
import { dayOrNull } from "../plan/fields.ts";
import { useDialog } from "../../dialog.ts";

export type OverdragenField = "deel" | "begeleidingId" | "naarGebruikerId" | "waarom" | "gesprekOp";
type Draft = {
  readonly deel: Deel;
  readonly begeleidingId: string;
  readonly naarGebruikerId: string;
  readonly waarom: string;
  readonly gesprekOp: string;
  readonly blijftInKring: boolean;
};

/** What is filled in, and what can be chosen for the part that is handed over. */
export function useOverdragen(
  inwonerId: string,
  kring: Kring,
  { keuzes }: Inwoneroverdrachten,
  onDone: (naarNaam: string) => void,
) {
  const { gebruiker } = useSession();
  const isKlantmanager = gebruiker.rollen.includes("klantmanager");
  const delen = DELEN.filter((deel) => isKlantmanager || gebruiker.rollen.includes(ROL_VAN_DEEL[deel]));
  const [first = "hoofdbegeleiding"] = delen;
  /** Who does a part now: the main counsellor, or everyone with the role of that part. */
  const doersOf = (deel: Deel) =>
    kring.lopend.filter(({ gebruikerId, isHoofd, rol }) =>
      deel === "hoofdbegeleiding"
        ? isHoofd
        : !isHoofd &&
          gebruikerId !== null &&
          (isKlantmanager ? rol === ROL_VAN_DEEL[deel] : gebruikerId === gebruiker.id),
    );
  const doerOf = (deel: Deel) => doersOf(deel)[0]?.id ?? "";
  const collegasFor = (deel: Deel) => keuzes.find((keuze) => keuze.deel === deel)?.collegas ?? [];

  const dialog = useDialog<Draft, OverdragenField>({
    inwonerId,
    name: "overdragen",
    start: {
      deel: first,
      begeleidingId: doerOf(first),
      naarGebruikerId: "",
      waarom: "",
      gesprekOp: "",
      blijftInKring: false,
    },
    send: ({ begeleidingId, gesprekOp, ...rest }, options) =>
      post(
        `/inwoners/${inwonerId}/overdrachten`,
        { ...rest, begeleidingId: begeleidingId || null, gesprekOp: dayOrNull(gesprekOp) },
        options,
      ),
    onDone: () =>
      onDone(
        collegasFor(dialog.draft.deel).find(({ id }) => id === dialog.draft.naarGebruikerId)?.naam ?? "",
      ),
  });
  const doers = doersOf(dialog.draft.deel);
  const from = doers.find(({ id }) => id === dialog.draft.begeleidingId);
  return {
    ...dialog,
    delen,
    doers,
    collegas: collegasFor(dialog.draft.deel).filter(({ id }) => id !== from?.gebruikerId),
    mayAdd: isKlantmanager && dialog.draft.deel !== "hoofdbegeleiding",
    chooseDeel: (deel: Deel) => dialog.change({ deel, begeleidingId: doerOf(deel), naarGebruikerId: "" }),
  };
}
