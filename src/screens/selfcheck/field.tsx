/** The answer to one question, of whatever type: answers to press, or a field to type in. What is wrong with it is said. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { isAlone, kindsOf, wrongWith } from "../../selfcheck/allowed.ts";
import { type CheckItem, type Option, toldIn } from "../../selfcheck/questionnaire.ts";
import { type CheckValue, isSameValue, valueFrom } from "../../selfcheck/value.ts";
import { spoken } from "../../words/words.ts";
import { say } from "./said.ts";

type FieldProps = {
  readonly item: CheckItem;
  readonly values: readonly CheckValue[];
  /** `isWhole`: one answer was pressed that says it all, so that the next question may come. */
  readonly onValues: (values: readonly CheckValue[], isWhole: boolean) => void;
};

export const AnswerField = (props: FieldProps): JSX.Element => {
  const { type } = props.item;
  if (type === "boolean") return <YesOrNo {...props} />;
  if (type === "choice" || type === "open-choice") return <Offered {...props} />;
  return <Typed {...props} />;
};

const YesOrNo = ({ values, onValues }: FieldProps): JSX.Element => {
  const press = (value: boolean): void => onValues([{ is: "boolean", value }], true);
  return (
    <div class="checkopts" role="group" aria-labelledby="asked">
      {[true, false].map((value) => (
        <button
          key={String(value)}
          type="button"
          aria-pressed={values.some((one) => one.value === value)}
          onClick={() => press(value)}
        >
          {say(value ? "selfcheck.yes" : "selfcheck.no")}
        </button>
      ))}
    </div>
  );
};

const Offered = ({ item, values, onValues }: FieldProps): JSX.Element => {
  const own = values.find(({ is }) => is === "string" && item.type === "open-choice");
  const isChosen = ({ value }: Option): boolean => values.some((one) => isSameValue(one, value));
  const press = (one: Option): void => {
    if (!item.repeats) return onValues([one.value], true);
    const others = values.filter((other) => !isSameValue(other, one.value) && !(one.isAlone || isAlone(item, other)));
    const chosen = isChosen(one) ? others : [...others, one.value];
    if (item.most === null || chosen.length <= item.most) onValues(chosen, false);
  };
  const type = (text: string): void => {
    const typed = valueFrom("string", text);
    const others = item.repeats ? values.filter((one) => one !== own) : [];
    onValues(typed === null ? others : [...others, typed], false);
  };
  return (
    <>
      {item.repeats ? <p class="muted small">{say("selfcheck.more")}</p> : null}
      <div class="checkopts" role="group" aria-labelledby="asked">
        {item.options.map((one, n) => (
          <button key={n} type="button" aria-pressed={isChosen(one)} onClick={() => press(one)}>
            <bdi>{toldIn(one.words, spoken().code)}</bdi>
          </button>
        ))}
      </div>
      {item.type === "open-choice" ? (
        <label class="label">
          {say("selfcheck.own")}
          <input
            class="field"
            dir="auto"
            autocomplete="off"
            value={own?.is === "string" ? own.value : ""}
            onInput={({ currentTarget }) => type(currentTarget.value)}
          />
        </label>
      ) : null}
    </>
  );
};

/** The browser's own field for days and times; null where a plain one is. */
const inputOf = (type: string): "date" | "datetime-local" | "time" | null =>
  type === "date" || type === "time" ? type : type === "dateTime" ? "datetime-local" : null;

const pad = (n: number): string => String(n).padStart(2, "0");
const textOf = (value: CheckValue | undefined): string => {
  if (value === undefined) return "";
  if (value.is === "quantity") return String(value.value.value ?? "");
  if (value.is === "time") return value.value.slice(0, 5);
  if (value.is === "dateTime") {
    const at = new Date(value.value);
    return `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}T${pad(at.getHours())}:${pad(at.getMinutes())}`;
  }
  return value.is === "coding" ? "" : String(value.value);
};

/** What was typed as a value of the item's type; null where it is none. */
const valueOf = (item: CheckItem, text: string): CheckValue | null => {
  const kind = kindsOf(item)[0];
  if (kind === undefined || text.trim() === "") return null;
  const size = Number(text.trim().replace(",", "."));
  switch (kind) {
    case "decimal":
    case "integer":
      return valueFrom(kind, size);
    case "quantity": {
      const { code, system, display } = item.unit ?? {};
      return valueFrom("quantity", {
        value: size,
        ...(code !== undefined && { code }),
        ...(system !== undefined && { system }),
        ...(display !== undefined && { unit: display }),
      });
    }
    case "time":
      return valueFrom("time", text.length === 5 ? `${text}:00` : text);
    case "dateTime": {
      const at = new Date(text);
      return Number.isNaN(at.getTime()) ? null : valueFrom("dateTime", at.toISOString());
    }
    case "string":
      return valueFrom("string", text);
    default:
      return valueFrom(kind, text.trim());
  }
};

const Typed = ({ item, values, onValues }: FieldProps): JSX.Element => {
  const [text, setText] = useState(() => textOf(values[0]));
  const value = valueOf(item, text);
  const wrong = text.trim() === "" ? null : value === null ? "kind" : wrongWith(item, value);
  const type = (next: string): void => {
    setText(next);
    const typed = valueOf(item, next);
    onValues(typed === null || wrongWith(item, typed) !== null ? [] : [typed], false);
  };
  const isNumber = ["decimal", "integer", "quantity"].includes(item.type);
  const shared = {
    class: "field",
    dir: "auto" as const,
    value: text,
    "aria-labelledby": "asked",
    "aria-invalid": wrong !== null,
    "aria-describedby": "checkwrong",
  };
  return (
    <div class="stack">
      {item.type === "text" ? (
        <textarea {...shared} rows={5} onInput={({ currentTarget }) => type(currentTarget.value)} />
      ) : (
        <div class="row">
          {isNumber || inputOf(item.type) === null ? (
            <input
              {...shared}
              autocomplete="off"
              inputMode={isNumber ? "decimal" : "text"}
              onInput={({ currentTarget }) => type(currentTarget.value)}
            />
          ) : (
            <input
              {...shared}
              type={inputOf(item.type) ?? "date"}
              onInput={({ currentTarget }) => type(currentTarget.value)}
            />
          )}
          {item.unit === null ? null : <bdi>{item.unit.display ?? item.unit.code}</bdi>}
        </div>
      )}
      <p id="checkwrong" class="strong" role="status">
        {wrong === null ? null : say("selfcheck.wrong", { wrong })}
      </p>
    </div>
  );
};
