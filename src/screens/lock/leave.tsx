/** The button that leaves at once; whether it is on every screen is a setting of the device. */
import { signal } from "@preact/signals";
import { IconButton } from "../parts/iconbutton.tsx";
import type { JSX } from "preact";
import { Icon } from "../../drawing/icons.tsx";
import { speaker } from "../../words/words.ts";
import { words } from "../../words/en/leave.ts";
import { deviceSetting, setOnDevice } from "../../keeping/device.ts";
import { leave } from "./away.ts";
import "./leave.css";

const say = speaker(words);

/** True where the button is on every screen. */
export const leaveEverywhere = signal(deviceSetting("leave") === "on");
export const setLeaveEverywhere = (on: boolean): void => {
  leaveEverywhere.value = on;
  setOnDevice("leave", on ? "on" : "off");
};

/** In a row of buttons; with `edge`, a small one at the screen's edge. */
export const Leave = ({ edge = false }: { edge?: boolean }): JSX.Element =>
  edge ? (
    <IconButton icon="leave" class="leave" name={say("leave.name")} onPress={leave} />
  ) : (
    <button type="button" class="quiet" onClick={leave}>
      <Icon name="leave" />
      {say("leave.name")}
    </button>
  );
