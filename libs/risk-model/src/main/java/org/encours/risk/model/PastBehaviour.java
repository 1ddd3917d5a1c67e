package org.encours.risk.model;

/**
 * What is known of a debtor's settled and overdue invoices at some moment, as sums that a new
 * outcome is simply added to.
 *
 * @param settled number of invoices; one still overdue counts as settled just before
 * @param daysFromDue sum of signed days from due date to settlement
 * @param disputed of these, disputed ones
 * @param paper of these, sent on paper
 * @param late of these, paid after the due date
 */
public record PastBehaviour(int settled, long daysFromDue, int disputed, int paper, int late) {

  public static final PastBehaviour NONE = new PastBehaviour(0, 0, 0, 0, 0);

  PastBehaviour and(HistoricInvoice outcome) {
    return new PastBehaviour(
        settled + 1,
        daysFromDue + outcome.daysFromDue(),
        disputed + (outcome.disputed() ? 1 : 0),
        paper + (outcome.onPaper() ? 1 : 0),
        late + (outcome.isLate() ? 1 : 0));
  }
}
