const FEN: Readonly<Record<string, number>> = { 元: 100, 万元: 1_000_000, 亿元: 10_000_000_000 };

/** The first amount in a text, in fen, and how far what it stands for may lie from it. */
export function shownAmount(text: string): { readonly fen: number; readonly within: number } {
  const found = /([\d,]+)(?:\.(\d+))?\s*(亿元|万元|元)/.exec(text);
  if (!found) throw new Error(`no amount in: ${text}`);
  const [, whole = "", decimals = "", unit = ""] = found;
  const fen = FEN[unit] ?? NaN;
  return {
    fen: Math.round(Number(`${whole.replaceAll(",", "")}.${decimals}`) * fen),
    within: fen / 10 ** decimals.length / 2,
  };
}
