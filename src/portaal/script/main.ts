import { readAloud } from "./read-aloud.ts";

const button = document.querySelector<HTMLButtonElement>("[data-voorlezen]");
if (button && "speechSynthesis" in window) readAloud(button, window.speechSynthesis);

for (const print of document.querySelectorAll<HTMLButtonElement>("[data-print]")) {
  print.hidden = false;
  print.addEventListener("click", () => window.print());
}

// a page that came back with errors begins at them
document.getElementById("fouten")?.focus();
