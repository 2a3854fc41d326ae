import { zhCharts } from "./zh-charts";
import { zhChecks } from "./zh-checks";
import { zhDistrictExecution } from "./zh-district-execution";
import { zhSearch } from "./zh-search";
import { zhShell } from "./zh-shell";
import { zhYearSwitch } from "./zh-year-switch";

/**
 * What the browser itself says. It travels with every page, so that components that run there take their
 * words from here and not from the whole catalogue, which is several times as large.
 */
export const zh = {
  ...zhShell,
  charts: zhCharts,
  checks: zhChecks,
  districtExecution: zhDistrictExecution,
  search: zhSearch,
  yearSwitch: zhYearSwitch,
} as const;
