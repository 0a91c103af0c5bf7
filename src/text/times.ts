/** A time as people write it in a sentence, `12/11/2026 08:30`, in the time zone of the spreadsheet. */
export function timeOfDay(time: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const day = `${two(time.getDate())}/${two(time.getMonth() + 1)}/${time.getFullYear()}`;
  return `${day} ${two(time.getHours())}:${two(time.getMinutes())}`;
}
