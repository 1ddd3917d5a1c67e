package org.encours.dunning.domain.page;

/** What a debtor can say on its page, and how often by one message. */
public enum ActKind {
  /** It paid already. */
  PAID(1),
  /** It does not agree. */
  CONTESTED(3),
  /** It will pay by a day. */
  WILL_PAY(1),
  /** It would pay in parts. */
  INSTALMENTS(1),
  /** The message went to a wrong address or person. */
  CORRECTION(1),
  /** It wants a copy of an invoice. */
  INVOICE_COPY(1);

  private final int most;

  ActKind(int most) {
    this.most = most;
  }

  /** How often one message takes it, so that nobody can flood those who read it. */
  public int most() {
    return most;
  }

  /** Whether it is about money that is still asked for. */
  public boolean aboutOpenMoney() {
    return switch (this) {
      case PAID, CONTESTED, WILL_PAY, INSTALMENTS -> true;
      case CORRECTION, INVOICE_COPY -> false;
    };
  }
}
