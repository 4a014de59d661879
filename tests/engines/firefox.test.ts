/** A family's first days in Firefox. */
import { startFirefox } from "./firefox.ts";
import { visit } from "./visit.ts";

visit(startFirefox);
