import { useEffect } from "react";
import { words } from "./nlds.text.ts";

let title = "Meedoen";
let formsWithErrors = 0;

/** The title of the browser tab: `Dossier van Yonas · Meedoen`, with `Fout:` before it while a form has errors. */
export function usePageTitle(page: string): void {
  useEffect(() => {
    title = page === "" ? "Meedoen" : `${page} · Meedoen`;
    show();
  }, [page]);
}

export function useErrorInTitle(): void {
  useEffect(() => {
    formsWithErrors += 1;
    show();
    return () => {
      formsWithErrors -= 1;
      show();
    };
  }, []);
}

function show(): void {
  document.title = formsWithErrors > 0 ? words.errorTitle + title : title;
}
