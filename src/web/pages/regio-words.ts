import type { Regiobeeld } from "../../modules/sturing/regio/regiobeeld.ts";
import { text } from "./RegioPage.text.ts";

type Words = { readonly words: string; readonly bold?: true };

/** The sentence that the page opens with: placements, jobs, and who waits. */
export function openingOf({ plaatsingen, banenafspraak, beschut }: Regiobeeld) {
  const { opening } = text;
  const jobs: Words[] = !banenafspraak
    ? []
    : banenafspraak.tekort > 0
      ? [{ words: opening.jobs }, { words: `${opening.jobsCount(banenafspraak.tekort)},`, bold: true }]
      : [{ words: opening.jobsDone }];
  const { zonderPlek } = beschut;
  const waiting: Words[] =
    zonderPlek === null
      ? [{ words: opening.shelteredFew }]
      : [
          { words: jobs.length > 0 ? opening.sheltered : opening.shelteredAlone },
          { words: `${opening.people(zonderPlek)}.`, bold: true },
        ];
  return { strong: courseOf(plaatsingen), rest: [...jobs, ...waiting] };
}

/** Against the target: where eight chances in ten lie. */
function courseOf({ aantal, doel, verwachting }: Regiobeeld["plaatsingen"]): string {
  const { opening } = text;
  if (aantal === null || !verwachting) return opening.few;
  if (doel === null) return opening.noTarget(aantal);
  if (verwachting.laag >= doel) return opening.onCourse;
  return verwachting.hoog >= doel ? opening.nearly : opening.behind;
}
