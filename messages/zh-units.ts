import { zhUnitsList } from "./zh-units-list";

/** The list of units. */
export const zhUnits = {
  title: "单位",
  list: zhUnitsList,
} as const;
