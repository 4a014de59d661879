/** The five areas in which a child grows, as the page on secure attachment names them. No order, no weight. */
export const areas = ["emotional", "social", "mental", "intellectual", "physical"] as const;
export type Area = (typeof areas)[number];
