/** A reason as it is counted: without the words that introduce it, spaces and marks. */
export function reasonKey(reason: string): string {
  return reason
    .replace(/[\s，,。；;：:、（）()]/g, "")
    .replace(/^.*?(?:主要原因|原因)(?:[是为系在于]+)?/, "")
    .replace(/^(?:主要)?(?:是|由于|因为?)/, "");
}

/** Words that fit every change and so explain none. */
export function isGeneralReason(reason: string): boolean {
  const key = reasonKey(reason);
  return key.length < 4 || GENERAL.test(key);
}

const GENERAL =
  /^(?:正常|年度|部分)?(?:人员|工作|业务|政策|预算|项目|经费)?(?:变动|需要|调整|增加|减少|据实支出|按实际支出|实际支出|其他原因)(?:所致|导致|引起)?$/;
