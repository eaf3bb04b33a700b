import type { FileId } from '../../shared/register/file-content.ts';
import type { Announcement, AnnouncementStore } from './announcement-store.ts';
import type { CompanyStore } from './company-store.ts';

/**
 * Tells of the last edit of the files, with a button that takes it back. The words go away with the next
 * edit of any of them: from then on the button would take back something else.
 */
export function tellUndoable(
  { company, announcements }: { company: CompanyStore; announcements: AnnouncementStore },
  files: readonly FileId[],
  announce: (undo: () => void) => Announcement,
): void {
  const contents = files.map((file) => company.file(file)?.content);
  const told = announce(() => {
    for (const file of files) company.undo(file);
  });
  announcements.tell(told);
  const stop = company.store.subscribe(() => {
    if (files.every((file, index) => company.file(file)?.content === contents[index])) return;
    stop();
    announcements.withdraw(told);
  });
}
