/** Whether one of two amounts is the other ten thousand times: 元 taken for 万元. */
export function isTenThousandfold(a: number, b: number): boolean {
  const [small, large] = [Math.abs(a), Math.abs(b)].toSorted((x, y) => x - y);
  if (!small || !large) return false;
  // What is printed in 万元 is exact to 100 元.
  return Math.abs(large / small / 10_000 - 1) < 0.001;
}
