import { fen, fenPer } from "@/accounts/money";
import { USUAL_REASON_LIMITS, type ReasonLimits } from "@/accounts/reasons/reasons-report";

/** In the address whole percents and 万元; absent or bad: as usual. */
export function reasonLimits(parameter: (name: string) => string | undefined): ReasonLimits {
  const whole = (name: string) => {
    const digits = /^\d{1,6}$/.exec(parameter(name) ?? "")?.[0];
    return digits === undefined ? undefined : Number(digits);
  };
  const [percent, size] = [whole("limit"), whole("size")];
  return {
    ...USUAL_REASON_LIMITS,
    ...(percent !== undefined && { rate: percent / 100 }),
    ...(size !== undefined && { size: fen(size * fenPer("万元")) }),
  };
}
