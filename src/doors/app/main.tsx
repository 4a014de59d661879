/** Where the app starts in a browser: draws it, then keeps it for use without a network. */
import { render } from "preact";
import { keepOffline } from "./offline.ts";

const place = document.getElementById("app");
if (place !== null) render(<main>Attune</main>, place);
void keepOffline(() => undefined);
