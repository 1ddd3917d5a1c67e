package org.encours.local.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import me.tongfei.progressbar.ProgressBar;
import org.encours.local.Stack;

/** Replays a file of settled invoices and compares the ledger with it. */
public final class HistoryDemo {

  private final Stack stack;
  private final PrintStream out;

  public HistoryDemo(Stack stack, PrintStream out) {
    this.stack = stack;
    this.out = out;
  }

  /**
   * Replays, compares, prints.
   *
   * @param verify whether every published event is held against its contract
   * @return what was proved
   */
  public Checks replay(Path file, boolean verify) throws IOException {
    List<HistoricInvoice> history = HistoryFile.read(file);
    Instant start = Instant.now();
    try (ProgressBar bar = Bars.bar("History", "invoices", history.size())) {
      new HistoryReplay(stack).replay(history, bar::step);
    }
    Duration took = Duration.between(start, Instant.now());
    out.printf(
        "%,d invoices of %d customers replayed in %d s.%n",
        history.size(),
        history.stream().map(HistoricInvoice::customer).distinct().count(),
        took.toSeconds());
    Checks checks = new Checks();
    new HistoryCheck(stack).check(checks, history);
    try (QuiescenceWaiter quiet = new QuiescenceWaiter(stack, HistoryReplay.CREDITOR);
        EventFeed feed = new EventFeed(stack.kafka())) {
      quiet.await();
      SelfCheck.flow(checks, quiet, stack);
      if (verify) {
        SelfCheck.contracts(checks, feed.all());
      }
    }
    out.print(checks);
    return checks;
  }
}
