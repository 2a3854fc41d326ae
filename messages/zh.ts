import { zhAbout } from "./zh-about";
import { zhAccount } from "./zh-account";
import { zhCharts } from "./zh-charts";
import { zhDistrict } from "./zh-district";
import { zhDocument } from "./zh-document";
import { zhShell } from "./zh-shell";
import { zhUnits } from "./zh-units";

/** Every text of the interface, by page. The one catalogue: components hold no words of their own. */
export const zh = {
  ...zhShell,
  about: zhAbout,
  account: zhAccount,
  charts: zhCharts,
  district: zhDistrict,
  units: zhUnits,
  document: zhDocument,
} as const;
