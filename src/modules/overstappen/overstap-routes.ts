import { get, pdf, post, put, search } from "../route.ts";
import { countOverstappen } from "./count-overstappen.ts";
import { finishOverstapstap } from "./finish-overstapstap.ts";
import { getOverstap } from "./get-overstap.ts";
import { getOverstapStart } from "./get-overstap-start.ts";
import { goBack } from "./go-back.ts";
import { grantBufferbudget } from "./grant-bufferbudget.ts";
import { listBufferbudget } from "./list-bufferbudget.ts";
import { listOverstappen } from "./list-overstappen.ts";
import { switchOver } from "./switch-over.ts";
import { tickOwnOverstapstap } from "./tick-own-overstapstap.ts";
import { viewOverstap } from "./view-overstap.ts";
import { writeOverstap } from "./write-overstap.ts";

export const overstapRoutes = [
  get("/inwoners/:id/overstap", getOverstapStart),
  search("/inwoners/:id/overstap/_bekijk", viewOverstap),
  get("/inwoners/:id/overstappen", listOverstappen),
  post("/inwoners/:id/overstappen", switchOver),
  get("/overstappen/tellingen", countOverstappen),
  get("/overstappen/:id", getOverstap),
  post("/overstappen/:id/terug", goBack),
  put("/overstappen/:id/stappen/:nummer", finishOverstapstap),
  put("/overstappen/:id/stappen/:nummer/eigen", tickOwnOverstapstap),
  pdf("/overstappen/:id/_pdf", writeOverstap),
  get("/inwoners/:id/bufferbudget", listBufferbudget),
  post("/inwoners/:id/bufferbudget", grantBufferbudget),
];
