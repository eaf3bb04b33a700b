// Names of backups: <sequence>.<time>.json, and with a word behind the time where they are kept for a
// reason of their own. The sequence tells their order, since clocks go back and forth.
import type { BackupReason } from '../../shared/bridge/views.ts';

export interface BackupName {
  readonly name: string;
  /** Counted from one for each file; 0 in names from before they had a number. */
  readonly sequence: number;
  /** When the backup was made, in milliseconds, by the clock of that day. */
  readonly time: number;
  readonly reason: BackupReason;
}

const pattern =
  /^(?:(\d{6,15})\.)?(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z(?:\.(format|replaced|removed|damaged|converted))?\.json$/;

/** The name of a new backup. */
export function formatBackupName(sequence: number, now: Date, reason: BackupReason): string {
  const word = reason === 'edit' ? '' : `.${reason}`;
  return `${String(sequence).padStart(6, '0')}.${timeInName(now)}${word}.json`;
}

/** What a name tells; undefined for files that are no backups. */
export function parseBackupName(name: string): BackupName | undefined {
  const match = pattern.exec(name);
  if (!match) return undefined;
  const [, sequence = '0', day = '', hour = '', minute = '', second = '', ms = ''] = match;
  const time = Date.parse(`${day}T${hour}:${minute}:${second}.${ms}Z`);
  const reason = (match[7] ?? 'edit') as BackupReason;
  return Number.isNaN(time) ? undefined : { name, sequence: Number(sequence), time, reason };
}

/** Sorts the newest first. Two machines of a shared folder may have given the same number. */
export function compareBackups(a: BackupName, b: BackupName): number {
  return b.sequence - a.sequence || b.time - a.time;
}

/** Text of a time that every file system takes in a name, and that sorts by time. */
export function timeInName(now: Date): string {
  return now.toISOString().replace(/[:.]/g, '-');
}
