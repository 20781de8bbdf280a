import { startTraceuitvoer } from "../../src/modules/koppelvlakken/traceuitvoer.ts";
import { REGIO } from "./world.ts";

/** Delivers one line at a time, in a process of its own, until it is killed. */
startTraceuitvoer({
  url: process.env["TEST_DATABASE"]!,
  bestemming: { adres: process.env["TEST_COLLECTOR"]!, headers: {} },
  afzender: { adres: "https://meedoen.example.nl", regioId: REGIO, versie: "0.1.0" },
  now: () => new Date(),
  onDefect: () => {},
  perKeer: 1,
});
