/** A family's first days in Chromium. */
import { startChromium } from "./chromium.ts";
import { visit } from "./visit.ts";

visit(startChromium);
