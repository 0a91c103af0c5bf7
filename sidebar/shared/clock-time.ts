import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** The time zone of the workbook, once it is known. */
export const TimeZoneContext = createContext<string | undefined>(undefined);

/** Writes times of day as the workbook's clock shows them, wherever the computer is that the sidebar is open on. */
export function useClockTime(): (at: number) => string {
  const zone = useContext(TimeZoneContext);
  return (at) => clockTime(at, zone);
}

/** A time of day as `09:05`, by the computer's own clock where the zone is unknown to it. */
export function clockTime(at: number, zone: string | undefined): string {
  const shown = { hour: '2-digit', minute: '2-digit' } as const;
  try {
    return new Intl.DateTimeFormat('en-GB', { ...shown, ...(zone === undefined ? {} : { timeZone: zone }) }).format(at);
  } catch {
    return new Intl.DateTimeFormat('en-GB', shown).format(at);
  }
}
