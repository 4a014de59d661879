/**
 * What a claim may rest on: an address that lasts (a DOI, an archive, a university's repository, or the own page of the body
 * that says so), and a strength that the number of studies or bodies carries. One study is never "several".
 */

const archives = ["doi.org", "pmc.ncbi.nlm.nih.gov", "pubmed.ncbi.nlm.nih.gov", "jstor.org", "eric.ed.gov"];
const repositories = [
  "miami.pure.elsevier.com",
  "pure.psu.edu",
  "researchportal.port.ac.uk",
  "ncmr.lps.library.cmu.edu",
];
const bodies =
  "who.int cdc.gov fda.gov nhs.uk nice.org.uk nhsfife.org healthysomerset.co.uk bmj.com unicef.org.uk unicef-irc.org lullabytrust.org.uk " +
  "childbereavementuk.org bullying.co.uk app-network.org postpartum.net cebc4cw.org helpmegrowsbcounty.org scpitc.org " +
  "guilford.com thehotline.org womensaid.org.uk safeireland.ie fhs.gov.hk";
const hosts = [...archives, ...repositories, ...bodies.split(" ")];

/** Is `address` one that lasts? */
export const isLasting = (address: string): boolean => {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === "https:" && hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
};

type Carrying = {
  readonly kind: "research" | "advice";
  readonly studies?: number;
  readonly bodies?: number;
  readonly gathered?: true;
};

/** The most strength that `claim` may have: two studies or bodies for "several agree", ten for "tested and repeated". */
export const carried = ({ kind, studies = 0, bodies: saying = 0, gathered }: Carrying): 2 | 3 | 4 => {
  if (kind === "research" && studies >= 10) return 4;
  return studies >= 2 || saying >= 2 || gathered === true ? 3 : 2;
};
