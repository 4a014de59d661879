/** A sheet without its layer, which the browsers of phones from before 2022 do not know: for files that are saved. */
export const unlayered = (sheet: string): string => sheet.replace(/^[^{]*@layer [^{]*\{([\s\S]*)\}\s*$/, "$1");
