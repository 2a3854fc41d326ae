import { path, type Shape } from "./scene";

/** Series and groups differ in form, so that none is told by its colour alone. */
const FORMS = ["circle", "square", "triangle", "diamond"] as const;

/** Inks that no function class has. */
const INKS = ["var(--ink)", "var(--seq-4)", "var(--seq-3)", "var(--rule-strong)"] as const;

interface Look {
  readonly form: (typeof FORMS)[number];
  readonly colour: string;
}

/** Sixteen looks: the form changes first, so that neighbours never share it. */
export function lookOf(index: number): Look {
  const form = FORMS[index % FORMS.length] ?? "circle";
  const shift = Math.floor(index / FORMS.length);
  return { form, colour: INKS[(index + shift) % INKS.length] ?? INKS[0] };
}

/** A mark of about this radius; hollow it is an outline. */
export function symbol(
  { form, colour }: Look,
  [x, y]: readonly [number, number],
  radius: number,
  hollow = false,
): Shape {
  const r = Math.round(radius * 100) / 100;
  const at = (dx: number, dy: number) =>
    `${Math.round((x + dx) * 100) / 100} ${Math.round((y + dy) * 100) / 100}`;
  const outline = {
    circle: `M${at(-r, 0)}A${r} ${r} 0 1 1 ${at(r, 0)}A${r} ${r} 0 1 1 ${at(-r, 0)}Z`,
    square: `M${at(-r * 0.9, -r * 0.9)}L${at(r * 0.9, -r * 0.9)}L${at(r * 0.9, r * 0.9)}L${at(-r * 0.9, r * 0.9)}Z`,
    triangle: `M${at(0, -r * 1.15)}L${at(r * 1.1, r * 0.85)}L${at(-r * 1.1, r * 0.85)}Z`,
    diamond: `M${at(0, -r * 1.25)}L${at(r * 1.25, 0)}L${at(0, r * 1.25)}L${at(-r * 1.25, 0)}Z`,
  }[form];
  return path(
    outline,
    hollow
      ? { fill: "var(--surface)", stroke: colour, lineWidth: 1.5 }
      : { fill: colour, stroke: "var(--paper)", lineWidth: 0.75 },
  );
}
