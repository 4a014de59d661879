/** The ears on the stage of browser tests (keeping/stage.fixture.ts), as `ears`. */
import * as doors from "./ears.ts";

declare global {
  var ears: typeof doors;
}
globalThis.ears = doors;
