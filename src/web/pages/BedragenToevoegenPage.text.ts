export { text } from "./BedragenPage.text.ts";
