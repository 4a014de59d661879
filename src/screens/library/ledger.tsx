/** The ledger: every fact that the library states, how strong it is, of whom it is known, and its source. */
import { Chips } from "../parts/chips.tsx";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { Layers } from "../../drawing/layers.tsx";
import type { Claim, Strength } from "../../library/library.ts";
import { Frame } from "../parts/frame.tsx";
import { AboutClaim, ClaimStrength } from "./claim.tsx";
import { useWanted } from "../parts/wanted.ts";
import { useLibrary } from "./shelves.ts";
import { LibraryWaiting } from "./wait.tsx";
import { say } from "./words.ts";
import "./library.css";

const strengths: readonly Strength[] = [4, 3, 2, 1, 0];
const kinds = ["all", "research", "advice"] as const;

export const LedgerPage = (_: { path?: string }): JSX.Element => {
  const opened = useLibrary();
  const ledger = useWanted(
    async () => (opened.is === "here" ? await opened.value.library.ledger() : []),
    [opened.is === "here" ? opened.value.code : ""],
  );
  const [kind, setKind] = useState<(typeof kinds)[number]>("all");
  if (opened.is !== "here") return <LibraryWaiting wanted={opened} />;
  if (ledger.is !== "here") return <LibraryWaiting wanted={ledger} />;
  const claims = ledger.value.filter((claim) => kind === "all" || claim.kind === kind);
  return (
    <Frame name={say("library.ledger.title")} back={{ to: "/library", word: say("library.title") }}>
      <div class="title">
        <h1>{say("library.ledger.title")}</h1>
        <p class="muted">{say("library.ledger")}</p>
      </div>
      <ul class="pages cols strengths pad">
        {strengths.map((n) => (
          <li key={n}>
            <Layers n={n} />
            <span>
              <b>{say(`library.strength.${n}`)}</b>
              <small class="muted">{say(`library.strength.${n}.note`)}</small>
            </span>
          </li>
        ))}
      </ul>
      <Chips
        class="pad"
        name={say("library.ledger.kind")}
        all={kinds}
        chosen={kind}
        word={(one) => (one === "all" ? say("library.ledger.all") : say(`library.kind.${one}`))}
        onChoose={setKind}
      />
      <div lang={opened.value.tag} dir={opened.value.dir}>
        {strengths.map((n) => (
          <Level key={n} n={n} claims={claims.filter(({ strength }) => strength === n)} />
        ))}
      </div>
    </Frame>
  );
};

const Level = ({ n, claims }: { readonly n: Strength; readonly claims: readonly Claim[] }): JSX.Element | null =>
  claims.length === 0 ? null : (
    <section class="pad">
      <h2>{say(`library.strength.${n}`)}</h2>
      {claims.map((claim) => (
        <details key={claim.id} class="fact">
          <summary>{claim.says}</summary>
          <ClaimStrength claim={claim} />
          <AboutClaim claim={claim} />
        </details>
      ))}
    </section>
  );
