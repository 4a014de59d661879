/** Spanish as Latin America writes it, and as a reader in Spain follows it too; what Spain says otherwise is in es.yaml. */
import type { Language } from "../language.ts";

export const language: Language = {
  name: "Español",
  dir: "ltr",
  locale: "es-419",
  regions: "419 AR BO CL CO CR CU DO EC ES GT HN MX NI PA PE PR PY SV US UY VE".split(" "),
  agrees: true,
};
