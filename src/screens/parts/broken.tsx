/**
 * What stands in the place of a screen that broke: a sentence, the way back, and another try; never what was thrown. What
 * lies over the screens is left out where it breaks, and takes no screen along.
 */
import type { ComponentChildren, JSX } from "preact";
import { useEffect, useErrorBoundary, useRef } from "preact/hooks";
import { useLocation } from "preact-iso";
import { say } from "../../words/words.ts";
import { Frame } from "./frame.tsx";
import { useHome } from "./home.ts";

type BoundaryProps = { readonly children: ComponentChildren; readonly over?: boolean };

/** `children`, until one of them throws; from the next address on, `children` again. `over`: they lie over the screens. */
export const ErrorBoundary = ({ children, over = false }: BoundaryProps): JSX.Element | null => {
  const { url } = useLocation();
  const brokeAt = useRef(url);
  const [thrown, mend] = useErrorBoundary((thrown: unknown) => {
    brokeAt.current = url;
    globalThis.reportError(thrown);
  });
  useEffect(() => {
    if (thrown !== undefined && brokeAt.current !== url) mend();
  }, [url, thrown, mend]);
  if (thrown === undefined) return <>{children}</>;
  return over ? null : <Broken onTry={mend} />;
};

const Broken = ({ onTry }: { readonly onTry: () => void }): JSX.Element => {
  const { state } = useHome();
  const { path } = useLocation();
  // What is in memory alone would be gone with the page.
  const again = (): void => (state.value.is === "memory" ? onTry() : location.reload());
  return (
    <Frame
      name={say("app.broken.title")}
      {...(path === "/" ? {} : { back: { to: "/", word: say("app.tab.today") } })}
      foot={
        <button type="button" class="pill grow" onClick={again}>
          {say("app.broken.again")}
        </button>
      }
    >
      <div class="title" role="alert">
        <h1>{say("app.broken.title")}</h1>
        <p class="muted">{say("app.broken")}</p>
      </div>
    </Frame>
  );
};
