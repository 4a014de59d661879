/** Chips, icon buttons and rows say to those who do not see them what they are, and which of them is chosen. */
import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { Chips, Choices } from "./chips.tsx";
import { IconButton } from "./iconbutton.tsx";
import { ActRow, LinkRow } from "./rows.tsx";

const nothing = (): void => {};
const word = (n: number): string => `after ${n}`;

describe("chips", () => {
  it("are a named group, in which the chosen one is pressed", () => {
    expect(render(<Chips by="after" all={[1, 5]} chosen={5} word={word} onChoose={nothing} />)).toBe(
      '<div class="chips" role="group" aria-labelledby="after"><button type="button" class="chip" aria-pressed="false">after 1</button><button type="button" class="chip" aria-pressed="true">after 5</button></div>',
    );
  });
  it("may be several that are chosen, with a stone before each and more after them", () => {
    const all = ["sun", "plum"] as const;
    const stone = (one: string): string => `stone-${one}`;
    const some = { all, chosen: ["plum"], word: (one: string) => one, stone, onChoose: nothing };
    const chips = render(
      <Chips class="pad" name="Colour" {...some}>
        <i />
      </Chips>,
    );
    expect(chips).toMatch(/^<div class="chips pad" role="group" aria-label="Colour">/);
    expect(chips).toContain('aria-pressed="true"><span class="stone stone-plum" aria-hidden="true"></span>plum<');
    expect(chips).toMatch(/<i><\/i><\/div>$/);
  });
  it("are no group of their own under a title, which names them", () => {
    const choices = render(<Choices title="Who" all={["me"]} chosen={null} word={(one) => one} onChoose={nothing} />);
    expect(choices).toBe(
      '<fieldset class="choices"><legend class="label">Who</legend><div class="chips"><button type="button" class="chip" aria-pressed="false">me</button></div></fieldset>',
    );
  });
});

it("an icon button has its name, and only what was asked for", () => {
  const plain = render(<IconButton icon="close" name="Close" onPress={nothing} />);
  expect(plain).toMatch(/^<button type="button" class="icobtn" aria-label="Close"><svg/);
  const all = render(<IconButton icon="undo" name="Undo" class="turn" title disabled again onPress={nothing} />);
  expect(all).toMatch(
    /^<button [^>]*class="icobtn turn"[^>]*aria-label="Undo"[^>]*title="Undo"[^>]*data-again[^>]*disabled/,
  );
});

it("a row leads somewhere, or has one thing to do", () => {
  expect(
    render(
      <LinkRow to="/child/1" before={<i />} after={<b />}>
        Ada
      </LinkRow>,
    ),
  ).toBe('<li class="lineof"><i></i><a href="/child/1">Ada</a><b></b></li>');
  expect(
    render(
      <ActRow word="Restore" onAct={nothing}>
        Gone
      </ActRow>,
    ),
  ).toBe(
    '<li class="lineof"><span class="grow">Gone</span><button type="button" class="quiet small">Restore</button></li>',
  );
});
