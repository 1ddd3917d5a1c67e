package org.encours.dunning.application.page;

import java.util.List;
import java.util.UUID;
import org.encours.dunning.domain.message.Message;
import org.encours.dunning.domain.message.MessageLine;
import org.encours.dunning.domain.page.ActKind;
import org.encours.dunning.domain.page.Computation;
import org.encours.dunning.domain.page.DebtorLink;
import org.encours.dunning.domain.page.DoneAct;
import org.encours.dunning.domain.page.PageLimits;
import org.encours.dunning.domain.party.Creditor;
import org.encours.kernel.Money;

/**
 * What a message's reader is shown: what the message said, and what of it is still asked for.
 *
 * @param may what can be done still
 */
public record DebtorPage(
    DebtorLink link,
    Creditor creditor,
    String debtorName,
    Message message,
    String title,
    List<Line> lines,
    List<Computation> computations,
    List<String> rights,
    List<DoneAct> done,
    List<ActKind> may,
    PageLimits limits) {

  /** Where an invoice of the message stands. */
  public enum State {
    OPEN,
    SETTLED,
    CONTESTED,
    /** Others speak about it: an agency, a court, an administrator. */
    ELSEWHERE
  }

  /**
   * One invoice of the message.
   *
   * @param today what is asked for it today, never more than the message said
   */
  public record Line(MessageLine said, State state, Money today) {}

  /** What is asked for today. */
  public Money today() {
    return lines.stream()
        .map(Line::today)
        .reduce(Money.zero(message.total().currency()), Money::plus);
  }

  public List<UUID> openInvoices() {
    return lines.stream()
        .filter(line -> line.today().isPositive())
        .map(line -> line.said().invoiceId())
        .toList();
  }
}
