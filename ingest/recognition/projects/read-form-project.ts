import type { Figure } from "@/accounts/provenance";
import type { Unit } from "@/accounts/money";

import { readAmount } from "../read-amount";
import type { Form, FormCell, FormRow } from "./form-tables";
import type { UnnumberedProject } from "./read-text-projects";

/** The project that a form evaluates: its name, and the row under 预算数 | 执行数 | 执行率. */
export function readFormProject({ rows, title, place }: Form): UnnumberedProject | null {
  const name = valueAfter(rows, /^项目名称$/);
  if (!name) return null;
  const header = rows.findIndex((row) => row.some(isBudget) && row.some(isActual));
  const [budget, actual, rate] = executionCells(rows, header);
  const unit = unitOf(rows[header] ?? []);
  return {
    name: name.text.replaceAll(/\s/g, ""),
    origin: "form",
    budget: figureOf(budget, unit),
    actual: figureOf(actual, unit),
    rate: percent(rate?.words),
    text: title,
    place: { ...place, ...name.place },
  };
}

/** 基本支出总额 | 649.2 万: the unit stands in the cell; without one it is 万元. */
export function readFormTotal({ rows }: Form, label: RegExp): Figure | null {
  const cell = valueAfter(rows, label);
  if (!cell || /总额$/.test(cell.words)) return null;
  const [, digits = cell.text, unit] = /^(-?[\d.,]+)(亿元?|千元|万元?|元)$/.exec(cell.words) ?? [];
  const amount = readAmount(
    digits,
    unit === undefined ? "万元" : UNITS[unit as keyof typeof UNITS],
  );
  return { amount: { ...amount, printed: cell.text }, place: cell.place };
}

const UNITS = {
  亿: "亿元",
  亿元: "亿元",
  千元: "千元",
  万: "万元",
  万元: "万元",
  元: "元",
} as const;

const isBudget = ({ words }: FormCell) => /^(?:全年)?预算数/.test(words);
const isActual = ({ words }: FormCell) => /^(?:全年)?执行数/.test(words);

/**
 * Budget, actual and rate in the first row of amounts below the header: where the header's columns
 * are, or, in a row that slipped, two amounts in the header's order.
 */
function executionCells(rows: readonly FormRow[], header: number): (FormCell | undefined)[] {
  const names = rows[header];
  const row = rows.slice(header + 1).find((cells) => cells.some(({ words }) => isNumber(words)));
  if (!names || !row) return [];
  const [budget, actual] = [names.findIndex(isBudget), names.findIndex(isActual)];
  const rate = names.findIndex(({ words }) => /执行率/.test(words));
  const inPlace = [budget, actual, rate].map((column) => row[column]);
  const numbers = row.filter(({ words }) => isNumber(words));
  const slipped = numbers.length >= 2 && !inPlace.slice(0, 2).every((c) => c && isNumber(c.words));
  if (!slipped) return inPlace;
  const inOrder = budget < actual ? numbers.slice(0, 2) : numbers.slice(0, 2).toReversed();
  return [...inOrder, row.find(({ words }) => words.endsWith("%"))];
}

const isNumber = (words: string) => /^-?[\d,]+(?:\.\d+)?$/.test(words);

/** The form's own unit ("预算执行情况(万元)"); 万元 is what the forms are laid out for. */
function unitOf(header: FormRow): Unit {
  const printed = header.map(({ words }) => words).join("");
  const unit = /\((?:单位:)?(亿元|万元|千元|元)\)/.exec(printed)?.[1];
  return unit === undefined ? "万元" : (unit as Unit);
}

function figureOf(cell: FormCell | undefined, unit: Unit): Figure | null {
  return cell ? { amount: readAmount(cell.text, unit), place: cell.place } : null;
}

function percent(printed: string | undefined): number | null {
  const digits = /^(-?\d+(?:\.\d+)?)%$/.exec(printed ?? "")?.[1];
  return digits === undefined ? null : Number(`${digits}e-2`) + 0;
}

function valueAfter(rows: readonly FormRow[], label: RegExp): FormCell | undefined {
  for (const row of rows) {
    const at = row.findIndex(({ words }) => label.test(words));
    if (at !== -1) return row.slice(at + 1).find(({ words }) => words !== "");
  }
  return undefined;
}
