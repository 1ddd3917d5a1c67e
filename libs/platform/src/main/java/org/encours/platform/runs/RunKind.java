package org.encours.platform.runs;

import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** What a service does in its runs of one kind. Each is a bean; the engine finds it by its name. */
public interface RunKind {

  /** Names the kind in tables, settings, metrics and logs. */
  String name();

  /** Lists the creditors whose run begins by itself every day. */
  List<RunCreditor> creditors();

  /**
   * Says when the run of the day may begin, in the creditor's own time. A start that was missed is
   * made up until the end of these hours; after it the next day's run covers what was due.
   */
  Hours hours();

  /** Says how many items one transaction works. */
  int batchItems();

  /**
   * Opens a run: puts what is due by its date on its list (see {@link RunItems}), in the
   * transaction that writes the run down.
   */
  void open(Run run);

  /** Works items that left the list, in the same transaction, and says what was done. */
  Worked work(Run run, List<UUID> items);

  /** Follows each committed batch, for what must wait for the commit. */
  default void worked(Run run) {
    // Most kinds have nothing that waits for it.
  }

  /**
   * @param from when it begins
   * @param until until when a missed start is made up
   */
  record Hours(LocalTime from, LocalTime until) {}
}
