/** The template of tags that a coding brought along, offered beside it. */
import { speaker } from "../../words/words.ts";
import { words } from "../../words/en/tags.ts";
import { readTagFile } from "../../doing/taketags.ts";
import { newId } from "../../ground/id.ts";
import type { Home, ToastText } from "../parts/home.ts";
import { tagNoteWords } from "../parts/tagwords.ts";

const say = speaker(words);

/** What is said of the template in `file`, and the way to keep it; null where the file has none. */
export const offerTags = async (
  home: Home,
  file: File,
): Promise<Required<Pick<ToastText, "text" | "offer">> | null> => {
  const read = await readTagFile(file);
  if (!read.ok) return null;
  const { template, said } = read.value;
  const take = async (): Promise<void> => {
    const kept = await home.held("tags").change((all) => [...all, { id: newId(), template }]);
    if (!kept.ok) return home.showProblem(kept.problem);
    home.toast.value = { text: [say("tags.brought", { name: template.name }), ...said.map(tagNoteWords)].join(" ") };
  };
  return {
    text: say("tags.offer", { n: template.acts.length }),
    offer: { word: say("tags.offer.take"), take: () => void take() },
  };
};
