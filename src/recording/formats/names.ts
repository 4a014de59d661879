/**
 * Who is who: the usual names of the field's files and their roles (docs/cli.md#who-is-who; VTC, LENA, CHAT, ACLEW and ChildProject
 * use these). A classifier's label may say what the child did (VCM's CRY, CNS, NCS): that is the child's. A name may also say its role itself, `adult:anna`, which is how a name outside the list is written.
 */
import { type Channel, type Person, type Role, roles } from "../recording.ts";

/** `nobody`: silence, noise, television, far-off or overlapping sound, speech of nobody in particular. */
export type RoleOrNobody = Role | "nobody";

const usual: readonly (readonly [RoleOrNobody, RegExp])[] = [
  ["child", /^(?:KCHI|CHN|CHI|CRY|CNS|NCS|CHILD|KEY[ _-]?CHILD|TARGET[ _-]?CHILD|INFANT|BABY|TODDLER)$/u],
  [
    "adult",
    /^(?:FEM|MAL|FAN|MAN|MOT|FAT|ADU|ADULT|MOTHER|FATHER|MOM|MUM|DAD|PARENT|CAREGIVER|CARER|GRM|GRF|GRA|[FMU]A\d)$/u,
  ],
  ["other-child", /^(?:OCH|CXN|SIS|BRO|SIB|SISTER|BROTHER|SIBLING|OTHER[ _-]?CHILD|C\d|[FMU]C\d)$/u],
  ["other", /^(?:UNK|UNKNOWN|OTHER)$/u],
  [
    "nobody",
    /^(?:|<?NA>?|N\/A|NONE|NOBODY|SIL|<SIL>|SILENCE|SILENT|QUIET|PAUSE|GAP|-|#|SPEECH|NOI|NOISE|NON|NOF|OLN|OLF|FUZ|TV|TVN|TVF|CHF|CXF|FAF|MAF|EE\d|ENV|MEDIA|NO FOCAL SUBJECT)$/u,
  ],
];

/** What the key child's sounds are called where a classifier names them and not the child (VCM: cry, canonical, not canonical). */
const sounds: ReadonlyMap<string, Channel> = new Map([
  ["CRY", "cry"],
  ["CNS", "voice"],
  ["NCS", "voice"],
]);

/** The channel of a name that says what the child did and not who it was; null for any other. */
export const soundOf = (name: string): Channel | null => sounds.get(bare(name).toUpperCase()) ?? null;

/** A name without the blanks around it and the asterisks or colon after it. */
export const bare = (name: string): string => name.trim().replace(/[*:\s]{1,100}$/u, "");

/** A name that says its role itself, in its two parts; null for any other. */
export const personInName = (name: string): Person | null => {
  const role = roles.find((each) => name.startsWith(`${each}:`));
  const id = role === undefined ? "" : name.slice(role.length + 1).trim();
  return role === undefined || id === "" ? null : { id, role };
};

/**
 * The role that `name` usually has; null for a name that nobody in the field uses. Where KCHI stands in the same file
 * (`keyed`), CHI is another child.
 */
export const partOf = (name: string, keyed: boolean): RoleOrNobody | null => {
  const told = personInName(name);
  if (told) return told.role;
  const upper = bare(name).toUpperCase();
  if (keyed && upper === "CHI") return "other-child";
  return usual.find(([, pattern]) => pattern.test(upper))?.[0] ?? null;
};

/** True for the name that makes CHI another child. */
export const isKey = (name: string): boolean => bare(name).toUpperCase() === "KCHI";

/** The name to write for `person`, so that its role can be read back: the id itself, where that already says it. */
export const nameFor = ({ id, role }: Person, people: readonly Person[]): string => {
  const keyed = people.some((person) => isKey(person.id));
  return bare(id) === id && personInName(id) === null && partOf(id, keyed) === role ? id : `${role}:${id}`;
};
