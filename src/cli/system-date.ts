/** Today where the machine stands, in EDTF. Only housekeeping asks for it: expired stets, facts to be looked at again. */
export function systemDate(): string {
  const now = new Date();
  const twoDigits = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}
