import { quarterTurns, type Box, type Glyph, type PageMarks } from "./page-marks";

/** A page turned so that most of its text runs from left to right. */
export function uprightMarks(marks: PageMarks): PageMarks {
  let upright = marks;
  for (let turns = dominantTurns(marks.glyphs); turns > 0; turns -= 1) upright = turnBack(upright);
  return upright;
}

/** The glyphs of a cell turned likewise. */
export function uprightGlyphs(glyphs: readonly Glyph[]): readonly Glyph[] {
  let upright = glyphs;
  for (let turns = dominantTurns(glyphs); turns > 0; turns -= 1) upright = upright.map(turnedBack);
  return upright;
}

function dominantTurns(glyphs: readonly Glyph[]): number {
  const counts = [0, 0, 0, 0];
  for (const glyph of glyphs) {
    const turns = quarterTurns(glyph);
    if (turns !== null) counts[turns] = (counts[turns] ?? 0) + 1;
  }
  return counts.indexOf(Math.max(...counts));
}

/** By a quarter turn against the clock. */
function turnBack({ glyphs, rules, paper, curves }: PageMarks): PageMarks {
  return {
    glyphs: glyphs.map(turnedBack),
    rules: rules.map(boxTurnedBack),
    paper: boxTurnedBack(paper),
    curves,
  };
}

function turnedBack(glyph: Glyph): Glyph {
  const { center, degrees } = glyph;
  return { ...glyph, center: { x: center.y, y: -center.x }, degrees: degrees - 90 };
}

const boxTurnedBack = ({ left, right, top, bottom }: Box): Box => ({
  left: top,
  right: bottom,
  top: -right,
  bottom: -left,
});
