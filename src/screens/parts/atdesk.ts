/** Whether the window is as wide as a desk's (1024 CSS pixels), or a tablet's (720), as desk.css has it; changes with it. */
import { useEffect, useState } from "preact/hooks";

const useWide = (wide: string): boolean => {
  const [isWide, setWide] = useState(() => matchMedia(wide).matches);
  useEffect(() => {
    const query = matchMedia(wide);
    const tell = (): void => setWide(query.matches);
    // It may have changed between the drawing and here.
    tell();
    query.addEventListener("change", tell);
    return () => query.removeEventListener("change", tell);
  }, [wide]);
  return isWide;
};

export const useAtDesk = (): boolean => useWide("(min-width: 64em)");
export const useOnTablet = (): boolean => useWide("(min-width: 45em)");
