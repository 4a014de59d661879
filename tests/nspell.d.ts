/** The part of nspell that the spelling test uses; the package brings no types. */
declare module "nspell" {
  const nspell: (aff: Uint8Array | string, dic: Uint8Array | string) => { correct(word: string): boolean };
  export default nspell;
}
