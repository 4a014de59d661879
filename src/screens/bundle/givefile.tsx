/** The file: how large it will be, whether it is sealed and by which words, making it with a way to stop. */
import type { JSX } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import { drawnWords, leastCharacters, spokenForm } from "../../bundle/passphrase.ts";
import type { Child } from "../../child/child.ts";
import { derivations, makeBundle, sizeOfBundle } from "../../doing/makebundle.ts";
import { Choices } from "../parts/chips.tsx";
import { Frame } from "../parts/frame.tsx";
import { useHome } from "../parts/home.ts";
import { Progress, useLongWork } from "../parts/longwork.tsx";
import { saveFile } from "../parts/save.ts";
import { type OpenedBundle, useChoice, useComposed } from "./gather.ts";
import { sizeWords } from "./size.ts";
import { aloudWord, say } from "./words.ts";
import { writtenFile } from "./written.ts";

const random = (bytes: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(bytes));
const drawPassphrase = (): string => drawnWords(random).map(aloudWord).join(" ");

/** What most mail takes, in bytes. */
const mail = 20_000_000;

export const GiveFile = ({ child }: { readonly child: Child }): JSX.Element => {
  const { choice, isRead } = useChoice(child);
  const opened = useComposed(choice, child, isRead);
  return opened === null ? (
    <Frame name={say("bundle.file.title")} back={{ to: "/bundle", word: say("bundle.title") }}>
      <div class="title">
        <h1>{say("bundle.file.title")}</h1>
        <p class="muted" role="status">
          {say("bundle.opens")}
        </p>
      </div>
    </Frame>
  ) : (
    <Making opened={opened} />
  );
};

const seals = ["words", "own", "none"] as const;

const Making = ({ opened }: { readonly opened: OpenedBundle }): JSX.Element => {
  const { toast } = useHome();
  const work = useLongWork();
  const [seal, setSeal] = useState<(typeof seals)[number]>("words");
  const [drawn, setDrawn] = useState(drawPassphrase);
  const [own, setOwn] = useState("");
  const isSealed = seal !== "none";
  const file = useMemo(() => writtenFile(opened, isSealed), [opened, isSealed]);
  const [size, setSize] = useState<number | null>(null);
  useEffect(() => {
    let stale = false;
    setSize(null);
    void sizeOfBundle(file, isSealed).then((bytes) => stale || setSize(bytes));
    return () => {
      stale = true;
    };
  }, [file, isSealed]);
  const passphrase = seal === "own" ? own : drawn;
  const isShort = seal === "own" && [...spokenForm(own)].length < leastCharacters;
  const { films, bundle } = opened;
  const make = async (): Promise<void> => {
    const derivation = typeof WebAssembly === "object" ? derivations.argon2id : derivations.pbkdf2;
    const sealing = isSealed ? { passphrase, derivation, salt: random(16) } : null;
    const made = await work.run(say("bundle.making"), (long) => makeBundle(file, sealing, long));
    if (made === null) return;
    const name = `${say("bundle.file.name").replaceAll(" ", "-")}-${opened.today}.html`;
    saveFile(made, name);
    toast.value = { text: say("bundle.saved", { file: name }) };
  };
  return (
    <Frame
      name={say("bundle.file.title")}
      back={{ to: "/bundle", word: say("bundle.title") }}
      foot={
        <button type="button" class="pill full" disabled={work.doing !== null || isShort} onClick={() => void make()}>
          {say("bundle.make")}
        </button>
      }
    >
      <div class="title">
        <h1>{say("bundle.file.title")}</h1>
        <p class="muted">{say("bundle.file.says")}</p>
      </div>
      <div class="pad stack">
        <p>
          {say("bundle.file.films", { n: films.length })}{" "}
          {size === null ? null : <b>{say("bundle.file.size", { size: sizeWords(size) })}</b>}
        </p>
        {size !== null && size > mail ? <p>{say("bundle.file.large")}</p> : null}
        {bundle.plays.some(({ film }) => film?.mayNotPlay) ? <p>{say("bundle.film.unseen")}</p> : null}
        {bundle.leftOut.map(({ code, says }) => (
          <p key={code}>{says[0]}</p>
        ))}
        <Choices
          title={say("bundle.seal")}
          all={seals}
          chosen={seal}
          word={(one) => say(`bundle.seal.${one}`)}
          onChoose={setSeal}
        />
        {seal === "words" ? (
          <>
            <output class="spokenwords">{drawn}</output>
            <p>
              <button type="button" class="quiet small" onClick={() => setDrawn(drawPassphrase())}>
                {say("bundle.seal.other")}
              </button>
            </p>
          </>
        ) : null}
        {seal === "own" ? (
          <label class="label">
            {say("bundle.seal.label")}
            <input
              class="field"
              type="text"
              dir="auto"
              autocomplete="off"
              autocapitalize="none"
              spellcheck={false}
              value={own}
              onInput={({ currentTarget }) => setOwn(currentTarget.value)}
            />
            <span class="muted small">{say("bundle.seal.least", { n: leastCharacters })}</span>
          </label>
        ) : null}
        <p class="muted">{say(isSealed ? "bundle.seal.says" : "bundle.seal.open")}</p>
        <Progress work={work} />
      </div>
    </Frame>
  );
};
