/** How well a course is known: its claims out of the ledger, each with what it does not say; or that it is practice wisdom. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { Layers } from "../../drawing/layers.tsx";
import { claimsOf, type Skill } from "../../skills/skills.ts";
import { AboutClaim, ClaimStrength } from "../library/claim.tsx";
import { useLibrary } from "../library/shelves.ts";
import { useWanted } from "../parts/wanted.ts";
import { say } from "./words.ts";
import "../library/library.css";

export const Sure = ({ skill, only }: { readonly skill: Skill; readonly only?: readonly string[] }): JSX.Element => {
  const [open, setOpen] = useState(false);
  const ids = only ?? claimsOf[skill];
  return (
    <details class="pad sure" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <b>{say("skills.sure")}</b>
      </summary>
      {ids.length === 0 ? (
        <p class="row wisdom">
          <Layers n={1} />
          <span>{say("skills.wisdom")}</span>
        </p>
      ) : open ? (
        <Claims ids={ids} />
      ) : null}
    </details>
  );
};

const Claims = ({ ids }: { readonly ids: readonly string[] }): JSX.Element => {
  const opened = useLibrary();
  const ledger = useWanted(
    async () => (opened.is === "here" ? await opened.value.library.ledger() : []),
    [opened.is === "here" ? opened.value.code : ""],
  );
  if (opened.is !== "here" || ledger.is !== "here" || ledger.value.length === 0)
    return <p class="muted">{say("skills.sure.wait")}</p>;
  return (
    <div lang={opened.value.tag} dir={opened.value.dir}>
      {ledger.value
        .filter(({ id }) => ids.includes(id))
        .map((claim) => (
          <section key={claim.id} class="oneclaim">
            <ClaimStrength claim={claim} />
            <p>{claim.says}</p>
            <AboutClaim claim={claim} />
          </section>
        ))}
    </div>
  );
};
