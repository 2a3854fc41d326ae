import { zhAbout } from "./zh-about";
import { zhAccount } from "./zh-account";
import { zhCharts } from "./zh-charts";
import { zhChecks } from "./zh-checks";
import { zhCompare } from "./zh-compare";
import { zhDistrict } from "./zh-district";
import { zhDocument } from "./zh-document";
import { zhExecution } from "./zh-execution";
import { zhFunctions } from "./zh-functions";
import { zhGlossary } from "./zh-glossary";
import { zhRanking } from "./zh-ranking";
import { zhSangong } from "./zh-sangong";
import { zhSearch } from "./zh-search";
import { zhShell } from "./zh-shell";
import { zhUnit } from "./zh-unit";
import { zhUnits } from "./zh-units";

/** Every text of the interface, by page. The one catalogue: components hold no words of their own. */
export const zh = {
  ...zhShell,
  about: zhAbout,
  account: zhAccount,
  charts: zhCharts,
  checks: zhChecks,
  compare: zhCompare,
  district: zhDistrict,
  document: zhDocument,
  execution: zhExecution,
  functions: zhFunctions,
  glossary: zhGlossary,
  ranking: zhRanking,
  sangong: zhSangong,
  search: zhSearch,
  unit: zhUnit,
  units: zhUnits,
} as const;
