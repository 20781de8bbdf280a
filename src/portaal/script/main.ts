import { readAloud } from "./read-aloud.ts";
import { followSlider } from "./schuif.ts";

const button = document.querySelector<HTMLButtonElement>("[data-voorlezen]");
if (button && "speechSynthesis" in window) readAloud(button, window.speechSynthesis);

for (const print of document.querySelectorAll<HTMLButtonElement>("[data-print]")) {
  print.hidden = false;
  print.addEventListener("click", () => window.print());
}

for (const slider of document.querySelectorAll<HTMLInputElement>("[data-schuif]")) followSlider(slider);

// a page that came back with errors begins at them
document.getElementById("fouten")?.focus();
