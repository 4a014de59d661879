/** Whether the window is as wide as a desk's (1024 CSS pixels), as desk.css has it; changes with it. */
import { useEffect, useState } from "preact/hooks";

const wide = "(min-width: 64em)";

export const useAtDesk = (): boolean => {
  const [isWide, setWide] = useState(() => matchMedia(wide).matches);
  useEffect(() => {
    const query = matchMedia(wide);
    const tell = (): void => setWide(query.matches);
    // It may have changed between the drawing and here.
    tell();
    query.addEventListener("change", tell);
    return () => query.removeEventListener("change", tell);
  }, []);
  return isWide;
};
