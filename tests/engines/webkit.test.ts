/** The first visit in WebKit, to the sample's reading; its GTK port has no private files to keep the days after it in. */
import { startWebKit } from "./webkit.ts";
import { visit } from "./visit.ts";

visit(startWebKit, { all: false });
