/** A claim and its source: as a sheet over the page, and as an entry of the ledger. */
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { Icon } from "../../drawing/icons.tsx";
import { Layers } from "../../drawing/layers.tsx";
import type { Claim } from "../../library/library.ts";
import { say } from "./words.ts";

/** The source in one line, as it is cited. */
export const citeOf = ({ by, others, year, where }: Claim): string =>
  say("library.claim.by", { by, others: others ? "yes" : "no", year: String(year), where });

/** How much was looked at: studies and people. Empty for advice that names none. */
const sizeOf = ({ studies, people, of }: Claim): string =>
  [
    studies === undefined ? "" : say("library.studies", { n: studies }),
    people === undefined || of === undefined ? "" : say(`library.people.${of}`, { n: people }),
  ]
    .filter(Boolean)
    .join(" · ");

export const ClaimStrength = ({ claim }: { readonly claim: Claim }): JSX.Element => (
  <p class="strength">
    <Layers n={claim.strength} />
    {say(`library.strength.${claim.strength}`)}
    <span class="kind">{say(`library.kind.${claim.kind}`)}</span>
  </p>
);

/** Everything about a claim but its first sentence. */
export const AboutClaim = ({ claim }: { readonly claim: Claim }): JSX.Element => {
  const size = sizeOf(claim);
  return (
    <dl class="about">
      <dt>{say(claim.kind === "research" ? "library.claim.who" : "library.claim.for")}</dt>
      <dd>
        {claim.who}
        {size ? <span class="muted"> {size}</span> : null}
      </dd>
      <dt>{say("library.claim.not")}</dt>
      <dd>{claim.not}</dd>
      {claim.page ? (
        <>
          <dt>{say("library.claim.page")}</dt>
          <dd>{claim.page}</dd>
        </>
      ) : null}
      {claim.advice ? (
        <>
          <dt>{say("library.claim.advice")}</dt>
          <dd>{claim.advice}</dd>
        </>
      ) : null}
      <dt>{say("library.claim.source")}</dt>
      <dd>
        <bdi>{citeOf(claim)}</bdi> <span class="muted">{say(`library.read.${claim.read}`)}</span>{" "}
        <a class="out" href={claim.address} target="_blank" rel="noreferrer noopener">
          {say("library.claim.open")}
        </a>
      </dd>
    </dl>
  );
};

type SheetProps = { readonly claims: readonly Claim[]; readonly onClose: () => void };

/** The claims of one sentence, over the page. */
export const ClaimSheet = ({ claims, onClose }: SheetProps): JSX.Element => {
  const dialog = useRef<HTMLDialogElement>(null);
  const [told, setTold] = useState<"copied" | "nocopy" | null>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(claims.map((claim) => `${citeOf(claim)} ${claim.address}`).join("\n"));
      setTold("copied");
    } catch {
      setTold("nocopy");
    }
  };
  return (
    <dialog
      class="claimsheet"
      ref={dialog}
      onClose={onClose}
      aria-labelledby="claim-title"
      onClick={(event) => {
        if (event.target === dialog.current) dialog.current?.close();
      }}
    >
      <div class="inside">
        {claims.map((claim, i) => (
          <section key={claim.id}>
            <ClaimStrength claim={claim} />
            <h2 id={i === 0 ? "claim-title" : undefined}>{claim.says}</h2>
            <AboutClaim claim={claim} />
          </section>
        ))}
        <div class="row">
          <button type="button" class="pill grow" onClick={() => dialog.current?.close()}>
            {say("library.claim.close")}
          </button>
          <button type="button" class="quiet" onClick={() => void copy()}>
            <Icon name="file" />
            {say("library.claim.copy")}
          </button>
        </div>
        <p class="muted small" role="status">
          {told === null ? "" : say(`library.claim.${told}`)}
        </p>
      </div>
    </dialog>
  );
};
