import { useRouter } from "@tanstack/react-router";
import type { MouseEvent } from "react";

/** Answered by the service itself: what it does, and the pages that everyone may read without a script. */
const SERVICE =
  /^\/(api|aanmelden|hoe-kiezen-wij|privacy|toegankelijkheid|talen|cijfers|vacatures|werkgever|plek-melden|bel-mij|krijgen)(\/|\?|$)/;

/** Follows a link inside the app without loading the page again; every other click stays the browser's. */
export function useFollow(href: string) {
  const router = useRouter({ warn: false });
  return (event: MouseEvent<HTMLAnchorElement>) => {
    const plain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
    const ours = href.startsWith("/") && !SERVICE.test(href) && !href.startsWith("//");
    if (!router || !ours || !plain || event.defaultPrevented) return;
    event.preventDefault();
    router.history.push(href);
  };
}
