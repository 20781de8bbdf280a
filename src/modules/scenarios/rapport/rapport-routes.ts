import { get, pdf } from "../../route.ts";
import { getToekomstplanrapport } from "./get-toekomstplanrapport.ts";
import { writeToekomstplanrapportPdf } from "./write-toekomstplanrapport-pdf.ts";

export const toekomstplanrapportRoutes = [
  get("/toekomstplan/rapport", getToekomstplanrapport),
  pdf("/toekomstplan/rapport/_pdf", writeToekomstplanrapportPdf),
];
